/** After these the next word is a name, also in lower case. */
export const nameCue =
  /(?:^|[^\p{L}])(?:(?:heter|hette|heta|kallas|döptes till|(?:kallar|kalla|kallade) (?:sig|honom|henne|hen)|namn är|namnet är|namn:|namnet:|vid namn|named|is called|was called|called|name is|name:|goes by|la yiraahdo|la yiraahdaa|la yidhaahdo|la dhaho|magac\p{L}{0,6} waa)(?: [“"'«])?|(?:stor[ea]|lilla|lille?|halv|styv|klass|lag)?(?:bror|syster|polare|bästis|son|dotter|mamma|pappa|mor|far|kusin|kompis|morbror|farbror|moster|faster|farmor|farfar|mormor|morfar|vän) (?:till|med)) $/iu;

/** People one has, which a name may follow: `min elev …`, `grannen …`. */
export const relationWords = `
elev granne kompis vän son dotter bror syster lillebror storebror lillasyster storasyster kusin kille tjej pojkvän flickvän
sambo man fru mamma pappa farbror morbror faster moster ledare tränare lärare chef kollega brorson syskonbarn
eleven grannen kompisen vännen sonen dottern brorsan killen tjejen pojken flickan barnet grabben pojkvännen tränaren läraren
ledaren kuratorn mannen kvinnan mamman pappan farbrorn tösen
neighbour neighbor friend brother sister cousin student pupil boyfriend girlfriend uncle aunt teacher coach boy girl son
daughter wiilka gabadha walaalka walaasha saaxiibkay saaxiibkiis hooyada aabbaha
`;

/** Owners before a relation: `min granne …`. */
export const ownerWords = `min mitt vår din hans hennes deras ens my our his her their your`;

/** After the owner's form of a name, in front of a sentence: `… mamma`, `… mother`. */
export const ownedWords = `
mamma pappa mor far föräldrar bror syster syskon brorsa storebror lillebror storasyster lillasyster familj son dotter barn
kompis kompisar vän vänner pojkvän flickvän styvpappa styvmamma kusin farbror morbror moster faster mormor morfar farmor
farfar lärare tränare telefon mobil lägenhet hem kläder skolgång fru man sambo
mother father parents brother sister siblings family son daughter friend friends boyfriend girlfriend stepfather stepmother
cousin uncle aunt teacher coach phone grandmother
`;

/** Finite verbs that follow a person who stands first in a sentence. */
export const personVerbs = `
har är var blir blev kan ska skulle vill ville måste bör får fick kommer kom går gick gör gjorde säger sa tror vet verkar
brukar brukade slutade började bor bodde sover sov äter åt dricker drack skriker skrek gråter grät slår slog hotar hotade
säljer sålde spelar spelade tar tog ger gav bär ringde ringer skriver skrev berättar berättade heter kallas mår sitter satt
står stod springer sprang ser såg hör hörde tränar hänger hängde umgås tycker tänker försöker försökte behöver behövde
vågar vågade orkar orkade vägrar vägrade saknar hade kör körde rymde rymmer röker rökte skär skadar bråkar bråkade stjäl
stal ljuger ljög tappar tappade flyttade flyttar känner kände pratar pratade följer skickar skickade åker åkte syns hittar städar lagar lånar jobbar klarar lovar väntar hjälper
has is was can will would must does did says said told came comes goes went wants needs gets got never always keeps
stopped started lives lived sleeps slept eats drinks drank cries hits hit hurts tells knows thinks seems looks carries
sells plays ran runs stays stayed refuses hides
waa wuu way wuxuu waxay ma ayaa ayuu ayay iyo waxaa
`;

/** What stands before a place. */
export const placePrepositions = `i in på vid genom utanför near outside at through mellan between mot ee magaalada xaafadda`;

/** From and to are said of places after such a word, and of people after others. */
export const travelWords = `
åker åkte åka flyttar flyttade flyttat flytta bussen buss buss tåget tåg vägen resa reste rest kommer kom kommit pendlar
pendlade cyklar cyklade gick går gå skolan familjen laget killarna ungdomar är bus train travel travels moved came comes
went goes go way flew flyger flög
`;

/** Shortenings whose dot ends no sentence, and titles. */
export const shortenings = `ex bl kl ca mr mrs ms dr st nr tel t f.d prof ev resp jfr forts s.k`;

import type { Terms } from './taxonomy-terms.ts';

export const outdoorsTerms: Terms = {
  outdoors: `
    natur, naturinriktad*, naturintr*, naturfråg*, naturlär*, naturkun*, naturkänn*, naturverk*, naturför*,
    friluft naturfören*, geologi*, svamp, svampplock*, natur kultur*, naturkulturupplev*`,
  'outdoor-life': `
    friluft*, frilufs*, naturupplev*, mulle*, knytte*, knopp*, strövar*, skogsmulle*, hajk*, överlevnad*, survival,
    äventyr*, uteliv, lägereld*, raststug*, vildmark*, grillplats*, fjäll*, vindskydd*, i ur och skur, tomtesmyg,
    skärgårdsliv*, skärgårdsakt*, turf`,
  hiking: `
    vandring*, vandra*, naturvandring*, fjällvandr*, byvandring*, byavandring*, kulturvandring*, motionsvandr*,
    konstvandr*, dagsvandr*, *vandringsled*, leder, *leden, stig, stavgång*, ledunderhåll, ströv*, pilgrim*,
    promenader`,
  'nature-conservation': `
    naturvård*, naturskyd*, natur och miljö*, natur miljö*, miljövård*, miljöskydd*, faunavård*, flora*, botanik*,
    botanisk*, växter, våtmark*, vattenvård*, vatten och miljö*, biotopvård*, reservat, naturreservat*, urskog,
    inventering, djur natur miljö*, rovdjur*, skydd av fågel*`,
  birdwatching: `fågel*, fåglar*, ornitolog*, skydd av fågel*, fågelskåd*`,
  fishing: `
    fiske*, *fiske, fisk, sportfisk*, flugfisk*, flugbind*, fiskev*, casting*, fiskekort*, pimpl*, fisk biotop*,
    fiskar*, trolling*`,
  hunting: `
    jakt*, jaga, jägar*, viltvård*, *vilt, viltförening*, vilt, älgjakt, älgskötsel*, eftersök*, jaktvård*, *jakt,
    jägarexam*`,
  gardening: `
    trädgård*, köksträdgård*, odling*, odla*, odlar*, *odling, stadsodl*, koloni*, kolloni*, blommor, lantbruk*,
    plantering, öppna trädgård*`,
  beekeeping: `biodl*, bigård*, =bin, bisamhälle*, biodling*, biodlar*`,
  dogs: `
    hund, hundar*, *hund, hunden*, hundägar*, hundsport*, hundverk*, hundträn*, hunddress*, hundutbild*, hundakt*,
    hundkun*, hundskö*, hundtävl*, hundutst*, hundförening*, hundklubb*, brukshund*, draghund*, agility*, aggillity*,
    bruksprov*, =lydnad, lydnadsprov*, kennel*, stövar*, rallylydnad*, valp*, nosework, utbildn av hundäg*,
    draghundssport*, hundkapplöpning*`,
  animals: `
    djur, *djur, djurskydd*, djurskö*, djurverk*, djurvård*, djurhåll*, djurintr*, djurför*, djurhem*, djurpark*,
    djurlund*, smådjur*, katt, katter*, kattutst*, katthem*, kanin*, akvari*, fjäderfä*, får och get*, =avel, höns*,
    reptil*, terrari*, hjälpa djur, husdjur*, avel utställ*`,
};

export const motorTerms: Terms = {
  motor: `
    motor, motorklubb*, motorförening*, motororg*, motorverk*, motorakt*, motorburen*, motorintr*, motor och teknik*,
    fordonsintr*`,
  motorsport: `
    motorsport*, motortävl*, bilsport*, motocross*, motorcross*, motrocross*, enduro*, folkrace*, *rally, rally*,
    speedway*, karting*, gokart*, go kart*, go cart*, gocart*, crosskart*, crosskör*, knattecross*, cross,
    dragracing*, drifting*, banracing*, roadracing*, racing*, racerklubb*, trial, motortrial*, supermotard*, quad,
    atv*, fyrhjul*, rallyträn*, isracing*, streetrace*`,
  vehicles: `
    bilar, bil, bilklubb*, bilkultur*, bilmek*, bilutst*, bilintr*, elbil*, bilträff*, motorcyk*, mc*, moped*,
    epatraktor*, =epa, veteranf*, veteran mc*, entusiastf*, cruising*, crusing*, offroad*, amerikanska bilar*,
    motorhistori*, husbil*, fordonshist*, traktor*, =fordon, mcsport*, veteranbil*`,
  snowmobiles: `skoter*, snöskoter*, *skoter`,
  boating: `
    båt, båtar*, båtliv*, båtsport*, båtklubb*, båtförening*, båtverk*, båtakt*, båthamn*, båtplats*, båtupp*,
    båtuthyr*, båthyr*, båtbryg*, båtvarv*, båtäg*, båtsällskap*, båtsk*, båtin*, *båt, *båtar, *båtshamn, småbåt*,
    motorbåt*, hamn*, gästhamn*, fritidsbåt*, brygg*, navigering*, sjöfart*, sjöliv*, allmogebåt*, spolplatta,
    toatömning, utprickning, =sjö, förarbevis*, sjösäkerhet*, samv bad o båt*, veteranbåt*`,
  aviation: `
    flyg, flygning*, flygsport*, flygklubb*, flygverk*, flygakt*, flygplan*, motorflyg*, segelflyg*, *flyg,
    *flygning*, ultralätt*, fallskärm*, ballong*, skärmflyg*, hängflyg*, drönar*`,
};

/** Words that stand first in a sentence, or after a cue, without being names: Swedish, English, Somali. */
export const functionWords = `
jag du han hon mig dig sig oss honom henne hen den det vi ni de dom man en ett ingen inget inga någon något några alla allt all båda mina min mitt din
ditt dina sin sitt sina vår vårt våra er ert era hans hennes dess deras vem vad vilken vilket vilka vars här där då nu
sedan sen när hur varför var vart om att och men eller utan för så som än ju väl nog bara också även inte aldrig alltid
ofta ibland igen redan ännu fortfarande kanske tyvärr snart först sist idag igår imorgon ikväll inatt häromdagen nyligen
förut tidigare senare ute inne hemma borta hit dit bort upp ner ut in fram tillbaka på i till från med av vid hos mot
mellan under över efter före innan bakom framför bredvid runt genom enligt trots per via pga ca cirka samt samma sådan
sådana detta denna dessa annan annat andra varje många flera fler få lite mycket mer mest mindre minst tack hej hejsan
snälla ja nej jo ok okej mvh hälsningar vänligen ursäkta förlåt obs sant synd nästa förra hela halva själv ensam egen
eget egna kära bra dåligt bäst värst värre bättre svårt lätt viktigt rätt fel sent tidigt klart visst faktiskt
egentligen ändå dock dessutom därför däremot istället stället ungefär nästan ganska väldigt jätte rädd orolig arg ledsen
folk barn vuxna ungdomar elever föräldrar ledare mamma pappa mor far mormor morfar farmor farfar syster bror syskon
kompis vän granne lärare polis polisen soc skolan is två tre fyra fem sex sju åtta nio tio elva tolv hundra tusen kille
killen kid tjej har är blir blev kan ska skulle vill ville måste bör får fick kommer kom går gick gör gjorde säger sa
tror vet undrar pratar bor heter kallas finns fanns ser såg hör hörde tänker verkar låter känner hade vore tar tog ger
gav läser lägger mötet möte namn namnet flickan pojken klockan mamman pappan kvinnan frågan jackan väskan veckan helgen
dagen lampan kusinen brorsan syrran morsan farsan storasystern trappan hallen gatan matten läxan läxor kniven alkohol
droger snus våld fotboll mobbning skolk hot rån narkotika cannabis spel internet mobil skärm sömn mat pengar musik dans
sport idrott stress oro ångest hjälp stöd råd tid problem bråk gräl fest skola fritid träning jobb arbete läget livet
kärlek vänskap trygghet tystnad samhället ämnet frånvaro frånvaron ordning nåt nån nånting killarna tjejerna kurator
rektor socialsekreterare fritidsledare tränare vaktmästare sjuksköterska psykolog fältare personal personalen person
personen konto fordon länk adress klass nummer vehicle account kopian mobilen brevet bilen kompisen gruppen förälder
vuxen vårdnadshavare samordnare kontaktperson kommun kommunen förening hemligt likadant ingenting någonting allting
annorlunda nyss strax sedermera you he she it we they me him her them us my your his its our their this that these those
who whom whose what which when where why how a an the and or but so if then than as at by for from into of off on out
over to up with without within about after again almost alone already also although always am among any anyone anybody
are around because been before being between both can cannot could did do does done down each either else enough even
ever every everyone everybody few get gets go goes going got had has have having hello hi here however instead just last
later least less let like little long lots many may maybe mine more most much must near never next no nobody none nor
not nothing now often once one only other others ought perhaps please quite rather really same shall should since some
somebody someone something sometimes soon still such thank thanks there therefore though through today together tomorrow
tonight too two until very was whoever whatever whether anything everything home money drugs alcohol violence bullying
were while will would yes yesterday yet parents children kids teachers people police school aniga adiga isaga iyada
innaga annaga idinka iyaga waa waan wuu way waxaan waxay wuxuu waxa waxaa maxaa maxaan maxay ma miyaa haa maya oo iyo ee
ka ku la u ay ayaa ayay ayuu ayaan inuu inay inaan haddii markii marka sidee xaggee yaa kee tan kuwan kuwaas halkan
halkaas hadda shalay berri maanta caawa mar laakiin laakin sababtoo sidaas sidoo kale qof qofka nin naag wiil wiilka
wiilku gabar gabadh gabadha gabadhu hooyo hooyada hooyadu aabbe aabbaha aabbuhu walaal carruur carruurta ilmo deris
saaxiib macallin macallinka dugsi dugsiga qoyska qoysku hal laba saddex afar shan lix toddoba sideed sagaal toban kun
boqol mahadsanid fadlan salaan xaafadda magaalada bisha sannadka saacadda isniinta lambarka af inan mararka qaar badan
yar weyn wax waxba cid cidna lagu laga loo lala isku iska uga kama uma maalin cinwaan akoon fasal gaari lambar xiriiriye
skolgång utbildning anmälan orosanmälan polisanmälan ansökan kropp bil moped film filmer bilder video chatt gäng
kompisgäng telefon kläder skulder sprit öl cigaretter vape lustgas hasch gräs kokain tabletter piller medicin vapen
pistol våldtäkt misshandel stöld inbrott rasism självmord panik hat sorg skam tillit hopp framtid familjer personer
flicka flickor pojke pojkar kvinna kvinnor män människor tonåringar syskonen dottern sonen jobbet rykten situationer
middag natten kväll kvällen dagar veckor månader sommaren socialtjänst samtal kontakt svar frågor tanken kontroll
religion kultur språk brev sms meddelanden sista senaste plötsligt självklart samtidigt weed pills drug knife knives
weapons gang gangs boys girls family friends classmates neighbours staff mum mom dad teacher life sleep food music
time trust fear advice language night phone photos messages rumours apparently honestly usually recently lately
suddenly unfortunately hopefully unless waalid booliis daroogo telefoon dhallinyarada caawimo
`;

/** Ordinary words that one slip parts from a name. */
export const nearNames = `
anoders andars andras andens andels antika anrika barbros britts brista brotta burkan cisman dragen dragar dragas dragna
drapan erlagd farsan farstun farten fikade flippa gulden gulnar gumsen gungar gynnar grunnar gussen habila hampas hannar
hanens hannen hannens hennes helger hetman hormon hovman hussen inövar ingrip kameran kamper kamrar kamrat kardan karman
kartan karisma kaster klister konkad kornad kristen kristet kristid kristna kritter kvalat lillan liljan linnet linnen
linnes linnena lurvig mandala mandel mangel mantel manual manuell maggot magnum malens mariga marigt markis markatta
martini matris mattas matten mattes median milens miljon missad momsen mopsen morgon morian morsan mossen mousse myrten
måsten måtten mörten mården nassar nickas norges oliven olivers pester pondus potter putter raffel raggad raggar regnar
ribban rikare rostad rostar rostas rostat rullan ruskan sallad saltad salsan salvan samman sambon sampel samsyn samsov
sanera sandar seedar senast servar servil simmet skimret slamsa spraya stilla ställa stalla söndra tackan torkan torsken
toasten tummas törsten valfria valser vakter vektor verser viktar vikter vodkan volter välter vulkan angers bigger
burger camper caring carols caster charlies christen dragon errand farina galena gunner hashed herald holder hereon
holier jester margin marlin marten martian martins matted matter meeker melted milker olives patter
petrol petted salmon stellar tartan vessel wilder ramadan stefen sallan kalles karins alias minnas blinda blindas
dammar kriser herrans libidon shahen tahini samsats levens krillen adders albeit behead bosses chorister hashes holler
magnums mantis markup tinting valuer vaulter vector vectors verger victory victories caroling nickle lamina lasses
sanely pewter astaghfirullah astagfirullah subhanullah hizbollah hizbullah ayatollah matins
`;

/** How a known thing, several of a sort, or what one does ends in Swedish and English: seldom a name. */
export const ordinaryEnding =
  /(?:en|et|arna|erna|orna|orn|eln|ern|ens|ets|arnas|ernas|ornas|orns|ar|or|ning|het|skap|tion|are|isk|iskt|ing|ings|ness|ment|ers|ies)$/u;

/** The same in Somali, and what comes after it there. */
export const somaliEnding = /(?:(?:k|g|t|d|h|s)(?:a|u|ii|iis|eed|ayg|aad|een|ood)[aueo]?|aha|uhu|yaha|yadu)$/u;
export const somaliVerb = /^(?:waa|wuu|way|wuxuu|waxay|waxaa|ayaa|ayay|ayuu|ayaan)$/;

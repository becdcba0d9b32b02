import type { Terms } from './taxonomy-terms.ts';

export const youthTerms: Terms = {
  youth: `vi unga*, unga örnar*, ung verk*, barn unga och familj, junis*, barnrätt*, bris`,
  'child-activities': `
    barn, *barnverk*, lek, leka, leker, parklek*, lekplats*, lekland*, barntim*, kyrkans barntim*, minior*, babys*,
    baby, knatte*, sagostund*, barnkör, barngrupp*`,
  'youth-activities': `
    ungdom*, *ungdom*, ungd*, *ungd, unga, tonår*, tjejgrupp*, tjejverk*, killgrupp*, junior*, elevverk*, elev,
    elever*, elevråd*, elevför*, elev och skol*, ung, ungverk*, tonåring*, motorburen ungdom*`,
  scouting: `*scout*, roverscout*, kfum scout*, equmeniascout*, seniorscout*, scouting*`,
  'youth-club': `
    fritidsgård*, ungdomsgård*, öppen ungdom*, after school, ungdomens hus*, allaktivitetshus*, hemgård*,
    öppen verksamhet unga, fritidsklubb*, meckarverkstad, ungdomshus*`,
  camps: `
    lägret, *läger, lägerverk*, lägergård*, lovverk*, *lovverk*, lovakt*, *lovaktivi*, *sommarlov*, barnkollo*,
    kollo, *kollo, konfirmandläg*, koloniverk*, kolloniverk*, sportlov*, höstlov*`,
  'family-activities': `
    familj*, *familj, föräldra*, förälder, babycafé*, öppna förskol*, öppen förskol*, hem o skola*, barn o familj*,
    kvinno familj*, familje`,
  'school-and-preschool': `
    =skola, skolor, =skolan, förskol*, skolverk*, skolfråg*, skolakt*, skoleven*, skolför*, montess*, montiss*,
    waldorf*, elev och skol*, elev skol*, friskola*, dagis`,
  'homework-help': `läxhj*, läxläs*, läxstöd*, studiehjälp*, läxhjälp*`,
  'four-h': `4h*, 4 h*, fyrklöver*`,
};

export const careTerms: Terms = {
  seniors: `
    pensionär*, penionär*, pensjonär*, *pensionär*, pro dans, =pro, senior*, *seniorer*, äldre*, spf*, 65 år*,
    minnesträn*`,
  disability: `
    funktionsrätt*, funktionshind*, funktionsned*, funktionsh, funktionsv*, *funktionsned*, funkis*, handikap*,
    synskad*, döv*, dyslexi*, tillgäng*, hörsel*, npf*, autis*, rullstolsbur*, funkt`,
  'patient-support': `
    patient*, *patient*, hjärt och lung*, hjärt lung*, hjärtlung*, astma*, allergi*, diabetes*, info om diabet*,
    reumat*, cancer*, stroke*, psykisk oh*, neuro*, celiaki*, fibromyal*, parkinson*`,
  rehabilitation: `rehab*, *rehab*, habilit*, rehabiliter*`,
  support: `
    social, sociala, socialv*, socialf*, sociala*, *socialverk*, stödverk*, *stödverk*, stödjande*, stöd,
    *stödverksam*, stödför*, hjälp stöd*, rådgiv*, råd och stöd*, omvårdn*, vård, medmänsk*, samhällsstöd*,
    livskval*, bättre livskval*, godman*, gode män*, god man*, social stöd*, barnhem*, stödorg*, privatekon*,
    solidar*`,
  fellowship: `
    gemenskap*, *gemenskap*, samvaro*, *samvaro*, social samv*, samkväm*, trivsel*, *trivsel*, träff, *umgänge*,
    umgäng*, kamratför*, kamratsk*, caféträff*, cafeträff*, tipsprom*, brödra*, ordenssäll*, social kontakt*,
    fredagskaffe, 11 a kaffe, kamratorg*, vänförening*, erfarenhetsutb*, träffpunkt*, veteranförening*`,
  'aid-work': `
    hjälp, hjälpv*, hjälparb*, hjälpor*, hjälpoga*, hjälpi*, hjälps*, bistånd*, humanit*, välgör*, vällgör*,
    frivilligv*, frivillig verk*, frivillig social*, frivilligorg*, volontär*, volentär*, röda kor*, rödakor*,
    insamling*, flyktinghj*, lutherhj*, härbärg*, utspis*, stöd för utsl*, *hjälpverk*, *hjälporg*, stadsmission*,
    mat till behöv*, lions*, rotary*, solidaritetsarb*, frivilligförening*`,
  'peer-support': `
    kamratstöd*, anhörig*, samtal*, *samtal, stödsamtal*, besöksverk*, väntjänst*, kontakt o vän*, kontaktverk*,
    efterlevnad*, efterlevand*, uppsökande*, *stödgrupp*, familjestöd*, medlemsstöd*, medmänniska*, besöksgrupp*,
    mentor*, jourhavande`,
  'victim-support': `
    kvinnojour*, tjejjour*, *jourverk*, jourverk*, *jouren, brottsoff*, våldsoff*, kvinnofrid*, kvinnomiss*,
    mäns våld*, våld i nära*, barn bevittn*, jour och skydd*, jour, mansjour*, kvinnomisshandel*`,
  'addiction-support': `missbruk*, länkför*, länkar*, beroende*, länken, spelberoende*, kamratlänk*`,
  health: `
    hälsa, hälsan, *hälsa, hälso*, hälsov*, folkhäls*, *folkhälsa*, psykiskohäls*, massage, ljusbehand*, solarium,
    motionshäls*, hälsa och väl*, må bra*, psykisk häls*, hälsorel*`,
  'womens-activities': `
    kvinno, kvinnog*, kvinnov*, kvinnof*, kvinnoorg*, kvinnonät*, kvinnlig*, kvinnor*, kvinno familj*`,
};

export const integrationTerms: Terms = {
  integration: `integration*, integrera*, invand*, *invandrar*, mångkult*, mångfald*, svenska för invand*, nysvensk*`,
  'newcomer-support': `flykting*, asyl*, nyanländ*, ensamkom*, godman ensam*, flyktingst*`,
  'language-training': `språkträn*, språkst*, språkca*, språkutv*, språkvän*, svenska för inv*, svenskträn*, sfi*`,
  'cultural-exchange': `etnisk*, kulturellt utb*, kulturutb*, kulturella utb*, exilkultur`,
  international: `
    internation*, internat, vänort*, nordism*, *vänort*, internat fråg*, hjälpverks internat*, fadderverk*,
    vänskapsför*`,
  'national-minorities': `
    samisk*, samer*, same, nationell minor*, minorit*, finnkultur*, sverigefin*, rom, romer, romsk*, tornedal*,
    finsktal*, judisk*, nationella minor*`,
};

import type { Terms } from './taxonomy-terms.ts';

export const faithTerms: Terms = {
  faith: `
    relig*, *religi*, religon*, religös*, livsåsk*, tro, trossam*, *samfund, samfund*, kyrk*, *kyrka, *kyrkan,
    *kyrkliga*, frikyrk*, krist*, *kristen*, mission, missions*, diakon*, själav*, andakt*, spiritual*, =alpha,
    alphakurs*, bönhus*, frälsning*, moské*, muslim*, islam*, humanistisk verk*, konfirm*, kyrkopol*, bibel*,
    livsfråg*, etik*, missionsför*, synagog*, buddis*, hindu*, andlig*, kyrklig*, kyrko*`,
  worship: `gudstj*, gudtj*, församling*, bönestund*, böne, bön, mässor i kyrk*, mässfirand*`,
  'sunday-school': `söndagssk*, kyrkans barntim*`,
};

export const societyTerms: Terms = {
  society: `
    samhällsfr*, samhällse*, samhällsin*, samhällsny*, opinion*, oponion*, opinionsb*, påverk*, intressepol*,
    konsument*, allmännytt*, fredliga aktiviteter, civil samh*, rättighet, folkrörelse*, oponionsbildning*`,
  politics: `politi*, *politi*, partipol*, kyrkopol*, barn och ungdomspol*, drogpol*`,
  environment: `
    miljö, miljöa*, miljöf*, miljöv*, miljös*, miljöi*, miljöo*, miljöm*, klimat*, hållbar*, återvinn*, vindkraft*,
    återbruk*, *miljöarb*`,
  equality: `jämställ*, jämnställ*, feminis*, hbtq*, hbt*, antidiskrim*, likabehand*, pride`,
  'human-rights': `
    mänskliga rätt*, männskliga rätt*, barnrätt*, demokrati*, *demokrati, fred, freds*, fredsr*, fredlig*, fredsfr*,
    konfliktlös*, rättigheter*, rättighets*`,
  'working-life': `
    facklig*, fackför*, företag*, *företagare, näringsliv*, entrepren*, yrkesnät*, arbetsliv*, arbetsmark*, handel,
    handels*, industriför*, hushållnings*, yrkesför*, samverkan företag*, aktier, aktieför*, aktiespar*,
    personalakt*, hantverk industri*, facket`,
};

export const neighbourhoodTerms: Terms = {
  temperance: `nykter*, *nykter*, drog*, alkohol*, antidrog*, iogt*, ntoför*, drogförebygg*`,
  neighbourhood: `
    =by, bygd, byaak*, *bygd, samhälle, samhällsf*, samhällsak*, samhällsv*, samhällsr*, bygde, bygdea*, bygdef*,
    bygdev*, bygdepeng*, villa, villaäg*, villafr*, villaför*, områdes*, grannsk*, hyresgäst*, bostadsr*, fiber*,
    centrum, stadsdel*, lekplatsför*, bilpool*`,
  'village-association': `
    byalag*, byaför*, byförening*, byaverk*, byverk*, byaintr*, bya, byagr*, byaråd*, bysamv*, bygem*, byträff*,
    bystäm*, bygderåd*, socken*, bygde byal*, bygdeför*, landsbygdsf*, byagemensk*, bygdelag*, marksamv*, byavandr*,
    bygemenskap*`,
  'local-development': `
    *utveckling, bygdeutv*, bygdens utv*, byautv*, byutv*, landsbygdsu*, landsbygdsfr*, landsbygd, landsbygds*,
    lokal utv*, samhällsutv*, centrumutv*, verka för byg*, främja gles*, glesbygd*, markn föring by*, utveckla idé*,
    hembygdsutv*, destination*, skärgårdsråd*`,
  'roads-and-commons': `
    väg, vägar, vägför*, vägsam*, vägbel*, vägund*, vägl*, *vägförening*, samfäll*, *samfäll*, förvalta samf*,
    aktiviteter på annans mark, tvättstug*, vattenanl*, enskild väg*, väg enskild*`,
  'bathing-places': `
    bad, badplats*, *badplats*, badhus*, bada, badar, bastu*, kallbad*, morgonbad*, friluftsbad*, utomhusbad*,
    sjöbad*, badort*, bad tvätt*, bastubad*, vinterbad*, badverk*, badför*, simhall*`,
  tourism: `*turis*, =guide, besöksnär*, turism*, turist*`,
};

export const placesTerms: Terms = {
  'premises-hire': `
    lokaluth*, uthyr*, *uthyrning*, lokalupp*, lokalhåll*, lokaläg*, lokaler, *lokaluth*, uthyrn*, festlok*,
    konferenslok*, möteslok*, sällskapslok*, rumsuth*, stuguth*, lokalhyra*, hyra lokal*, hyra ut*, anläggningsh*,
    =lokal, konferensrum*`,
  'community-hall': `
    samlingsl*, *samlingsl*, samlingss*, samlings folkets*, samlings, bygdeg*, *bygdeg*, folkets h*, folketsh*,
    folkets p*, fokets h*, folkpark*, hembygdsgård*, byggnadsför*, bönhus*, kulturgård*, föreningsgård*, bystug*,
    kulturhus*, ordenshus*`,
  'meeting-place': `
    *mötesplats*, café*, cafe*, *café, *cafe, *cafeer*, *caféer*, cafè*, kafé*, *kafé, öppet hus*, öppen verk*,
    servering*, *servering, kiosk*, caféverk*, mötespl*`,
  accommodation: `
    *camping*, camping*, övernatt*, vandrarh*, stugor*, inkvart*, *stugförening*, ställplats*, raststug*, värdshus*,
    logi`,
};

export const safetyTerms: Terms = {
  'defence-and-preparedness': `
    *försvar*, totalför*, civilför*, civilf, *hemvärn*, hemvärn*, lotta*, krisb*, *beredsk*, krishant*, *krishant*,
    säkerhet*, räddning*, *räddning*, sjörädd*, frivillig befäl*, bilkår*, frivill auto*, flygvap*, militär,
    flottans män*, hemsäk*, sjövärn*, frivilligförsvar*, frivilligverksamhet försv*, försv`,
  'first-aid': `första hj*, hjärtst*, sjukvård*, *sjukvård*, hjärt lungr*, hlr*, kpr*, sanitets*`,
  'night-walking': `nattvand*, nattvandr*, natt vandr*, vuxna på stan`,
  'road-safety': `trafik*, *trafiks*, ntf*`,
  'neighbourhood-watch': `
    brottsföre*, grannsamv*, grannstöd*, trygghet*, *trygghet*, våldsföre*, våldspreven*, trygghetsvandring*`,
};

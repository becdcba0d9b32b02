import type { Terms } from './taxonomy-terms.ts';

export const sportsTerms: Terms = {
  sports: `
    *idrott*, sport, sportförening*, sportklubb*, bollsport*, bollspel*, bollskola, lek med boll*, lagsport*,
    vintersport*, isaktivitet*, isfritids, isbane*, isvård, allmänhetens istid, rf, fri lek och idrott,
    multisportarena, sportis, racketsporter, tchoukball, lacrosse, yxkastning, supporterklubb*`,
  football: `*fotboll*, knattefotboll, footgolf, soccer, bollkul`,
  futsal: `futsal*`,
  floorball: `*innebandy*, floorball*`,
  'ice-hockey': `*hockey*, ishocky, rinksport*, kälkhockey*, landhockey*, ringette*, inlinehockey*`,
  bandy: `bandy*, rinkbandy*, inomhusbandy*, knattebandy*`,
  skating: `
    skridsko*, konståk*, långfärdsskridsko*, isskating, isdans, shorttrack, hastighetsåkning, allmänhetensåkning,
    barfotaåkning`,
  handball: `*handboll*`,
  basketball: `*basket*, streetbasket*`,
  volleyball: `*volley*, beachvolle*, beachvolly*`,
  rugby: `rugby*, amerikansk fotboll*, flaggfotboll*, flag football`,
  'bat-sports': `cricket*, kricket*, baseboll*, baseball*, softboll*, softball*, brännboll*`,
  'table-tennis': `*bordtennis*, pingis*, pingpong`,
  tennis: `tennis*, *tennis`,
  badminton: `*badminton*`,
  'racket-sports': `*padel*, squash*, pickleb*, pickelb*, racketsport*, tambourelli, racketlon`,
  golf: `golf*, *golf, golfsimulator*, footgolf, minigolf*, bangolf*, långgolf*`,
  'disc-golf': `discgolf*, disc golf*, diskgolf*, frisbee*, freesbee, =ultimate, frisbeegolf*`,
  boule: `*boule*, boccia*, pétanque, mölkky, varpa*, =kubb, cornhole, hästskokastning*, =hästsko, bowls, boulespel*`,
  bowling: `*bowling*, bowla*, bowle, kägel*, kägla`,
  curling: `*curling*`,
  athletics: `friidrott*, kastsport*, stavhopp*, =gång`,
  running: `
    *löpning*, löpträning*, löpteknik*, jogg*, springa, springer, motionslopp*, långlopp*, maraton*, marathon*,
    trailrun*, =trail, =marsch, swimrun*, terränglopp*, stafett*`,
  multisport: `
    triathlon*, thriathlon*, triatlon*, duathlon*, multisport*, multiidrott*, mångkamp*, =ocr, ocr träning,
    hinderban*, swimrun*, swimwalk, modern femkamp`,
  orienteering: `*orientering*, orienterare*, mountainbikeorienter*, skidorientering*, orientera`,
  skiing: `
    *skidor*, skid, skida*, skidåk*, skidsport*, skidspår*, skidskola*, skidklubb*, skidskytte*, längdskid*,
    längskid*, längdåkning*, rullski*, sparkåkning*, elljusspår*, biathlon, skid lopp*, skidorientering*`,
  'alpine-skiing': `
    *alpin*, slalom*, utförsåk*, snowboard*, freestyle*, slopestyle*, downhill, rodel*, kälksport*, extremskid*,
    puckelpist*, telemark, alpin skid*, skidåkning alpin*, skidor alpin*, alpint`,
  cycling: `
    *cykel*, *cykling*, cykla, cyklar, cyklist*, cyckel*, mountainbike*, moutainbike*, =mtb, bmx*, spinningcykel,
    landsvägscyk*, cykeltrial*`,
  swimming: `
    simning*, *simning, simma, simmar, simmning, simsport*, simidrott*, simskol*, simundervis*, simträn*, sim,
    simhopp*, simklubb*, simsällskap*, babysim*, motionssim*, konstsim*, openwater*, vattenpolo*, livrädd*, fensim*,
    minisim*, vuxensim*, crawl*, familjebad, halliwick*, vattensäkerhet*, sommarsim*, varmvatten*,
    undervattensrugby*, uv rugby, bassäng*`,
  'water-sports': `
    *dykning*, dyksport*, dykklubb*, dyka, dykare*, surfing*, surfa*, windsurf*, vindsurf*, kitesurf*, brädsegl*,
    brädpadd*, =sup, vattenskid*, vattenskot*, wakeb*, jetski*, vattensport*, sjösport*, undervattens*,
    vattenaktivitet*, brädåkning, fridyk*, sportdyk*, motoriserad vattensp*, wakeboard*`,
  sailing: `
    segling*, *segling, segla*, seglar*, segelsällskap*, segelbåt*, segelklubb*, jolle*, skolsegelfartyg, segel`,
  paddling: `
    kanot*, kajak*, paddl*, forspadd*, *paddling, rodd*, *rodd, roddklubb*, drakbåt*, flottfärd, kanotslalom*`,
  gymnastics: `
    *gymnastik*, gymnast, trampolin*, studsmatta, gymping, akrobatik*, truppgym*, redskapsgym*, bamsegymp*,
    cirkusgympa, tumbling, rytmik, rörelseglädje, bamses gymnastik*`,
  parkour: `parkour*, parcour*, freerun*`,
  cheerleading: `cheer*, drill*, tävlingsdrill, baton, tamburmajor*, cheerleading*, cheerleader*`,
  fitness: `
    motion*, friskvård*, friskis*, *gympa*, jympa*, gymmix*, *aerobic*, aeribic, dansaeribic, zumba*, spinning*,
    crossfit*, crossträning*, fitness*, yoga*, *yoga, pilates*, qigong*, chigong, quigong, qigång, tai chi*, taichi*,
    thai chi, stavgång*, stavgå*, gruppträning*, cirkelträning*, fysträn*, fysisk träning, fysisk aktivitet*,
    funktionell träning, individuell träning, tabata, bodypump, bodytoning, boxercise, workout, step, core, combat,
    box kick, puls styrka, konditions*, kondition, korp, korpen*, korpidrott*, kopridrott*, korpverksam*,
    korpförening*, frisksport*, trx*, kettlebell*, utegym*, promenad*, hälsa och rörelse, rörelse, vattenfys,
    allmän motion, livsglöd, vattengymnastik*, hopprep`,
  'strength-training': `
    styrke*, styrka, tyngdlyft*, tynglyft*, kraftsport*, *gym, gymmet, gymträn*, gymverk*, gym, bodybuild*,
    kroppsbygg*, armbrytning*, armsport*, dragkamp*, strongman*`,
  'martial-arts': `
    kampsport*, kampkonst*, kampidrott*, karate*, judo*, budo*, *budo, aikido*, *aikido, taekwondo*, tae kwon do,
    taek won do, jujutsu*, jujitsu*, jiujitsu*, jiujutsu*, jujustu, jijujitsu, brazilian jiu*, brasiliansk jiu*,
    jiu jutsi, =bjj, =mma, kendo*, kungfu*, kung fu*, capoeira*, taido, iaido, iadio, jodo, kempo, ninjutsu, ninpo*,
    wushu*, sanda, sanshou, naginata, goshindo, systema, savate, grappling*, submission*, shootfight*, shotokan*,
    taijutsu, tai jutsi, kobudo, självförsvar*, thaiboxning*, thai boxning*, muay thai*, kickboxning*, martial arts*,
    krav maga*, kravmaga, ju jutsu*, ju jitsu*, jiu jitsu*`,
  boxing: `boxning*, *boxning, boxas, boxare, boxnings*, box`,
  wrestling: `brottning*, *brottning, brottas, brottar*, submission wrestling*, glima`,
  fencing: `fäktning*, *fäktning, fäkta*, historisk stridstekn*, hema, väpnarskola`,
  shooting: `
    sportskytt*, skyttar, *pistol, luftgevär*, luftpistol*, luftvapen*, gevär*, lerduv*, =skeet, =trap, =sporting,
    kpist, =mauser, viltmål, älgbana, korthål, =korthåll, paintball*, painballspel, airsoft*, air soft*, *skytte,
    *pistolskytte, skytteförbund*`,
  archery: `bågsky*, armborst*, pilbåge*`,
  riding: `
    ridning*, *ridning, ridsport*, ridskol*, ridklubb*, ridverk*, ridförening*, ridlektion*, ridläger*, ridväg*,
    ridled*, =rid, rida, rider, ryttar*, häst, hästar*, hästen*, hästs*, hästv*, hästk*, hästh*, hästd*, hästu*,
    hästi*, ponny*, islandshäst*, dressyr*, fälttävlan*, voltige*, käpphäst*, trav, travsport*, travskol*, galopp*,
    körning med ekipage*, westernrid*, horseball`,
  climbing: `klättr*, *klättring*, boulder*`,
  skateboarding: `
    skate, skateb*, skateå*, skatepark*, skejt*, inlines*, rullskridsk*, rollerderb*, roller derb*, rollersk*,
    kickbike*, skateverk*, sparkcykel*, inline, brädåkning`,
  'disability-sports': `
    paraidrott*, parasport*, handikappidrott*, handikappmotion*, handikapprid*, handikappsport*, dövidrott*,
    elhockey, blind hockey, kälkhockey*, idrott för funk*, rullstols*, paravolley`,
  'school-sports': `skolidrott*, idrottslektion*, studentidrott*, skol idrott*`,
};

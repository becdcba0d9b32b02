/** Words with a capital that are no people: calendar, peoples, languages, countries, faith, in Swedish, English and Somali.
 * No list here holds a word that one of the endings below tells. */
export const worldWords = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
sundays january february march april may june july august september october november december måndag tisdag onsdag
torsdag fredag lördag söndag januari februari mars maj juni juli augusti oktober isniin talaado arbaco khamiis jimce
sabti axad isniinta talaadada arbacada khamiista jimcaha sabtida axadda christmas easter ramadan ramadaan eid ciid jul
julafton påsk midsommar lucia halloween nyår advent pingst newroz nowruz god gud allah ilaah quran koranen bibeln
bible islam muslim muslims christian christians swedish english arabic somali persian kurdish finnish turkish bosnian
serbian croatian polish ukrainian russian syrian iraqi iranian afghan eritrean ethiopian norwegian danish german
french spanish dari pashto tigrinya soomaali soomaaliga carabi iswiidhish ingiriis sverige sweden iswiidhan norge
norway germany frankrike france spain polen ukraina ukraine russia turkiet turkey syria suuriya irak iraq iran india
kina china somalia soomaaliya ethiopia eritrea sudan egypten egypt libanon lebanon palestina palestine jordan israel
marocko algeriet bosnia kosovo kenya uganda nigeria ghana gambia vietnam usa america europa europe afrika africa asien
internet covid corona corsten
`;

/** What people in Sweden turn to, belong to, buy from, play and write on. */
export const organisationWords = `
brygga röda korset rädda barnen bris kommunen regionen kronofogden csn iogt verdandi maskrosbarn tjejzonen friends
mind umo suicide zero unicef moskén equmenia komvux korpen friskis svettis mvh obs aik hammarby barcelona real madrid
liverpool manchester united city chelsea arsenal fenerbahce galatasaray yankees youth centre center social services
child save red cross council committee department club community hospital clinic mosque church children fortnite
roblox minecraft snapchat snap instagram insta tiktok discord youtube facebook messenger whatsapp telegram signal
netflix spotify twitch steam google playstation xbox nintendo iphone ipad android fifa valorant pokemon swish omegle
chatgpt counter strike call duty league legends only fans onlyfans kik viber teams zoom wilma vklass unikum infomentor
ica maxi coop willys lidl hemköp systembolaget ikea biltema mcdonald mcdonalds burger king espresso house starbucks
kfc sibylla subway volvo saab bmw audi mercedes volkswagen tesla toyota moncler nike adidas gucci louis vuitton canada
goose apple samsung dolce stone foodora wolt uber voi tier sl sj wifi bluetooth netonnet elgiganten
`;

/** Places that are often spoken of; the server adds those of the country, the page those of the town. */
export const placeWords = `
stockholm malmö lund umeå gävle borås södertälje växjö sundsvall trollhättan luleå falun kalmar skövde karlskrona
uddevalla varberg landskrona motala botkyrka huddinge haninge nacka solna sundbyberg järfälla täby tyresö salem skåne
dalarna blekinge gottsunda rinkeby tensta husby hallunda fittja alby vårby angered kronan kista akalla hjulsta
flemingsberg ronna geneta råslätt araby vivalla gränby rissne hagalund seved lindängen kroksbäck holma vårberg farsta
bredäng helsinki oslo copenhagen london paris berlin istanbul mogadishu muqdisho hargeysa hargeisa damaskus damascus
aleppo bagdad baghdad kabul teheran tehran asmara addis nairobi beirut kairo cairo warszawa kyiv kiev sarajevo belgrad
new york norden stan söder öster väster norr
`;

/** How a place or an organisation ends, with a capital: `Stadsbiblioteket`, `Tunavallen`, `Norsborg`. */
export const placeEnding =
  /(?:borg|borgs|stad|köping|holmen|sund|hamn|hamnen|hammar|torp|fors|rud|tuna|vik|viken|ås|ösund|näs|sjö|sjön|bro|bruk|mark|dalen|dal|hult|arp|skog|sala|berga|löv|strand|stranden|åsen|backen|gatan|vägen|gränd|torget|torg|platsen|parken|park|plan|gården|gård|huset|hallen|hall|vallen|badet|kajen|stigen|bron|ringen|centrum|kullen|terminalen|stationen|arenan|skolan|kyrkan|museet|teatern|biblioteket|förskolan|mottagningen|centralen|länet|tingsrätten|bygden)s?$/u;

/** How what is known and has a capital ends: authorities, lines to ring, clubs. */
export const institutionEnding =
  /(?:tjänsten|jouren|linjen|telefonen|kassan|verket|nämnden|styrelsen|föreningen|förbundet|klubben|kåren|rådet|byrån|banken|förmedlingen|heten|kontoret|förvaltningen|vården|polisen|barnen|konventionen|kommissionen|missionen|armén|vandrarna|scouterna|gruppen|teamet|enheten|programmet|kortet|lagen|balken|appen|chatten|samfundet|församlingen|universitetet|högskolan|gymnasiet|akademin|stiftelsen|ingen|ningen)s?$/u;

/** Beside such a word stands an organisation. */
export const organisationBeside = `if bk ff ik sk fc fk gif hk ibk ifk aif ab kommun församling förening skola gymnasium united`;

/** More countries and peoples of the world: those whose ending tells are not among them. */
export const countryWords = `
albania algeria argentina australia austria österrike azerbajdzjan bangladesh belarus brazil bulgaria kanada chile
colombia kongo congo croatia kuba cuba cypern djibouti ecuador filippinerna philippines emiraten gaza greece guinea
hungary ungern indonesia jamaica japan jemen yemen kuwait libya malaysia mali malta mexiko mexico moldova montenegro
morocco nepal nederländerna nicaragua niger korea oman panama peru portugal qatar romania rwanda saudi arabia senegal
serbia sierra leone singapore sri lanka schweiz taiwan tanzania togo tunisia uruguay venezuela wales britain kingdom
states förenta staterna zambia zimbabwe mellanöstern balkan asia jarmal talyaani maraykan maraykanka itoobiya jabuuti
kiiniya masar sucuudi imaaraadka turkiga siiriya ciraaq faransiis yurub nayroobi kismaayo norweey denmaark assyrier
syrianer hindi urdu kurmanji sorani swahili tagalog thai tigrinja greek korean chinese japanese portuguese italian
hungarian romanian romer latin dutch somalier syrier irakier iranier afghaner eritreaner kurder turkar ryssar
ukrainare polacker european african asian indian pakistani american americans amerikaner nordic hindu buddhist judisk
judar muslimer bibel jesus kurds turks arabs ukrainska palestinska
`;

/** How the names of countries and of languages end in Swedish. */
export const worldEnding = /(?:land|stan|(?:[^wvn]|[^i]n)ska|ien|amerika|arabien)s?$/u;

/** Big cities, and towns and landscapes in Sweden, beyond the first list. */
export const cityWords = `
amsterdam ankara aten athens bangkok boston bryssel budapest buenos aires chicago dubai dublin hamburg izmir antalya
alanya jerusalem karachi khartoum lagos los angeles mallorca mecka mecca miami milano moskva moscow mosul prag
pristina riga rom rome skopje sydney tirana tokyo tunis vilnius wien warsaw washington zagreb århus trondheim vasa
homs hama latakia basra kirkuk erbil kandahar herat kobane rojava alexandria amman odessa birmingham texas arlanda
öland kiruna
`;

/** Makes, shops, medicines, apps, games, films, clubs, holidays, authorities and gangs, beyond the first list. */
export const thingWords = `
rolex omega prada versace balenciaga chanel dior hermes armani lacoste puma supreme zalando shein temu lindex gekås
apoteket ferrari lamborghini porsche nissan honda kia ford opel peugeot skoda yamaha vespa epa huawei nokia sony
airpods macbook galaxy windows microsoft gmail alexa telia telenor swedbank nordea klarna paypal visa bankid bitcoin
coca cola pepsi fanta bull monster nocco marlboro arla zyn velo vape tramadol xanax lyrica subutex concerta ritalin
alvedon benzo tinder grindr reddit twitter pinterest soundcloud viaplay hbo disney svt amazon skype facetime tradera
blocket vinted bolt västtrafik aftonbladet expressen wikipedia flashback chrome sims gta grand theft auto warzone
brawl stars clash royale pubg dota world warcraft zelda super lego barbie bamse pippi marvel batman spiderman star
wars squid game simpsons anime manga melodifestivalen eurovision bayern juventus inter psg tottenham besiktas mff gais
häcken frölunda champions allsvenskan shl black hjärtans påskafton nyårsafton midsommarafton sportlov påsklov höstlov
jullov sommarlov fitr adha socialen bup bvc lvu lss adhd autism npf hbtqi säpo anonyma abf hamas isis taliban
talibanerna al-shabaab foxtrot hells angels bandidos
`;

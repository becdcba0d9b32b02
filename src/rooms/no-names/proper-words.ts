/** Words with a capital that are no people: calendar, peoples, languages, countries, faith, in Swedish, English and Somali. */
export const worldWords = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december måndag tisdag onsdag torsdag fredag
lördag söndag januari februari mars maj juni juli augusti oktober isniin talaado arbaco khamiis jimce sabti axad isniinta
talaadada arbacada khamiista jimcaha sabtida axadda christmas easter ramadan ramadaan eid ciid jul julafton påsk midsommar
valborg lucia halloween nyår advent pingst newroz nowruz god gud allah ilaah quran koranen bibeln bible islam muslim muslims
christian christians swedish english arabic somali persian kurdish finnish turkish bosnian serbian croatian polish ukrainian
russian syrian iraqi iranian afghan eritrean ethiopian norwegian danish german french spanish dari pashto tigrinya soomaali
soomaaliga carabi iswiidhish ingiriis sverige sweden iswiidhan norge norway danmark denmark finland island tyskland germany
frankrike france spanien spain italien england storbritannien irland polen poland ukraina ukraine ryssland russia turkiet
turkey syrien syria suuriya irak iraq iran afghanistan pakistan indien india kina china somalia somaliland soomaaliya
etiopien ethiopia eritrea sudan egypten egypt libanon lebanon palestina palestine jordanien jordan israel marocko tunisien
algeriet bosnien bosnia serbien kroatien kosovo albanien rumänien bulgarien grekland kenya uganda nigeria ghana gambia
thailand vietnam usa america amerika europa europe afrika africa asien kurdistan internet covid corona corsten
`;

/** What people in Sweden turn to, belong to, buy from, play and write on. */
export const organisationWords = `
brygga röda korset rädda barnen bris polisen socialtjänsten socialjouren hyresgästföreningen kommunen regionen skolverket
försäkringskassan arbetsförmedlingen migrationsverket kronofogden skatteverket csn iogt verdandi maskrosbarn tjejzonen
stadsmissionen frälsningsarmén fryshuset friends mind umo suicide zero unicef scouterna svenska kyrkan kyrkans moskén
equmenia komvux nattvandrarna korpen friskis svettis mvh obs aik djurgården hammarby barcelona real madrid liverpool
manchester united city chelsea arsenal fenerbahce galatasaray yankees youth centre center social services child save red
cross council committee department club community hospital clinic mosque church children
fortnite roblox minecraft snapchat snap instagram insta tiktok discord youtube facebook messenger whatsapp telegram signal
netflix spotify twitch steam google playstation xbox nintendo iphone ipad android fifa valorant pokemon swish omegle chatgpt
counter strike call duty league legends only fans onlyfans kik viber teams zoom wilma vklass unikum infomentor
ica maxi coop willys lidl hemköp systembolaget pressbyrån ikea biltema mcdonald mcdonalds burger king espresso house
starbucks kfc sibylla subway volvo saab bmw audi mercedes volkswagen tesla toyota moncler nike adidas gucci louis vuitton
canada goose apple samsung dolce stone foodora wolt uber voi tier sl sj wifi bluetooth netonnet elgiganten
`;

/** Places that are often spoken of; the server adds those of the country, the page those of the town. */
export const placeWords = `
stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås södertälje
eskilstuna halmstad växjö karlstad sundsvall trollhättan östersund luleå falun kalmar kristianstad skövde karlskrona uddevalla
varberg nyköping landskrona motala botkyrka huddinge haninge nacka solna sundbyberg järfälla täby sollentuna tyresö salem
gottland gotland skåne dalarna värmland småland norrland halland blekinge hisingen gottsunda rosengård rinkeby tensta husby
hallunda norsborg fittja alby vårby skärholmen hammarkullen bergsjön angered biskopsgården kronan centralen kista akalla
hjulsta jordbro flemingsberg ronna hovsjö geneta råslätt araby skäggetorp vivalla brynäs gränby kronogården rissne hagalund
seved lindängen kroksbäck holma vårberg farsta bredäng brohamn helsinki helsingfors oslo köpenhamn copenhagen london paris
berlin istanbul mogadishu muqdisho hargeysa hargeisa damaskus damascus aleppo bagdad baghdad kabul teheran tehran asmara
addis nairobi beirut kairo cairo warszawa kyiv kiev sarajevo belgrad new york skandinavien norden stan söder öster väster norr
`;

/** How a place or an organisation ends, with a capital: `Stadsbiblioteket`, `Tunavallen`, `Norsborg`. */
export const placeEnding =
  /(?:borg|borgs|stad|köping|holmen|sund|hamn|hamnen|hammar|torp|fors|rud|tuna|vik|viken|ås|ösund|näs|sjö|sjön|bro|bruk|mark|dalen|dal|hult|arp|skog|sala|berga|löv|strand|stranden|åsen|backen|gatan|vägen|gränd|torget|torg|platsen|parken|park|plan|gården|gård|huset|hallen|hall|vallen|badet|kajen|stigen|bron|ringen|centrum|kullen|terminalen|stationen|arenan|skolan|kyrkan|museet|teatern|biblioteket|förskolan|mottagningen|centralen|länet|tingsrätten|bygden)s?$/u;

/** How what is known and has a capital ends: authorities, lines to ring, clubs. */
export const institutionEnding =
  /(?:tjänsten|jouren|linjen|telefonen|kassan|verket|nämnden|styrelsen|föreningen|förbundet|klubben|kåren|rådet|byrån|banken|förmedlingen|heten|kontoret|förvaltningen|vården|polisen|barnen|konventionen|kommissionen|missionen|armén|vandrarna|scouterna|gruppen|teamet|enheten|programmet|kortet|lagen|balken|appen|chatten|samfundet|församlingen|universitetet|högskolan|gymnasiet|akademin|stiftelsen|ingen|ningen)s?$/u;

/** Beside such a word stands an organisation. */
export const organisationBeside = `if bk ff ik sk fc fk gif hk ibk ifk aif ab kommun församling förening skola gymnasium united`;

/**
 * Given names that are no ordinary words, so that they count in lower case too. Without accents other than å, ä and ö.
 * Written from general knowledge of who lives in Sweden. In order of letters, which makes the script for the page smaller.
 */
export const givenNames = `
aaron abbas abdi abdifatah abdihakim abdikarim abdimalik abdo abdul abdulla abeba abel abraha abrehet adam adebayo
aden adiam adina adis admir adnan agda agnes agneta agrin agron ahlam ahmad ahmadshah ahmed ahmet aicha aida aisha
aissatou ajla ako alaa albert albin aleksandar aleksander aleksandra aleksei aleksej aleksi alexander alexandra alexei
alfred ali alia alice alicia alina alireza aliya allan alma almaz almir almira alva alvar alvin amadou amanda amani
amanuel amar amela amelia amiin amin amina aminata amir amira amirhossein anastasia anders andrea andreas andrei
andrej andrii andriy andrzej anette angelica ania anita anja anjali anna anneli annelie annette annika anong anton
antonia antti anwar aram aras arash arben arda ardalan arezo arezou arian arin arja arjun arman armin armita arne
arnela aron arsalan arto arvid arwa aryan asha asli asma asmaa asmerom assad astrid avin awet axmed aya ayan ayanle
aylin ayman aynur ayse aysegul aysel ayub azad azadeh aziz aziza azra badr bahram barbro beatrice behnam behrouz
behzad belinda bengt benjamin benny berat bereket berfin berhane berit beritan berivan berkay bertil besnik bettan
betul bijan bilal biniam birger birgitta bisrat bjarne blerim bobby bogdan bogdana bojan boris bosse branko britt
britta bujar burhaan burhan bushra busra caasha cabdalla cabdi caisha camila camilla carina carl carlos carolina
caroline casper catalin catarina cecilia cem cemal cengiz chantal charlie charlotta charlotte chia chidi chinedu
christer christian christina christine christoffer ciise cismaan claes clara cleo conny cornelia cristina cumar dagmar
dagny dahabo dahir dalal dalia dania daniel daniella danijel danijela daniot danne daria darin dariush darko daryoush
david davor dawit deepak deeqa dejan delal delan deniz dennis diana dilara dilek dino diyar dlovan dmitri dmytro doaa
dragan dragana drita duaa dusan dzenita ebba ebrahim ebru ebyan ece eda edin edina edith edon edward eeva efe ehab
ehsan eija ekaterina elaheh elena elenuta elham eli elias elif elin elina elis elisabet elisabeth ella ellen ellie
ellinor elliot ellu elma elmedin elnaz elof elsa elsabet elsie elvedin elvir elvira emanuel embla emelie emil emilia
emina emine emir emma emmanuel ender engin engla enisa enzo erfan eric erica erik erika erkan erland ermias ernst erol
eskil esko esma esmail esra estelle eva evelina evin ewa eyerusalem eyob ezra faadumo fabian fadi fadia fadumo fadwa
fahad fahma faisal faiza fardin farhad farhan farhia farhiya fariba farid farida faris farnaz farshad fartun faruk
farzad farzaneh fatema fatemeh fatih fatima fatimah fatma fatme fatmir fatos fatou fatuma fawzi fawzia felicia felix
feras fereshteh ferhad ferit fernanda fernando feven fia fikadu fikret filip filippa filiz fiona fouad fowsiya
francisco fredrik fredrika freja freweyni fritiof gabriel gabriella galina gebre geedi genet georg gerd ghada ghaith
ghazal ghebre gheorghe girmay gizem gokhan golnaz gonul gonzalo goran grzegorz gulay gulistan gulsen gunilla gunnar
gunnel gustaf gustav göran gösta habib habiba habtom hadi hadil hafsa hagos haidar haile halil halima halyna hamdi
hamed hamid hamidreza hampus hamza hanan hande hani hanin hanna hannah hannele hannes hannu harald haris harri harry
harun hashem hassan hatice hawa hawar hawo haya hayat hazem heba hedda hedvig heidi heikki hekmat helen helena helene
helge helin helvi henna henrik henry herman hermon hiba hibaq hilda hilkka hilma hinda hira hisham hiwa hjördis hodan
hodo holger hooman hossein huda hulya huong huseyin husnu hussain hussein håkan ibraahiim ibraahim ibrahim ibrahima
ibtisam ida idun igor ihab ikraan ikram ilhaan ilham ilir ilkka ilona ilyas imad imran inas ines ingegerd ingmar
ingrid ingvar inkeri ioana ionut iqbal irem irene irfan irina irja irma iryna isabel isabella isabelle isac isak
isayas ismaaciil ismahan ismail ismat ismet ismo isra israa issa ivan ivana ivar ivo jaafar jaakko jaber jabir jacob
jafar jakob jalal jamaal jamal jamil jamila janne jari jarmo jasmina jasminka javier jawad jeanette jelena jenni
jennifer jenny jens jesper jessica jian jim jimmy jiyan joakim jocke joel johan johanna johannes john johnny jojo
jolanta jonas jonatan jonathan joni jorge jorma jose josef josefin josefina josefine joud jouni jovan juan juana
judith juha juhani juho julia julian julius jussi jörgen kaan kaarina kadir kaija kaisa kaisu kajsa kaleab kalevi
kalle kaltuun kamal kambiz kamil kamran karam kari karim karima karin karolina karwan kasper katarina katarzyna katja
katri kaveh kawa kaya kemal kenan kenneth kent kerem kevin khadar khadiija khadija khadijah khadra khalat khaled
khalid khalil khatera kian kidane kidist kim kimia kiros kirsi kirsti kjell klas konrad krille krister kristian
kristin kristina kristoffer krzysztof kseniya kubra kurdistan kurt kwame lamia lamija lara lars larysa lasse lauri
layan layla leen leena leia leila lejla lena lennart leo leon leopold letebrhan levent levi leyla leyli liam lidya
liisa lilian lilly linh linnea linus liridon lisa lisbeth lisen livia ljiljana louise lovis lovisa lucas ludde ludmila
ludvig luis luisa lujain luka lukas lukasz lula luljeta lydia maarit maciej madeleine magda magdalena magnus maha
mahamed mahamoud mahamud mahin mahmoud mahmud mahnaz mahsa maija maja majd majid maksim maksym malee malek malena
malgorzata malik malin mamadou manal mandana manuel maram marcin marcus marek margareta margit margot maria mariam
mariana marianne marie mariia marija marika marja marjan marjatta markku marko markus marlene marta martin martina
marwa marwan maryam maryama maryan masoud masoumeh mateo mateusz matilda mats matteo matti mattias mattis maxamed
maxamuud maya mazen mebrahtu medina mehari mehdi mehmet mehran mehrdad melissa melker meltem meral merhawi merja meron
mersiha mert merve meryem mesfin mesud metin mia michael michaela michal micke miguel mihai miika mika mikael mikaela
mikail mikal mikko milad milan milena milica milla milo milos milton mimmi minh minna mira miranda mirela miriam mirja
mirsad mirwais mirza mizgin moa mohamad mohamed mohammad mohammed mohamud mohsen mojgan mojtaba molly mona monica
monika morgan morteza mounir moussa muamer muhamad muhamed muhammad muhammed mukhtar mulki mulu mulugeta mumin muna
munir murad murat mustafa mykola märit märta måns mårten nabil nabila nadeem nadia nadiia nadim nadine nadja nagham
nahid nahla nahom naida naim naima najib najma najwa narges narin nasim nasra nasrin nasser nasteexo nasteho natalia
natalie nataliia natalya natasha nathalie natnael naveed navid nawal nazanin nea nechirvan necla negar nemanja nenad
neo nermin nermina netsanet newal newroz ngozi nguyen nicklas niclas nicole nidal nihad niina niklas niko nikola
nikolina nilofar nils nima nimco nimo nina nishtiman nisreen nisse noah noel noor nora norea nour nouri novak novalie
nura nuradin nuray nurcan nuur okan oksana olavi oleg oleh olena olga olha oliver olivia olle olof omar omid onur oona
orhan osama oscar oskar osman ossian othman otto ousmane outi ove ozan ozgur ozlem pablo paola pasi patricia patrick
patrik paul paulina pavel pavlo pawel pedro pegah pekka pelle pentti pernilla perwin peter petra petri petros petter
peyman philip piotr pirjo pirkko pontus priya qadra qasim quman rabia rachid radovan rafael rafiq raghad ragnar
ragnhild rahel rahma rahmo raho rahul rahwa raija raimo rajesh rakel ralf ramazan rami ramin ramiz rana rania rasha
rashid rasmus ravi razan razvan rebecca rebecka rebin rebwar recep reem reijo reyhaneh reza ricardo rickard riikka
riitta rikard rima risto ritva robban robel robert robin roble roda rodas rodrigo roj rojda rojhat rola roland rolf
ronahi ronald ronny rooda rosanna rostam roxana roya ruben rula rune ruqaya ruslan ryszard saabir saad saba sabina
sabrina sacdiyo saciid sadia sadiq saeed saeid safet sahal sahar sahra sahro saida saido saif salaad salah saleh salim
salla sally salma salman salwa saman samaneh samatar samer samia samin samir samira sampo samra samrawit samsam samson
samuel samuli sanaa sanaz sandra sanela sanja sanjay sanna santiago sara sarah sarbast satu sayed sazan sead sebastian
sebnem seda selamawit selim selin selma semir semra senad senada senait senay seppo serdar sergej sergio serhii serkan
serpil setareh seth sevgi sevil seydou shabana shabnam shadi shahd shahin shahram shaima shamsa shamso shayma sherin
shilan shirin shirwan shler shpresa shukria siamak sibel sigge signe signhild sigrid sigvard siiri sima simon simone
simret siri siriporn sirpa sirwan sisko sissela sixtus siyabend slavica slobodan snezana sofia sofie soha sohrab soile
solomon somchai sonja sonny sophia soraya stefan stefanija steffe stella stina sture suad sucaad suha suhaib sulaiman
suleiman suleyman sumaya sumeya supaporn susanna susanne sussi suzan svea sven sverker svetlana svitlana sören tage
tahani tahsin taina talal tanja tapani tapio taraneh taras tareq tarik tariq tarja tarkan tarmo tatiana tedros teemu
teija tekle terhi tero tesfay tesfaye tetiana thanh theodor theodora theresa therese thomas thor tigist tiina tijana
tilda tilly timmy timo tintin titti tobias toivo tolga tomas tomasz tommy toni torbjörn tord tore torgny torsten tove
tsegay tsehay tuan tugba tuija tuire tuncay tuomas tuomo turgut tuva tyr tyra ubah ubax ufuk ugur ulla ulpu ulrica
ulrika umut urho ursula usman vadim vahid valentina valeria valon valter vanessa vasyl vedad veikko vendela vera
verner veronica veronika vesa vesna veysel victor victoria vidar viggo viktor viktoria viktoriia vilhelm vilma vincent
virpi vitalii vivianne viyan vlad vladimir vladislav volkan volodymyr väinö wael wahid walid waqas warsame wasim weldu
wendy wilhelm wille william wilma wilmer wojciech xaawo xaliimo xamda xasan xassan ximena xuseen yaasmiin yagmur yahya
yahye yalda yamen yana yara yaroslav yas yasaman yasemin yaser yasiin yasin yasir yasmin yasmine yavuz yemane yevhen
yildiz yilmaz ylva yngve yohana yohannes yonis yordanos yosef younes yousef yousif youssef yulia yuliia yunus yuri
yusra yusuf yuusuf yvonne zacharias zack zagros zahir zahra zaid zain zainab zakaria zakariye zaki zamzam zana
zarghona zaynab zbigniew zehra zeina zeinab zeki zelal zerai zerin zewdi zeynep ziad zlatan zlatko zoe zofia zohreh
zoran zorica zozan zubair ängla åke åsa örjan
`;

/** Given names, or pet names, that are ordinary words too: names only where something else says so. */
export const wordNames = `
alf alla amal amel april ari art ask aurora axel bahar bill björn bo bror can cali daisy dan dana dean dag din diva
ed eden emin faith farah farax felicity frank frans frej gala grace hans hana hope hoda iris jan jana jasmin jasmine jo
juni june kaj kai kira klang knut lage lava leif lea lee li lilja lin linn liv lo loke lona love lou luna lycka mark max
may mai maj melodi melody min mina mio mi morris my nike noa nova ola olive pär per pi ray raj rani rex roger ros rosa
rose rosmarie rut ruth saga sam sami sava selam sen sid simba sky sol sophie sten stig sune sunny svala tim tina tiger
tom tony tor troy ted ulf uno vega vi vide viola viva wali vilja vinter will ville yar älva örn sana safa salem ayat
malak iman nada hibo derya dani nemo billy billie kicki micki mimi lulu nettan tompa anki masse matte pia tia mila lia
mea ada ava ia isa io iza roxy juno dante diego finn hugo otis nico rio theo troja ture tyko vale ester helga jack karl
klara lina linda lotta lova malva marina rita tilde urban adel dina hala hind musa deka jama mitra sina sari aster ruta
roman florin granit inga said tamer shire august edit ena ala sabah tova luul isir ammar alen enes inger firas hakan
petar ayaan
`;

/**
 * Given names that are no ordinary words, so that they count in lower case too. Without accents other than å, ä and ö.
 * Written from general knowledge of who lives in Sweden: Swedish and other Nordic ones first, then by language.
 */
export const givenNames = `
adam adina agda agnes agneta albert albin aleksander alexander alexandra alfred alice alicia alina allan alvar alvin
amanda amelia anders andrea andreas anette angelica anita anja anna annelie annika anneli annette antonia anton arne
aron arvid astrid barbro beatrice belinda benjamin bengt berit bertil birger birgitta bjarne britta britt camilla carina
carl carolina caroline casper catarina cecilia charlie charlotta charlotte christian christina christer christine
christoffer clara claes conny cornelia dagmar dagny daniel daniella david dennis diana ebba edith edward elias elin
elina elis elisabet elisabeth ella ellen elliot ellinor elof elsa elsie elvira emanuel emelie emil emilia emma engla
erik eric erika erica erland ernst eskil estelle eva evelina fabian felicia felix filip filippa fiona fredrik fredrika
fritiof gabriel gabriella georg gerd gunilla gunnar gunnel gustaf gustav göran gösta hampus hanna hannah hannes harald
harry hedvig helena helene helge henrik henry herman hilda hilma hjördis holger håkan ida ingegerd ingmar ingrid ingvar
irene irma isabel isabella isabelle isac isak ivar jacob jakob janne jeanette jennifer jenny jens jesper jessica jim
jimmy joakim joel johan johanna johannes john johnny jonas jonathan jonatan josef josefin josefina josefine judith julia
julian julius jörgen kaisa kajsa kalle karin karolina kasper katarina katja kenneth kent kevin kjell klas konrad krister
kristian kristin kristina kristoffer kurt lars lasse leia lena lennart leo leon leopold liam lilian lilly linnea linus
lisa lisbeth lisen livia louise lovis lovisa lucas ludde ludvig lukas lydia madeleine magdalena magnus maja malena malin
marcus margareta margit margot maria mariana marianne marie marika markus marlene marta martin martina matilda mats
mattias matteo mattis melissa melker mia micke mikael michael michaela milla milo milton mimmi minna mira miranda miriam
moa molly mona monica monika morgan märta måns mårten nathalie natalie natasha nicklas niclas nicole niklas nina noah
noel nora norea novalie olga olivia oliver olle olof oscar oskar otto ove patricia patrick patrik paul paulina pelle
pernilla peter petra petter philip pontus rakel ragnar ragnhild ralf rasmus rebecca rebecka rickard rikard robban robert
robin roland rolf ronald ronny rosanna rune sally samuel sandra sanna sarah sebastian selma sigrid sigge signe signhild
sigvard siri sissela sofia sofie sonja sophia stefan stella stina sture susanna susanne svea sven sverker sören tage
tanja theodor theresa therese theodora thomas thor tilda tilly timmy tobias tomas tommy torbjörn tord tore torgny
torsten tove tyra ulla ulrica ulrika ursula valentina valter vanessa vendela vera verner veronica veronika victoria
vidar viggo viktor viktoria vilhelm vilma vincent vivianne wilhelm william wille wilma wilmer yngve ylva yvonne
zacharias åke åsa örjan abbas abdallah abdelkarim abdellah abdul abdulkarim abdulla abdullah abdulrahman adnan ahmad
ahmed aicha aida aisha alaa ali alia aliya amani amin amina amir amira anwar arwa asma asmaa assad ayman aya aziz aziza
badr bilal burhan dalal dalia dania diyar doaa duaa ehab esra fadi fadia fadwa fahad faisal faris farid farida fatema
fatima fatme fatma fawzi feras fouad ghada ghaith habib habiba hadi hadil haidar halima hamid hamza hanan hani hanin
hashem hassan haya hazem heba hiba hisham huda hussain hussein ibrahim ibtisam ihab ikram ilham imad inas isra israa
issa jaafar jaber jabir jalal jamal jamila jamil jawad joud karam karima khadija khadijah khaled khalid khalil lamia
lara layan layla leen leila lujain maha mahmoud mahmud majd malek malik manal maram mariam marwa marwan maryam maya
mazen medina mohamad mohamed mohammad mohammed mohsen mounir muhamad muhamed muhammad muhammed muna munir murad mustafa
nabil nabila nadia nadim nadine nagham nahla naim naima najib najwa nasser nawal nidal nisreen noor nour nouri nura omar
osama osman othman qasim rabia rachid rafiq raghad rahma rami rana rania rasha rashid razan reem rima rola rula ruqaya
saad sabrina sadiq saif saida salah saleh salim salma salman salwa samer samia samir samira sanaa shadi shahd shaima
shayma sherin soha suha suhaib suleiman sulaiman suzan tahani talal tareq tariq wael walid wasim yahya yamen yaser yasin
yasir yasmin yasmine youssef yousef younes yousif yunus yusra yusuf zaid zahra zain zainab zakaria zaki zaynab zeinab
zeina ziad abdi abdifatah abdihakim abdikarim abdimalik abdinasir abdiqadir abdirahim abdirahman abdirashid abdirizak
abdisalam abdiweli abdullahi abdulahi abdulkadir aden ahlam amiin asha asli axmed ayan ayanle ayub burhaan cabdalla
cabdi cabdiraxmaan cabdiqaadir cabdullaahi cabdulqaadir caasha caisha ciise cismaan cumar dahabo dahir deeqa ebyan
faadumo fadumo fahma faiza farhan farhia farhiya fartun fatuma fawzia fowsiya geedi hafsa hamdi hawa hawo hibaq hinda
hodan hodo ibraahim ibraahiim ikraan ilhaan ilyas ismaaciil ismahan ismail jamaal kaltuun khadar khadra khadiija leyla
maxamed maxamuud mahamed mahamud mahamoud maryan maryama mohamud mukhtar mulki mumin nasra nasteexo nasteho nimco nimo
nuradin nuur qadra quman raho rahmo roble roda rooda saabir sahal sahra samatar samsam saciid sacdiyo sadia sahro salaad
saido shamsa shamso sucaad suad sumaya sumeya ubah ubax warsame xaawo xaliimo xamda xasan xassan xuseen yaasmiin yahye
yasiin yonis yuusuf zakariye zamzam agrin ako aram aras arin arian avin azad aryan berfin berivan beritan chia darin
delal delan dlovan evin ferhad gulistan hawar helin hiwa jian jiyan karwan kawa khalat kurdistan mizgin narin newroz
nechirvan newal nishtiman perwin peyman rebin rebwar ronahi roj rojda rojhat sarbast sazan shilan shirwan shler siyabend
sirwan viyan zagros zana zelal zerin zozan admir adis ajla aleksandra aleksandar almir almira amar amela armin arnela
azra bojan boris branko danijel danijela darko davor dejan dino dragan dragana dusan dzenita edin edina elmedin elvedin
elvir emina emir enisa faruk fikret goran haris harun igor irfan ismet ivan ivana jasmina jasminka jelena jovan kemal
lamija lejla ljiljana marko marija mersiha mesud milan milena milica milos mirela mirsad mirza muamer naida nemanja
nenad nermin nermina nihad nikola nikolina novak radovan ramiz sabina safet samra sanela sanja sead semir senad senada
slavica slobodan snezana stefanija svetlana tarik tijana vedad vesna vladimir zlatan zlatko zoran zorica besnik blerim
bujar drita fatmir ilir liridon luljeta shpresa valon agron arben edon fatos alireza amirhossein ardalan arash arezo
arezou armita arman arsalan azadeh bahram behnam behrouz behzad bijan daryoush dariush ebrahim ehsan elaheh elham elnaz
erfan esmail fardin farhad fariba farnaz farshad farzad farzaneh fatemeh fereshteh ghazal golnaz hamed hamidreza hooman
hossein jafar kambiz kamran karim kaveh kian kimia leyli mahin mahnaz mahsa majid mandana marjan masoud masoumeh mehdi
mehran mehrdad milad mojgan mojtaba morteza nahid najibullah narges nasim nasrin navid nazanin negar nima pegah ramin
reyhaneh reza rostam roya roxana saeed saeid sahar saman samaneh samin sanaz setareh shabnam shahin shahram shirin
siamak sima sohrab soraya taraneh vahid yalda yasaman zohreh zahir ahmadshah hekmat khatera mirwais nilofar rohullah
sayed shukria wahid zabihullah zarghona ahmet arda aylin aynur ayse aysel aysegul berat berkay betul busra cem cemal
cengiz dilek ebru ece eda efe elif emine ender engin erkan erol esma fatih ferit filiz gizem gokhan gonul gulay gulsen
halil hande hatice hulya huseyin husnu irem kaan kadir kenan kerem kubra levent mehmet meltem meral mert merve meryem
metin mikail murat necla nurcan nuray okan onur orhan ozan ozgur ozlem ramazan recep sebnem seda selin selim semra
serdar serkan serpil sevgi sevil sibel suleyman tahsin tarkan tolga tugba tuncay turgut ufuk ugur veysel volkan yagmur
yasemin yavuz yildiz yilmaz zehra zeki zeynep aleksi antti arja arto eeva eija ellu esko hannele hannu harri heidi
heikki helvi hilkka ilkka ilona inkeri irja ismo jaakko jari jarmo jenni joni jorma jouni juha juhani juho jussi kaarina
kaija kaisu kalevi kari katri kirsi kirsti lauri leena liisa maarit maija marja marjatta markku matti merja mika mikko
mirja miika niko niina olavi oona outi pasi pekka pentti pirjo pirkko petri raija raimo reijo riikka riitta risto ritva
salla sampo samuli satu seppo siiri sirpa sisko soile taina tapani tapio tarja tarmo teemu teija tero terhi tiina timo
toivo toni tuomas tuija tuire tuomo ulpu urho vesa veikko virpi väinö aaron abeba abraha abrehet adiam almaz amanuel
asmerom awet bereket berhane biniam bisrat daniot dawit elsabet ermias eyob eyerusalem feven fikadu freweyni gebre genet
ghebre girmay habtom hagos haile helen hermon isayas kaleab kidane kidist kiros letebrhan lidya lula mebrahtu mehari
meron merhawi mesfin mikal mulu mulugeta natnael netsanet nahom petros rahel rahwa robel rodas saba samrawit samson
selamawit senait senay simret solomon tedros tekle tesfay tesfaye tigist tsegay tsehay weldu yemane yohana yohannes
yordanos yosef zerai zewdi aleksei aleksej alexei anastasia andrej andrei andrii andriy bogdan daria dmitri dmytro
ekaterina elena galina halyna irina iryna kseniya larysa ludmila maksim maksym mariia mykola nadiia natalia natalya
nataliia oksana oleg oleh olena olha pavel pavlo ruslan sergej serhii svitlana taras tatiana tetiana vadim valeria vasyl
viktoriia vitalii vlad vladislav volodymyr yana yaroslav yevhen yulia yuliia yuri andrzej ania ewa grzegorz jolanta
kamil katarzyna krzysztof lukasz maciej magda malgorzata marcin marek mateusz michal pawel piotr ryszard tomasz wojciech
zbigniew zofia mihai ioana ionut cristina gheorghe bogdana razvan elenuta catalin carlos camila fernanda fernando
francisco gonzalo javier jorge jose juan juana luis luisa manuel mateo miguel pablo paola pedro rafael ricardo rodrigo
santiago sergio ximena chantal emmanuel fatou ousmane mamadou moussa aminata aissatou kwame chidi ngozi adebayo chinedu
amadou ibrahima seydou nguyen linh minh tuan thanh huong anong somchai malee siriporn supaporn arjun priya rahul deepak
anjali sanjay rajesh ravi imran usman fatimah hira iqbal bushra shabana nadeem naveed waqas zubair ali sara abel alma
alva dilara eli ellie freja hedda idun ines ismat kaya kamal levi mikaela nea nadja neo ossian märit seth simon simone
sonny sixtus tyr zack zoe ängla nils elma hayat umut deniz abdo bobby benny bosse nisse sussi jojo fia titti krille
jocke bettan steffe danne cleo ezra ivo tintin wendy luka enzo ruben victor tuva omid yara yas najma embla kim henna
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

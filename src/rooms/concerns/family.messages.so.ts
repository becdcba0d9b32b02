import type { FamilyMessages } from './family.messages.sv.ts';

export const so: FamilyMessages = {
  title: 'Ma ka walaacsan tahay ilmahaaga?',
  lead: 'Keligaa ma tihid. Halkan caawimo ka codso. Qof dhab ah ayaa kula soo xiriiraya 24 saacadood gudahood. Boggan waxaa loogu talagalay waalidka, walaalaha iyo dadka kale ee ilmaha u dhow.',
  leadUnstaffed: 'Keligaa ma tihid. Hadda qof halkan ka jawaabaya ma jiro, laakiin waad wici kartaa.',
  emergency: 'Kani ma aha lambarka gurmadka degdegga ah',
  emergencyText: 'Haddii qof hadda halis ku jiro, wac 112.',
  emergencyOther:
    'Booliska marka aysan degdeg ahayn: 114 14. Talo ku saabsan xanuun: 1177. Carruurta iyo dhallinyaradu waxay wici karaan Bris: 116 111.',
  leave: 'Dhaqso uga bax bogga',
  how: 'Sidan ayay u dhacdaa',
  steps: [
    'Adiga ayaa dooranaya cidda akhrin karta. Haddii jawaabtu daahdo mid kale ayaa sidoo kale akhrinaya, halkanna waxaad ku arkaysaa cidda ay tahay.',
    'Mid iyaga ka mid ah ayaa codsigaaga qaadanaya, waxaadna arkaysaa cidda ay tahay iyo goorta ay kula soo xiriirayso.',
    'Waad wada hadlaysaan, waxaadna ka heshiinaysaan waxa xiga. Halkan waxaa ku qoran kuwa ay waajib ku tahay inay soo sheegaan haddii dhib ilmo gaarayo.',
  ],
  promise:
    'Qof dhab ah ayaad xiriir la yeelanaysaa 24 saacadood gudahood, xitaa habeenkii iyo dhammaadka toddobaadka. Ma ballanqaadi karno waxa ka dhici doona kiis yaalla hay’ad rasmi ah (myndighet).',
  report:
    'Haddii aad rabto inaad warbixin walaac u dirto adeegyada bulshada (socialtjänsten), taas waxaad ka samaynaysaa degmada. Annagu cid kale uma gudbinno waxa aad halkan ku qorto.',
  reportLink: 'Sida loo sameeyo',
  staffed: count => `Hadda waxaa heegan ah (jour): ${count}.`,
  unstaffed: 'Hadda cidna heegan (jour) ma aha',
  unstaffedText:
    'Sidaas darteed ma ballanqaadi karno in jawaab la helo 24 saacadood gudahood, halkanna codsiyo kuma qaabilno. Taas beddelkeeda wac:',
  unstaffedNumbers:
    'Taleefanka Bris ee dadka waaweyn, ee ku saabsan carruurta: 0771-50 50 50. Adeegyada bulshada (socialtjänsten) ee degmada. Booliska: 114 14. Haddii halis jirto: 112.',
  callInstead: 'Ma doorbidaysaa inaad wacdo?',
  figures: 'Sidii ay ahayd sannadkii u dambeeyey',
  figuresText: (asked, share, median) =>
    `${asked} qof ayaa caawimo codsatay. ${share} waxaa lala xiriiray 24 saacadood gudahood. Kuwa la la xiriiray, kalabarkood waxaa lala xiriiray ${median} gudahood.`,
  figuresNone: 'In ka yar toban qof ayaa caawimo codsatay sannadkii u dambeeyey. Markaas tirooyin ma muujinno.',
  minutes: count => (count === 1 ? 'hal daqiiqo' : `${count} daqiiqo`),
  hours: count => (count === 1 ? 'hal saacad' : `${count} saacadood`),
  team: 'Yaa loo oggol yahay inuu akhriyo?',
  teamHint: 'Dooro hal ama ka badan. Kuwa kale ma akhrinayaan.',
  onCall: 'Hadda waa heegan (jour)',
  notOnCall: 'Hadda heegan (jour) ma aha, lamana dooran karo.',
  speaks: languages => `Luqadaha lagu hadlo: ${languages}.`,
  police: 'Boolisku wuxuu ku jiraa oo keliya haddii aad adigu doorato.',
  late: name =>
    `Haddii aan cidna kula soo xiriirin 24 saacadood gudahood, ${name} waa la ogeysiinayaa, waxaana loo oggolaanayaa akhriska, si loo hubiyo in cid kula soo xiriirto.`,
  whatItIs: {
    police: 'Booliska',
    'social-services': 'Adeegyada bulshada ee degmada (socialtjänsten)',
    'municipality-unit': 'Degmada',
    school: 'Dugsiga',
    association: 'Urur',
    network: 'Shabakad waalid ama deris ah',
    'faith-community': 'Bulsho diineed',
    other: 'Hay’ad',
  },
  duties: {
    must: 'Qofka xilkan haya waxaa waajib ku ah inuu warbixin walaac u diro adeegyada bulshada (socialtjänsten), haddii dhib gaarayo ilmo.',
    may: 'Qofka xilkan haya waxaa laga yaabaa inay waajib ku tahay inuu warbixin walaac u diro adeegyada bulshada (socialtjänsten). Waad weydiin kartaa.',
    should: 'Qofka xilkan haya waajib kuma aha inuu warbixin walaac diro.',
  },
  more: 'Wax yar oo dheeraad ah noo sheeg (waa ikhtiyaari)',
  text: 'Ma rabtaa inaad hadda wax noo sheegto?',
  textHint: 'Qasab ma aha. Ha qorin magaca ilmaha: qor “wiilkayga” ama “gabadhayda”.',
  optional: '(waa ikhtiyaari)',
  kept: 'Waxa aad qorto way qufulan yihiin, waxaana furi kara oo keliya kuwa aad doorato, iyo cidda akhrinaysa haddii jawaabtu daahdo. Wax walba waxaa la tirtiraa ugu dambayn 90 maalmood ka dib waxa ugu dambeeya ee la yiraahdo.',
  device: 'Ma kaydinno wax ku saabsan taleefankaaga ama kombuyuutarkaaga, mana kaydinno cookies.',
  public:
    'Haddii aad doorato hay’ad rasmi ah (myndighet), waxa aad qorto waxay halkaas ku noqon karaan dukumenti dadweyne (allmän handling), taas oo ah dukumenti uu qof kasta codsan karo inuu akhriyo. Arrimaha qoysaska inta badan waa sir.',
  send: 'Codso in qof kula soo xiriiro',
  mend: 'Tan waa in la saxo',
  faults: {
    functions: 'Dooro ugu yaraan mid loo oggol yahay inuu akhriyo',
    reach: 'Dooro sida aan kuula soo xiriirno',
    phone: 'Qor lambarka taleefankaaga, tusaale ahaan 070-123 45 67',
    text: 'Qoraalka soo gaabi, ugu badnaan 10 000 oo xaraf',
    names: 'Qoraalka waxaa ku jira ereyo qof lagu garan karo. Ereyadaas beddel, ama ku dhaaf kuwa aan magac ahayn',
    changed: 'Cidda aad dooratay hadda heegan (jour) ma aha. Mar kale dooro',
    other: 'Hubi waxa aad buuxisay',
    full: 'Hadda dad aad uga badan sidii caadiga ahayd ayaa caawimo codsanaya. Taas beddelkeeda taleefan wac, ama in yar ka dib mar kale isku day.',
  },
  sent: {
    title: 'Codsigaaga waan helnay',
    lead: received => `Waxaa la helay: ${received}.`,
    due: when => `Qof dhab ah ayaa kula soo xiriiraya ugu dambayn: ${when}.`,
    to: 'Kuwan ayaa loo oggol yahay inay akhriyaan:',
    code: 'Koodhkaaga',
    codeHint:
      'Koodhka waxaad ku arkaysaa cidda codsigaaga qaadatay, jawaabahana waad ku akhrinaysaa. Meel ku qoro haddii ay ammaan kuu tahay. Mar kale ma soo saari karno.',
    read: 'Eeg waxa dhacaya',
  },
};

import type { ConsultationMessages } from './consultation.messages.sv.ts';

export const so: ConsultationMessages = {
  title: 'Talo weydii adigoon magac sheegin',
  menu: 'Talo magac la’aan ah',
  lead: 'Ma aragtay ama ma maqashay wax aadan garanayn waxa aad ka qabato? Halkan ku weydii. Akoon uma baahnid, mana sheegaysid cidda ay ku saabsan tahay.',
  danger: 'Qof halis ma ku jiraa hadda?',
  dangerText: 'Wac 112. Jawaab halkan ha ku sugin.',
  before: 'Ka hor intaadan wax qorin',
  duty: 'Qofka kuu jawaabaya waxaa laga yaabaa inay waajib ku tahay inuu wax ka qabto, haddii dhib gaarayo ilmo, lana fahmi karo ilmaha uu yahay. Sidaas darteed waa inaan cidna laga garan karin waxa aad qorto.',
  readers:
    'Waxaa akhriya oo keliya dadka haya xilka aad doorato, iyo cidda xilkaasi u magacaabay inay akhrido haddii jawaabtu daahdo. Cid kale ma akhrido, cid halkan joogtana ma akhrido.',
  kept: 'Wax walba waxaa la tirtiraa ugu dambayn 90 maalmood ka dib marka wax ugu dambeeya la qoro. Markaas halkan laguma akhrin karo, xitaa koobi hore lagama akhrin karo.',
  device:
    'Ma kaydinno cidda aad tahay, ma kaydinno wax ku saabsan taleefankaaga ama kombuyuutarkaaga, mana kaydinno cookies.',
  public:
    'Haddii ay tahay hay’ad rasmi ah (myndighet), waxa aad qorto waxay halkaas ku noqon karaan dukumenti dadweyne (allmän handling), taas oo ah dukumenti uu qof kasta codsan karo inuu akhriyo. Taasi waa mid ka mid ah sababaha aan cidna loo xusin.',
  form: 'Su’aashaada',
  whom: 'Yaad rabtaa inaad weydiiso?',
  whomNone: 'Hadda ma jirto cid degmada dhexdeeda ah oo halkan kaga jawaabta su’aalo magac la’aan ah.',
  whomNoneText:
    'Waxaad wici kartaa adeegyada bulshada (socialtjänsten) oo aad weydiin kartaa adigoon sheegin cidda ay ku saabsan tahay.',
  guide: 'Eeg cidda aad la xiriiri karto',
  answers: promise => `Jawaabtu waxay ku timaaddaa ${promise}.`,
  lateTo: name => `Haddii jawaabtu daahdo, waxaa akhriya ${name}.`,
  duties: {
    must: 'Qofka xilkan haya waxaa waajib ku ah inuu warbixin walaac u diro adeegyada bulshada (socialtjänsten), haddii dhib gaarayo ilmo la garan karo cidda uu yahay.',
    may: 'Qofka xilkan haya waxaa laga yaabaa inay waajib ku tahay inuu warbixin walaac u diro adeegyada bulshada (socialtjänsten). Waad weydiin kartaa.',
    should: 'Qofka xilkan haya waajib kuma aha inuu warbixin walaac diro, laakiin waxaa habboon inuu diro.',
  },
  promise: {
    hours: count => `${count === 1 ? 'hal saacad gudaheed' : `${count} saacadood gudahood`}, habeen iyo maalin`,
    days: count => (count === 1 ? 'hal maalin oo shaqo gudaheed' : `${count} maalmood oo shaqo gudahood`),
  },
  text: 'Maxaad aragtay ama maqashay?',
  textHint:
    'Qor waxa aad og tahay, ha qorin waxa aad malaynayso. Magacyada beddelkooda waxaad qortaa “wiil”, “hoggaamiye”, “saaxiib”.',
  anyArea: 'Ma rabo inaan sheego',
  optional: '(waa ikhtiyaari)',
  send: 'Dir su’aasha',
  mend: 'Tan waa in la saxo',
  faults: {
    functionId: 'Dooro cidda aad rabto inaad weydiiso',
    age: 'Dooro da’da qiyaasta ah',
    worry: 'Dooro waxa ay ku saabsan tahay',
    wish: 'Dooro waxa aad rabto in lagaa caawiyo',
    text: 'Qor waxa aad aragtay ama maqashay',
    long: 'Qoraalka soo gaabi, ugu badnaan 10 000 oo xaraf',
    other: 'Hubi waxa aad buuxisay',
    names: 'Qoraalka waxaa ku jira ereyo qof lagu garan karo. Ereyadaas beddel, ama ku dhaaf kuwa aan magac ahayn',
    changed: 'Wax baa is beddelay intii aad wax qoraysay. Mar kale dooro',
    full: 'Hadda waxaa imanaya su’aalo aad uga badan sidii caadiga ahayd. In yar ka dib mar kale isku day, ama taleefan wac.',
  },
  sent: {
    title: 'Su’aashaada waa la diray',
    lead: 'Koodhka meel ku qoro. Waa sida keliya ee jawaabta lagu akhrin karo.',
    code: 'Koodhkaaga',
    codeHint: 'Sawir ka qaad ama bogga daabac haddii ay ammaan kuu tahay. Koodhka mar kale ma soo saari karno.',
    due: when => `Jawaabta ugu dambayn: ${when}.`,
    to: name => `Waxaa loo diray ${name}.`,
    read: 'Akhri jawaabta',
    readText:
      'Bogga tag oo koodhka halkaas ku qor. Waad sii wadi kartaa qorista, mar kastana waad sheegi kartaa cidda aad tahay haddii aad rabto.',
  },
};

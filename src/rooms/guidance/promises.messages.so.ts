import type { PromisesMessages } from './promises.messages.sv.ts';

export const so: PromisesMessages = {
  title: 'Sida aan u shaqayno',
  lead: 'Waxa la wadaago, waxa aan weligood la wadaagin, iyo waxa aad adigu arki karto.',
  young: 'Ma tahay qof dhallinyaro ah? Akhri waxa dadka waaweyn ka yeelaan waxa aad u sheegto',
  parts: [
    {
      title: 'Ma jiro diiwaan carruureed',
      icon: 'shield',
      lines: [
        'Foom halkan yaalla ma weydiiyo magaca, lambarka shakhsiga ama cudur-sheegidda ilmaha ay arrintu ku saabsan tahay, mana weydiiyo waxa qof looga shakisan yahay. Talo magac la’aan ah waxaa lagu weydiiyaa da’da qiyaasta ah iyo waxa ay arrintu ku saabsan tahay.',
        'Wixii ay tahay in ilmo laga qoro waxaa lagu qoraa cidda sharcigu waajibkaas saaray, tusaale ahaan adeegyada bulshada (socialtjänsten). Halkan laguma qoro.',
        'Haddana qof ayaa laga yaabaa inuu fariin ku qoro wax ka badan inta loo baahan yahay. Sidaas darteed boggagu way digaan marka wax u ekaadaan lambar shakhsi, fariimahana waxaa la tirtiraa muddo ka dib.',
        'Qofka da’diisu ka yar tahay 18 sano isagu wuu aqbali karaa inuu urur halkan ku jira ka mid noqdo. Markaas magaciisa waxaa arka oo keliya dadka ururka ku jira.',
      ],
    },
    {
      title: 'Tan waa la wadaagaa',
      icon: 'people',
      lines: [
        'Ururrada iyo hay’adaha rasmiga ah ee jira, waxa ay qabtaan iyo sida lagu heli karo. Boolisku mid ka mid ah ayuu noqon karaa, markaasna waa la sheegaa.',
        'Su’aalaha xil loo diro waxaa akhriya dadka xilkaas haya. Haddii cidna aysan hayn, waxaa akhriya dadka ku hadla magaca ururka. Cidda xilka haysa waxaa go’aamiya ururka ama cidda isku xirta shaqada degmada, taasna waxay ku qoran tahay buugga dhacdooyinka (journal). Ka hor intaadan wax qorin waxaad arkaysaa cidda aad wax u qorayso, iyo cidda akhrinaysa haddii jawaabtu daahdo.',
        'Qabyo-qoraalka waxaa arka oo keliya qofka qoraya. Marka la wadaago, qofka loo diray koobi ayuu helaa, labada dhinacna way arki karaan wixii la wadaagay.',
      ],
    },
    {
      title: 'Tan weligeed lama wadaago',
      icon: 'lock',
      lines: [
        'Jawaabaha aad ku bixiso hagaha “Vem, när, hur” (yaa, goorma, sidee). Weligood kama baxaan shaashaddaada.',
        'Meesha koox ku kulanto, haddii kooxdu dooratay inay qariso.',
        'Cidda akoon halkan ku leh, haddii aanu qofku isagu oggolaan in magaciisa la muujiyo. Waxaa is arka oo keliya dadka wada shaqeeya.',
      ],
    },
    {
      title: 'Sida aad u arki karto wixii la wadaagay',
      icon: 'eye',
      lines: [
        'Haddii aad akoon leedahay, wax walba oo lagaa kaydiyo waxaad ku arkaysaa “Dina uppgifter” (xogtaada), wixii ururkaagu wadaagay ama helayna waxaad ku arkaysaa “Delat” (wixii la wadaagay).',
        'Haddii aadan akoon lahayn, waxaan kaydinnaa oo keliya waxa aad adigu qorto oo aad doorato. Si loo joojiyo si xun u isticmaalka, booqashooyinka ka yimaada isla ciwaanka shabakadda waxaa la tiriyaa muddo hal maalin iyo habeen ah, iyadoo aan ciwaanka la kaydin.',
        'Ma u malaynaysaa in qof wax kaa qoray? Weydii qofkii qoray, ama cidda isku xirta shaqada degmada.',
      ],
    },
    {
      title: 'Marka wax noqdaan dukumenti dadweyne (allmän handling)',
      icon: 'book',
      lines: [
        'Waxa loo diro hay’ad rasmi ah (myndighet) waxay halkaas ku noqdaan dukumenti dadweyne (allmän handling), taas oo ah dukumenti uu qof kasta codsan karo inuu akhriyo. Markaas hay’addu waxay eegtaa inuu sir yahay.',
        'Taas waxay ku qoran tahay bogga aad wax ku weydiiso ama wax ku wadaagto. Dukumenti dadweyne lama soo celin karo.',
      ],
    },
  ],
  noAccountTitle: 'Marka aad wax weydiiso adigoon akoon lahayn',
  noAccount: days => [
    'Waxaa akhriya oo keliya kuwa aad doorato, iyo cidda la sheegay inay akhrinayso haddii jawaabtu daahdo. Cid kale barnaamijka kuma akhrido, xitaa qofka degmada u maamula barnaamijka, haddii uusan iyaga ka mid ahayn.',
    `Waxa la qoro way qufulan yihiin, furaha barkiisna wuxuu yaallaa meel ka baxsan kaydka xogta. Waxaa la tirtiraa ${days.noAccountShortest} ilaa ${days.noAccountLongest} maalmood ka dib waxa ugu dambeeya ee la qoro. Markaas lama akhrin karo, xitaa koobi hore oo kaydka xogta ah lagama akhrin karo.`,
    'Cookie kuma dhigno qalabkaaga, mana kaydinno ciwaanka shabakadda. Haddii aad rabto in lagu soo waco, waxaad qoraysaa lambarka taleefankaaga, isagana waxaa lala tirtiraa inta kale.',
    'Qofka kuu jawaabaya waxaa laga yaabaa inay waajib ku tahay inuu warbixin walaac u diro adeegyada bulshada (socialtjänsten). Taas waxaa lagu qoray mid kasta agtiisa, ka hor intaadan dooran.',
  ],
  keptTitle: 'Inta ay ku kaydsanaanayaan',
  kept: days => [
    `Qabyo-qoraalka aan cidna beddelin waxaa la tirtiraa ${days.draft} maalmood ka dib.`,
    `Koobiyada la wadaagay waxaa la tirtiraa ${days.share} maalmood ka dib. Xiriiriyaha (link) loo diro qof dibadda ah wuxuu shaqeeyaa ${days.guest} maalmood.`,
    `Su’aalaha qofka akoonka leh, iyo jawaabahooda, waxaa la tirtiraa ${days.enquiryShortest} ilaa ${days.enquiryLongest} maalmood ka dib marka la soo gabagabeeyo. Way ku kala duwan tahay nooca su’aasha. Maalintu waxay ku qoran tahay su’aal kasta.`,
    'Buugga dhacdooyinku (journal) wuxuu sheegaa cidda wax samaysay, waxa ay samaysay iyo goorta, laakiin weligiis ma sheego wixii qornaa. Wuu sii jiraa, si loo ogaado haddii qof isku dayo inuu beddelo wixii dhacay. Sidoo kale waxaa sii jira tirooyin bille ah oo aan magacyo lahayn.',
    'Hay’adda rasmiga ah (myndighet) waxaa ka jira xeerarkeeda u gaarka ah. Dukumenti halkaas ayuu ku sii jiri karaa isagoo halkan laga tirtiray.',
  ],
  limitsTitle: 'Waxa aanan ballanqaadi karin',
  limits: [
    'Wixii qof akhriyey lagama dhigi karo wax aan la akhrin.',
    'Qofka maamula kombuyuutarka barnaamijku ku shaqeeyo (server) farsamo ahaan wax walba wuu akhrin karaa, xitaa waxa la qoro akoon la’aan. Laakiin qof gaara kaydka xogta oo keliya ma akhrin karo su’aalaha, qabyo-qoraallada iyo qoraallada la wadaagay: way sireysan yihiin. Magacyada iyo qoraallada la isku soo bandhigo ma sireysna.',
    'Qofka carruurta la shaqeeya waxaa laga yaabaa inay waajib ku tahay inuu warbixin walaac u diro adeegyada bulshada (socialtjänsten). Taas cidna ma ballanqaadi karto inaysan dhicin.',
  ],
  askTitle: 'Na weydii',
  ask: 'Ma qabtaa su’aal, mise waxaad u aragtaa in wax khaldan yihiin? Halkan waxaad ku arkaysaa cidda jawaabta.',
  askLink: 'Cidda aad la xiriiri karto (bog af-Iswiidhish ah)',
};

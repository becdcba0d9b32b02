import type { YoungMessages } from './young.messages.sv.ts';

export const so: YoungMessages = {
  title: 'Waxa dadka waaweyn ka yeelaan waxa aad u sheegto',
  lead: 'Waa inaad ogaataa waxa dhacaya ka hor intaadan wax sheegin. Sidan waa inay yeelaan dadka waaweyn ee kugu wareegsan.',
  phraseTitle: 'Waxa qofka weyn ay tahay inuu yiraahdo',
  phrase:
    'Ma ballanqaadi karo inaan wax walba sir ka dhigo. Haddii adiga ama qof kale uu halis ku jiro, waa inaan u sheegaa qof caawin kara. Haddii aan awoodo, adiga ayaan marka hore kuu sheegayaa.',
  parts: [
    {
      title: 'Inta badan waxay ku harayaan qofka aad la hadasho',
      icon: 'speech',
      lines: [
        'Qofka weyn waa inuusan kaala hadlin waalidiin kale, saaxiibbo, ama sheeko (chat) internetka ah.',
        'Mararka qaarkood hoggaamiye ayaa qof kale talo weydiiya, si uu si fiican u caawiyo. Markaas waa inuusan sheegin cidda aad tahay.',
      ],
    },
    {
      title: 'Mararka qaarkood dadka waaweyn waa inay sheegaan',
      icon: 'warning',
      lines: [
        'Haddii adiga ama qof kale uu halis ku jiro, waxay wacaan 112.',
        'Haddii ay ka walaacsan yihiin in dhib ku gaarayo, waxay u sheegaan adeegyada bulshada (socialtjänsten). Dad badan oo carruurta la shaqeeya waxaa ku waajib ah inay sidaas yeelaan. Waa si aad caawimo u hesho, ee maaha si laguu canaanto.',
        'Adiga ayay tahay inay marka hore kuu sheegaan, haddii aysan taasi halista kugu sii kordhinayn.',
      ],
    },
    {
      title: 'Tan ma qoraan',
      icon: 'pencil',
      lines: [
        'Halkan kuma jiro liis carruur iyo dhallinyaro ah. Magacaagu waa inuusan halkan ku qornayn, haddii aadan adigu aqbalin inaad urur ka mid noqoto. Markaas waxaa magacaaga arka oo keliya dadka ururka ku jira.',
        'Ururku waa inuusan qorin waxa qof sameeyey, ama waxa loo malaynayo inuu sameeyey.',
        'Haddii qofka weyn degmada u shaqeeyo, mararka qaarkood waxa uu qoro waxaa laga yaabaa in booliska la siiyo. Waad weydiin kartaa waxa jira.',
      ],
    },
    {
      title: 'Adiga ayaa go’aamiya in dad badan ay isla caawiyaan',
      icon: 'people',
      lines: [
        'Haddii iskuulka, adeegyada bulshada, booliska iyo hawlaha firaaqada ay rabaan inay si wadajir ah kuu caawiyaan, waa inay marka hore adiga iyo waalidkaa idin weydiiyaan.',
        'Maya waad dhihi kartaan, ra’yigiinnana waad beddeli kartaan.',
        'Haddii boolisku ku jiro, waa in laguu sheegaa, iyo sababta.',
      ],
    },
  ],
  otherTitle: 'Ma rabtaa inaad qof kale la hadasho?',
  other: 'Waxaad la hadli kartaa qof aan ku aqoon. Qasab ma aha inaad magacaaga sheegto.',
  lines: {
    bris: 'Haddii aad ka yar tahay 18 sano waad wici kartaa, waad la sheekaysan kartaa (chat) ama iimayl ayaad u diri kartaa. Qasab ma aha inaad magacaaga sheegto.',
    umo: 'Su’aalo iyo jawaabo ku saabsan jirka, dareenka iyo xiriirka, ee dhallinyarada.',
  },
  wrongTitle: 'Wax ma khaldameen?',
  wrong:
    'Qof weyn ma sheegay wax aadan rabin, mise si xun ayaa laguula dhaqmay? U sheeg qof kale oo weyn, ama akhri waddooyin kale.',
  moreWays: 'Waddooyin kale oo taageero lagu helo (bog af-Iswiidhish ah)',
};

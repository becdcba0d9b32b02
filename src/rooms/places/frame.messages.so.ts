import type { FrameMessages } from './frame.messages.sv.ts';

export const so: FrameMessages = {
  siteName: 'Brygga',
  skip: 'U gudub nuxurka',
  menu: 'Liiska',
  languages: 'Luqadaha',
  crumbs: 'Halkan ayaad joogtaa',
  signIn: 'Gal',
  signOut: 'Ka bax',
  demoNotice: 'Tani waa tusaale. Dadka iyo ururrada Brohamn oo dhan waa la male-awaalay.',
  outbox: 'Halkan iimayl lagama diro: warqadaha waxaa lagu kaydiyaa galka outbox.',
  aboutText: 'Brygga waxay dadka hal meel ku nool ka caawisaa inay is helaan. Halkan kuma jirto diiwaan carruur.',
  openData: 'Xog furan',
  unchecked: 'Weli ma akhrin boggan qof Soomaaligu afkiisa hooyo yahay.',
  inSwedish: 'Ku akhri af-Iswiidhish',
  notInYours: 'Boggan wuxuu ku qoran yahay af-iswiidhish iyo af-ingiriis oo keliya.',
  whatIsInYours: 'Waxa ku qoran luqaddaada',
  absent: {
    title: 'Boggani ma jiro',
    lead: 'Ciwaanka ayaa laga yaabaa inuu khaldan yahay, ama bogga waa la tirtiray.',
    back: 'Bogga hore',
  },
  refused: {
    title: 'Suurtagal maaha',
    lead: 'Waxba lama beddelin.',
    other: 'Tan laguma oggola.',
    foreignOrigin: 'Foomka lagama soo dirin ciwaanka Brygga. Bogga mar kale fur oo isku day.',
  },
  tooLarge: {
    title: 'Wax badan hal mar',
    lead: 'Waxaad dirtay way ka weyn tahay inta boggu qaado. Waxba lama kaydin.',
  },
  tooMany: {
    title: 'Isku dayo badan waqti gaaban',
    lead: minutes =>
      `Sug ${minutes === 1 ? 'hal daqiiqo' : `${minutes} daqiiqo`} oo mar kale isku day. Waxba lama beddelin.`,
  },
  broken: { title: 'Wax baa dhankeenna ka khaldamay', lead: 'Waxba si dhiman looma kaydin. Mar dambe isku day.' },
};

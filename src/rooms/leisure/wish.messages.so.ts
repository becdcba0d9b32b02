import type { WishMessages } from './wish.messages.sv.ts';

export const so: WishMessages = {
  title: 'Waxaa naga maqan …',
  lead: 'Sheeg waxa ka maqan halka aad deggan tihiin. Waan tirinaynaa, qofka degmada isku dubbarida firaaqaduna wuu arkayaa inta aad tihiin.',
  promise:
    'Waxaan kaydinnaa oo keliya inta qof ee isla wax sheegta, xaafad iyo toddobaad kasta. Magac ma jiro, cinwaan ma jiro, saacad ma jirto, wax adiga kugu saabsanina ma jiraan. Laba sano ka dib waa la tirtiraa.',
  what: 'Maxaa maqan?',
  anything: 'Wax kasta',
  age: 'Da’dee?',
  anyAge: 'Dhammaan',
  day: 'Maalintee ku habboon?',
  anyDay: 'Dhammaan',
  free: 'Waa in ay bilaash tahay, ama Fritidskortet lagu bixin karo',
  girls: 'Waa in ay gabdhaha oo keliya u tahay',
  area: 'Xaafaddee?',
  noArea: 'Ma rabo inaan sheego',
  postalCode: 'Ama lambarka boostadaada',
  postalCodeHint: 'Xaafad ayaan ka dhigaynaa. Lambarka laftiisa ma kaydinno.',
  send: 'Nagu tiri',
  wrong: 'Hal shay waa in la beddelaa',
  faults: {
    nothing: 'Dooro ugu yaraan hal shay: waxa maqan, da’ ama maalin.',
    'unknown-code': 'Ma helayno lambarkaas boostada. Qor shan lambar.',
    elsewhere: 'Lambarkaas boostadu wuxuu ku yaal degmo kale. Liiska ka dooro xaafad.',
    changed: 'Xaafaddaas ma jirto hadda. Dooro mid kale.',
  },
  full: 'Dad badan ayaa hadda qoraya, markaa kan lama tirin. Wixii aad dooratay oo dhan way joogaan. Isku day mar kale saacad ka dib.',
  thanks: 'Mahadsanid, waa la tiriyay',
  next: 'Waxa hadda dhacaya',
  steps: {
    counted: 'Waxaad tahay mid kale oo sidaas leh. Cidina ma arki karto in ay adiga tahay.',
    read: 'Qofka degmada isku dubbarida wuxuu arkayaa waxa maqan, xaafadda iyo da’da. Haddii aad ka yar tihiin shan, lambar lama muujiyo.',
    noPromise: 'Ma aha ballan ah in ay dhici doonto. Laakiin wax aan cidina ogayn cidina wax kama qaban karto.',
    erased: 'Laba sano ka dib waa la tirtiraa.',
  },
  again: 'Sheeg wax kale',
};

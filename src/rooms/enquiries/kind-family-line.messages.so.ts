import type { KindTexts } from './enquiry-kind.ts';

export const so: KindTexts = {
  name: 'Walaac ku saabsan ilmahaaga',
  lead: 'Waxaa loogu talagalay waalidka, walaalaha iyo dadka kale ee ilmaha u dhow. Qof dhab ah ayaa kula soo xiriiraya 24 saacadood gudahood.',
  hint: 'Uma baahnid inaad sheegto magaca ilmaha.',
  fields: {
    reach: {
      label: 'Sidee rabtaa inaan kuula soo xiriirno?',
      options: { call: 'I soo wac', here: 'Halkan iigu jawaab, waxaan ku akhrinayaa koodhkayga' },
    },
    phone: {
      label: 'Lambarka taleefankaaga',
      hint: 'Lambarka waxaa arka oo keliya kuwa aad doorato, iyo cidda akhrinaysa haddii jawaabtu daahdo. Waxaa lala tirtiraa wax kasta oo kale.',
    },
    called: {
      label: 'Magaca aad rabto inaan kuugu yeerno',
      hint: 'Magaca koowaad ayaa ku filan, qasabna ma aha inuu yahay magacaaga dhabta ah.',
    },
    goodTime: {
      label: 'Goorta kugu habboon',
      hint: 'Tusaale ahaan saacadda 18 ka dib, ama marka aysan carruurtu guriga joogin.',
    },
    relation: {
      label: 'Waxa aad ilmaha u tahay',
      options: { parent: 'Waalid', sibling: 'Walaal', relative: 'Qaraabo kale', other: 'Qof kale oo ilmaha u dhow' },
    },
  },
  outcomes: {
    'got-help': 'Qofku wuxuu helay taageeradii loo baahnaa',
    'referred-elsewhere': 'Qofka waxaa loo sheegay halka uu tagi karo, halkaasna waa loo raacay',
    'goes-on': 'Waan xiriirnaa, waanan sii wadaynaa',
    'no-capacity': 'Hadda ma qaabili karno',
    'could-not-reach': 'Waan isku daynay, laakiin xiriir ma helin',
    'no-longer-interested': 'Qofku caawimo dambe ma uusan rabin',
  },
};

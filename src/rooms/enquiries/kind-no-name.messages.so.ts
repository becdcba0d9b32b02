import type { KindTexts } from './enquiry-kind.ts';

export const so: KindTexts = {
  name: 'Talo magac la’aan ah',
  lead: 'Haddii aad is weydiinayso waxa aad xaalad ka qaban karto, adigoon sheegin cidda ay ku saabsan tahay.',
  hint: 'Qor waxa aad aragtay iyo waxa aad maqashay. Ha qorin magacyo, ciwaanno, lambarro taleefan ama akoonno.',
  fields: {
    area: {
      label: 'Aagga',
      hint: 'Aagga oo keliya, ciwaan ha qorin. Meesha bannaan u daa haddii aadan rabin inaad sheegto halka ay ku taal.',
    },
    age: {
      label: 'Da’da qiyaasta ah ee qofka ay ku saabsan tahay',
      options: {
        'under-10': 'In ka yar 10 sano',
        '10-12': '10–12 sano',
        '13-15': '13–15 sano',
        '16-18': '16–18 sano',
        'over-18': 'In ka badan 18 sano',
        unknown: 'Ma garanayo',
      },
    },
    worry: {
      label: 'Waxa ay inta badan ku saabsan tahay',
      options: {
        company: 'Dadka uu qofku la joogo',
        money: 'Lacag ama alaab aan cidna sharxi karin',
        away: 'Maqnaansho, ama inuu qofku wakhti dambe dibadda joogo',
        school: 'Qofku iskuulka ma tago',
        drugs: 'Daroogo ama khamri',
        threat: 'Hanjabaad ama cabsi',
        home: 'Xaaladda qofka ee guriga',
        online: 'Wax internetka ku saabsan',
        wellbeing: 'Qofku ma ladna',
        other: 'Wax kale',
      },
    },
    tried: { label: 'Waxa aad samayseen ilaa hadda', hint: 'Tusaale ahaan inaad la hadasheen qofka, ama waalid.' },
    wish: {
      label: 'Waxa aad rabto in lagaa caawiyo',
      options: {
        'what-to-do': 'Waxa aan samayn karo',
        'what-to-say': 'Waxa aan qofka ku dhihi karo',
        'whom-to-tell': 'Cidda ay tahay inaan u sheego ama aan u sheegi karo',
        'think-together': 'Qof aan la wada fekero',
      },
    },
  },
};

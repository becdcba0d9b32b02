import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Advice without a name',
  lead: 'If you wonder what you can do in a situation, without saying who it is about.',
  hint: 'Write what you have seen and heard. No names, addresses, phone numbers or accounts.',
  fields: {
    area: { label: 'Area', hint: 'Only the area, no address. Leave it empty if you do not want to say where.' },
    age: {
      label: 'Roughly how old the person is',
      options: {
        'under-10': 'Under 10',
        '10-12': '10–12',
        '13-15': '13–15',
        '16-18': '16–18',
        'over-18': 'Over 18',
        unknown: 'I do not know',
      },
    },
    worry: {
      label: 'What it is mostly about',
      options: {
        company: 'Who they spend time with',
        money: 'Money or things that nobody can explain',
        away: 'Is away, or out late',
        school: 'Does not go to school',
        drugs: 'Drugs or alcohol',
        threat: 'Threats or fear',
        home: 'How things are at home',
        online: 'Something online',
        wellbeing: 'Feels bad',
        other: 'Something else',
      },
    },
    tried: { label: 'What you have done so far', hint: 'For example talked to them, or to a parent.' },
    wish: {
      label: 'What you want help with',
      options: {
        'what-to-do': 'What I can do',
        'what-to-say': 'What I can say to them',
        'whom-to-tell': 'Whom I must or may tell',
        'think-together': 'Somebody to think it over with',
      },
    },
  },
};

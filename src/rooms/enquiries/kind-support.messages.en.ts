import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Support from an organisation',
  lead: 'An authority asks whether you can be there for somebody.',
  hint: 'Write area, age and what is needed. Never a name, an address, a diagnosis or what somebody is suspected of: it may not be told, and the organisation does not need it to answer.',
  fields: {
    area: { label: 'Area', hint: 'For example Tallhöjden. No address.' },
    age: {
      label: 'About what age',
      options: {
        children: 'Children',
        youth: 'Teenagers',
        'young-adults': 'Young adults',
        families: 'A family',
        adults: 'Adults',
      },
    },
    need: {
      label: 'What is needed',
      options: {
        company: 'Company of an adult',
        activity: 'Something to do',
        conversation: 'Somebody to talk to',
        practical: 'Practical help',
        other: 'Something else',
      },
    },
  },
};

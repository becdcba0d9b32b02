import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Worried about your child',
  lead: 'For parents, siblings and others who are close. A human being gets in touch within 24 hours.',
  hint: 'You do not have to say what the child is called.',
  fields: {
    reach: {
      label: 'How do you want us to get in touch?',
      options: { call: 'Call me', here: 'Answer here, and I read it with my code' },
    },
    phone: {
      label: 'Your phone number',
      hint: 'Only those you choose see the number, and whoever reads if the answer is late. It is erased with all the rest.',
    },
    called: {
      label: 'What you want us to call you',
      hint: 'A first name is enough, and it need not be your real one.',
    },
    goodTime: { label: 'When it suits you', hint: 'For example after 18, or not while the children are at home.' },
    relation: {
      label: 'Who you are to the child',
      options: {
        parent: 'Parent',
        sibling: 'Sibling',
        relative: 'Another relative',
        other: 'Somebody else who is close',
      },
    },
  },
  outcomes: {
    'got-help': 'Got the support that was needed',
    'referred-elsewhere': 'Was told where to turn, and was accompanied there',
    'goes-on': 'We are in touch and go on',
    'no-capacity': 'We cannot take it on now',
    'could-not-reach': 'We have tried but not reached them',
    'no-longer-interested': 'No longer wanted help',
  },
};

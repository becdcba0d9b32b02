import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Somebody to talk to',
  lead: 'For you who are a leader and carry something hard.',
  hint: 'Never your own organisation. Mention no names. If somebody is in danger, call 112.',
  fields: {
    reach: {
      label: 'How you want us to answer',
      options: { here: 'Answer here', call: 'Call me', meet: 'I want to meet' },
    },
    phone: { label: 'Your phone number', hint: 'Read by the same people as the enquiry, and erased with it.' },
  },
};

import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Expert or course',
  lead: 'Somebody who knows the subject comes to you, or you get a place on a course.',
  hint: 'Write what you want to know afterwards and who you are.',
  fields: {
    subject: { label: 'Subject' },
    form: { label: 'Form', options: { talk: 'A talk', course: 'A course', advice: 'Advice to leaders' } },
    people: { label: 'About how many' },
    day: { label: 'Preferably on' },
  },
};

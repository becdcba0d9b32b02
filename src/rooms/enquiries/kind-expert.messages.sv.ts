import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Expert eller kurs',
  lead: 'Någon som kan ämnet kommer till er, eller ni får plats på en kurs.',
  hint: 'Skriv vad ni vill kunna efteråt och vilka ni är.',
  fields: {
    subject: { label: 'Ämne' },
    form: {
      label: 'Form',
      options: { talk: 'En föreläsning eller ett samtal', course: 'En kurs', advice: 'Råd till ledare' },
    },
    people: { label: 'Ungefär hur många' },
    day: { label: 'Helst den dag' },
  },
};

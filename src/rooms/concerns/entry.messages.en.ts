import type { EntryMessages } from './entry.messages.sv.ts';

export const en: EntryMessages = {
  family: 'Ask somebody to get in touch with you. For parents, siblings and others who are close.',
  consultation: 'Ask about something you have seen or heard. You do not say who it is about.',
};

import type { LabelWarningMessages } from './label-warning.messages.sv.ts';

export const en: LabelWarningMessages = {
  title: 'Some words may label those who come',
  lead: 'Children and parents read this text. Please consider other words. Nothing is saved yet.',
  suggestion: (word, instead) => `“${word}”: better write ${instead}.`,
  keep: 'Keep the words and save',
  instead: {
    safety: '“safe”, “leisure” or what you actually do',
    'young-people': '“young people”, “children” or the age',
    act: 'what it is about, or nothing at all',
    friends: '“friends” or “group”',
    place: 'the name of the area',
  },
};

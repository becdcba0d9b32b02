import type { ThinMessages } from './thin.messages.sv.ts';

export const en: ThinMessages = {
  count: count =>
    count === 1 ? 'One function hangs by a thread.' : `${count} functions hang by a thread. Here are the worst.`,
  alone: count =>
    count === 1
      ? 'One function hangs on a single person and needs a deputy.'
      : `${count} functions hang on a single person each and need a deputy.`,
  list: 'All functions',
};

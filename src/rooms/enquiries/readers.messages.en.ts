import type { ReadersMessages } from './readers.messages.sv.ts';

export const en: ReadersMessages = {
  closed: (asks, to) =>
    `${asks ? 'You' : 'Whoever asked'} and those who hold ${to} read. Nobody else${asks ? ', not of yours either,' : ''} sees that the enquiry is there, as long as it is answered in time.`,
  late: line => `If the answer is late, ${line} is told and reads too.`,
  inOrder: names => names.join(' and then '),
  lateToThem: 'If the answer is late, they are reminded. Nobody else reads then either.',
  lateToTop:
    'If the answer is late, those who coordinate the municipality are told, but they do not see what the enquiry says.',
};

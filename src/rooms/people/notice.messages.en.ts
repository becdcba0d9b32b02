import type { NoticeMessages } from './notice.messages.sv.ts';

const several = (one: string, many: (count: number) => string) => (count: number) => (count === 1 ? one : many(count));

export const en: NoticeMessages = {
  subject: count =>
    count === 1 ? 'Something new waits for you in Brygga' : `${count} new things wait for you in Brygga`,
  lines: {
    asked: several('A new enquiry to your function.', count => `${count} new enquiries to your function.`),
    reminder: several('An enquiry is due soon.', count => `${count} enquiries are due soon.`),
    late: several('An enquiry is late.', count => `${count} enquiries are late.`),
    offered: several(
      'Somebody asks you to take over an enquiry.',
      count => `Somebody asks you to take over ${count} enquiries.`,
    ),
    answered: several('You have an answer.', count => `You have ${count} answers.`),
    written: several(
      'Something has happened in an enquiry.',
      count => `Something has happened in enquiries, ${count} times.`,
    ),
    declined: several(
      'An enquiry of yours has been declined.',
      count => `${count} enquiries of yours have been declined.`,
    ),
    shared: several(
      'Something has been shared with your function.',
      count => `${count} things have been shared with your function.`,
    ),
    'vouching-removed': several(
      'Something you vouched for was removed.',
      count => `${count} things you vouched for were removed.`,
    ),
    handover: several('A handover waits for you.', count => `${count} handovers wait for you.`),
    'feed-silent': several(
      'A connection could not be read for several days.',
      count => `${count} connections could not be read for several days.`,
    ),
  },
  text: (lines, link) =>
    [
      'Hello!',
      lines.join('\n'),
      link,
      'What it is about is told only there, never in a letter. How often you get letters you choose under your name.',
    ].join('\n\n'),
  short: link => `Brygga: something new waits for you who are on call. ${link}`,
};

import type { StartMessages } from './start.messages.sv.ts';

export const en: StartMessages = {
  hello: name => `Hello, ${name}`,
  waits: count => (count === 1 ? 'One thing waits for you.' : `${count} things wait for you.`),
  calm: 'Nothing waits for you just now.',
  nobody: 'You do not speak for any actor yet. Ask the municipality’s coordinator to add you.',
  offered: 'Functions that somebody wants to hand over to you',
  answer: 'To answer',
  top: 'Nobody has taken these',
  answered: 'You have an answer. Did it help?',
  thin: 'Functions to look after',
  ask: 'Ask somebody',
  all: count => `Show all ${count}`,
};

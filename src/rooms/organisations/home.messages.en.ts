import type { HomeMessages } from './home.messages.sv.ts';

export const en: HomeMessages = {
  welcome: name => `Welcome to ${name}`,
  lead: 'See who is here, what they do and for whom.',
  support: 'Advice and help',
  more: 'More in Swedish',
  moreText: 'These pages are not in your language yet.',
};

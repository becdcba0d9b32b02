import type { OwnValueMessages } from './own-value.messages.sv.ts';

export const en: OwnValueMessages = {
  part: { holder: 'holder', deputy: 'deputy' },
  notify: { 'at-once': 'at once', daily: 'gathered once a day', weekly: 'gathered once a week' },
  rights: {
    edit: 'speaks for the organisation',
    coordinate: 'coordinates the municipality',
    host: 'opens municipalities',
  },
  way: {
    demo: 'the demo',
    link: 'link by e-mail',
    passkey: 'passkey',
    provider: 'another sign-in',
    setup: 'the first start',
    invitation: 'invitation',
  },
  level: { low: 'low', substantial: 'substantial', high: 'high' },
  state: {
    asked: 'waits to be taken',
    taken: 'taken',
    answered: 'answered',
    closed: 'closed',
    declined: 'declined',
    withdrawn: 'withdrawn',
  },
};

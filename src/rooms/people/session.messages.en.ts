import type { SessionMessages } from './session.messages.sv.ts';

export const en: SessionMessages = {
  signIn: {
    title: 'Sign in',
    lead: 'If you speak for an association, an authority or a municipality, sign in to change your page.',
    demo: 'This is a demo. Choose one of the invented people and sign in as that person.',
    toDemo: 'Choose a person of the demo',
    link: 'Have you been given a one-time link? Open it in this browser. Whoever runs Brygga can make you a new one.',
  },
  demo: {
    title: 'Try Brygga as somebody else',
    lead: 'Everybody here is invented. Choose a person and see what is theirs.',
    enter: name => `Sign in as ${name}`,
  },
  link: {
    title: 'Sign in with a one-time link',
    lead: 'The link works once. Press the button to sign in on this device.',
    enter: 'Sign in',
    used: 'The link has been used already or is too old. Ask for a new one.',
    usedTitle: 'The link no longer works',
  },
};

import type { SetupMessages } from './setup.messages.sv.ts';

export const en: SetupMessages = {
  title: 'Welcome to Brygga',
  lead: 'Nobody is here yet. Whoever fills this in becomes the first coordinator, and can then invite others.',
  municipality: 'Municipality',
  choose: 'Choose a municipality',
  name: 'Your name',
  email: 'Your e-mail address',
  emailHint: 'Sign-in links go here.',
  submit: 'Begin',
  mend: 'Mend this first',
  faults: {
    municipality: 'Choose a municipality',
    name: 'Write your name, 120 letters at most',
    email: 'Write an e-mail address, such as name@municipality.se',
  },
  usedTitle: 'The link no longer works',
  used: 'It has been used already, is too old or is not whole. Start Brygga again: while nobody is here, a new link is printed in the terminal.',
};

import type { HandoverMessages } from './handover.messages.sv.ts';

export const en: HandoverMessages = {
  title: 'Hand over',
  lead: 'Go through what the new one must know. You keep the function until somebody has accepted it.',
  none: 'No handover has begun',
  noneText: 'When you leave or change duties you write down what the new one needs on the first day.',
  begin: 'Begin to hand over',
  parts: {
    contacts: 'Whom to know',
    promises: 'What we have promised',
    relations: 'Relations to care for',
    toKnow: 'Good to know',
  },
  hints: {
    contacts: 'Functions and organisations, and how they like to be reached.',
    promises: 'To whom, what and by when. Also what was said and not written.',
    relations: 'Which contacts hang on you alone? Introduce the new one to them.',
    toKnow: 'Keys, habits, what took time to learn. No names of children.',
  },
  nothing: 'Nothing written',
  to: 'Who takes over',
  choose: 'Choose',
  save: 'Save',
  offer: 'Save and ask for an answer',
  waits: name => `${name} has been asked to accept.`,
  accept: 'I accept the function',
  acceptLead: name =>
    `${name} wants to hand the function over to you. Read this. When you accept, it is you who hold it.`,
  open: 'Open enquiries',
  openNone: 'No enquiries are open.',
  openLater: 'You see the open enquiries when you have accepted the function.',
  earlier: 'Earlier handovers',
  on: day => `Accepted ${day}`,
  somebody: 'Whoever holds the function',
  mend: 'This needs mending',
  faults: {
    'too-long': 'Write less, at most 5,000 characters',
    'personal-number': 'Take the personal number out of the text',
    missing: 'Choose who takes over',
    unreadable: 'Choose who takes over',
  },
  done: {
    begin: 'The handover has begun.',
    save: 'Saved.',
    offer: 'The question has been put. You keep the function until it is accepted.',
    accept: 'You hold the function now. This is what you need to know.',
  },
};

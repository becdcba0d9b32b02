import type { WaysMessages } from './ways.messages.sv.ts';

export const en: WaysMessages = {
  title: 'More ways to support',
  lead: 'For you who are young, for relatives, and for you who want somebody other than the association or the municipality to listen.',
  danger: 'Is somebody in danger?',
  guide: 'Not sure whom to call? Open the guide',
  help: 'Somebody to talk to',
  helpLead:
    'These are there for the whole country. With most of them you do not have to say who you are. Ask when you call.',
  relatives: 'For relatives and parents',
  relativesLead: 'When somebody you care about has a hard time, you need support too.',
  advocate: 'Somebody who speaks for the child',
  advocateLead:
    'An independent children’s representative is on the child’s side in meetings with authorities. They decide nothing and do not talk behind the child’s back.',
  leave: 'When somebody wants to leave some company',
  leaveLead:
    'Only those whom the municipality itself has checked are here. Call them directly: nothing passes through Brygga, and there is no list here of whom they have helped.',
  leaveCare: [
    'Call from a telephone that nobody else sees.',
    'Do not say where anybody lives or is going to sleep.',
    'If there is danger: 112.',
    'Do not trust whoever charges money or wants to know about others.',
  ],
  misconduct: 'If something is not right in an activity',
  misconductLead:
    'Is it about a leader, a coach or how you are treated? Each kind of activity has ways of its own. We do not take in such reports here.',
  misconductCrime:
    'If it is a crime against a child, do not wait for anybody to look into it: call the social services and the police.',
  misconductWork:
    'If you are employed where there are 50 employees or more, the employer has a whistleblowing channel of its own. It is not here.',
  none: 'The municipality has not put anything here yet.',
};

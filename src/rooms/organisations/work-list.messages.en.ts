import type { WorkListMessages } from './work-list.messages.sv.ts';

export const en: WorkListMessages = {
  menu: 'Start',
  mine: 'The actor you speak for',
  mineSeveral: 'Actors you speak for',
  mineWaiting: 'The coordinator has not read your latest change yet. You need do nothing.',
  mineReturned: 'The change came back. The coordinator wrote:',
  change: 'Change the page',
  changeAgain: 'Change it again',
  waiting: 'Changes to read',
  waitingLead: 'Everybody sees them only when you have approved them.',
  saved: when => `Saved ${when}`,
  read: 'Read the change',
  hidden: 'Hidden from the public',
  hiddenLead: 'Nobody has confirmed them for a year. They are seen again as soon as somebody does.',
  amber: 'Need confirming',
  amberLead: 'Nobody has confirmed them for half a year. Ask the actor, or confirm them yourself if you know.',
  confirmed: when => `Confirmed ${when}`,
  checks: 'Checks',
  checksLead: 'They end soon, have just ended, or the actor has asked for reconsideration.',
  all: count => `Show all ${count}`,
  empty: place => `${place} is open but empty`,
  emptyText:
    'Read in the municipality’s register, and everybody is in place in minutes. You see all of it before it is saved.',
  emptyImport: 'Read in the register',
  emptyJoin: 'Add an actor by hand',
};

import type { ActivityTasksMessages } from './activity-tasks.messages.sv.ts';

export const en: ActivityTasksMessages = {
  waiting: 'Activities to approve',
  returned: 'Activities that were sent back to you',
  hidden: 'Activities that are no longer shown',
  hiddenLead: 'Nobody has confirmed them for a year. One press is enough.',
  amber: 'Activities that soon will not be shown',
  amberLead: 'Nobody has confirmed them for half a year. Do they still hold?',
  vouched: 'Somebody has vouched for you',
  vouchings: 'What you vouch for, to say again',
  written: ago => `Written ${ago}`,
  sentBack: ago => `Sent back ${ago}`,
  assured: day => `Confirmed on ${day}`,
  said: ago => `Said ${ago}`,
  all: count => `Show all ${count}`,
  add: 'New activity',
  mine: 'All that you vouch for',
};

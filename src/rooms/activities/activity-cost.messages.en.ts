import type { ActivityCostMessages } from './activity-cost.messages.sv.ts';
import { supportKronor, weeksPerTerm } from './activity-cost.ts';

const kronor = (amount: number) => `SEK ${amount.toLocaleString('en')}`;

export const en: ActivityCostMessages = {
  title: 'What a place really costs',
  lead: 'What the organisations have told themselves. It is never shown outside, and only to you who coordinate.',
  municipality: 'Municipality',
  kronor,
  told: (told, all) => `${told} of ${all} activities have told what a place costs.`,
  untold: count => (count === 0 ? '' : `${count} have not. They are in none of the sums.`),
  capacity: (count, told) =>
    count === told
      ? 'All who have told have also said how many places they have.'
      : `${count} of them have also said how many places they have. Only they count in the sums.`,
  method: `Everything is for a place and a term. A year is two terms. A cost for each time counts for ${weeksPerTerm} weeks, as many as half a school year has at the least.`,
  none: 'Nobody has told yet',
  noneText: 'When somebody writes “Really costs” in an activity, it comes here.',
  figures: {
    places: 'Places with a known cost',
    real: 'Cost a term',
    family: 'The families pay',
    other: 'Others pay',
  },
  chart: 'A place in each subject, a term',
  chartCaption: 'Dark: what the family pays. Light: what somebody else pays. The table below has the same figures.',
  family: 'The family',
  other: 'Somebody else',
  placesOf: count => (count === 1 ? '1 place' : `${count.toLocaleString('en')} places`),
  subjects: 'By subject, kronor for a place and a term',
  areas: 'By area, kronor for a place and a term',
  noArea: 'No area told',
  payers: 'Who pays the difference',
  payersLead: 'As the organisations have written it.',
  noPayer: 'Not told',
  each: 'By activity',
  eachLead: `On top where support reaches the most places. ${kronor(supportKronor)} opens so many places for a term. Kronor for a place and a term.`,
  columns: {
    activity: 'Activity',
    organisation: 'Who',
    subject: 'Subject',
    area: 'Area',
    activities: 'Number',
    places: 'Places',
    real: 'Costs',
    family: 'Family',
    other: 'Others',
    paidBy: 'Who pays',
    opens: 'Opens',
    sumOther: 'Others in all',
  },
  selfCarrying: 'carries itself',
  unknown: 'not told',
  download: 'Download as a file for spreadsheets',
  link: 'What a place really costs',
  rest: (shown, all) => `The first ${shown} of ${all}. All of them are in the file.`,
};

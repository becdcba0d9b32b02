import type { OpenActiveMessages } from './openactive.messages.sv.ts';

export const en: OpenActiveMessages = {
  title: 'Open data on leisure',
  titleOf: municipality => `Open data on leisure: ${municipality}`,
  lead: 'Activities for children and young people, when they are, and premises to hire or borrow, for other programs to read. Only what is on the public pages; what no longer holds or has been taken down goes from here too.',
  feeds: 'Feeds',
  feedNames: {
    'session-series': 'Activities',
    'scheduled-sessions': 'Sessions of the next eight weeks',
    'facility-uses': 'Premises',
  },
  standard:
    'The feeds follow OpenActive: Modelling Opportunity Data 2.0 and Realtime Paged Data Exchange 1.0. Get the first page and follow “next” to a page without items; ask there again when you want to know what has changed. A change is seen within a minute or so. An item that is taken down stays as deleted for at least seven days.',
  licence: 'Licence',
  licences: {
    'CC0-1.0': 'CC0: use, change and spread freely, without asking and without naming the source.',
    'CC-BY-4.0': 'CC BY 4.0: use, change and spread freely, and name the municipality as the source.',
  },
  description: 'Description for programs (JSON-LD)',
  list: 'Subjects and activities (SKOS)',
  municipalities: 'By municipality',
  everything: 'All municipalities here',
  publisher: host => `Brygga at ${host}`,
  unknown: 'There is no such feed, or the place in it is not a whole number.',
  closed: 'That municipality has not opened here.',
  item: {
    per: { time: 'Per session', term: 'Per term', year: 'Per year' },
    leisureCard: checkedOn => `Takes Fritidskortet (checked ${checkedOn}).`,
    borrow: what => `To borrow: ${what}`,
    extraSessions: 'There are extra sessions beside the usual times.',
    capacity: people => `Room for ${people} people.`,
    area: squareMetres => `${squareMetres} m².`,
    hours: when => `Hours: ${when}`,
  },
};

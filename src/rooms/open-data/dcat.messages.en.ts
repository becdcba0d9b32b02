import type { DcatMessages } from './dcat.messages.sv.ts';

export const en: DcatMessages = {
  catalogue: {
    title: name => `Open data on local forces and leisure, ${name}`,
    description: name =>
      `Who does something for children and young people in ${name}, what they can come to, and where. Only what everybody may see.`,
  },
  datasets: {
    actors: {
      title: 'Actors',
      description:
        'Associations, faith communities, municipal units, police, schools and networks: what they do, for which ages, in which languages and how to reach them. Confirmed at least once a year by the actor or the municipality.',
      keywords: ['associations', 'register of associations', 'civil society'],
    },
    activities: {
      title: 'Activities for children and young people',
      description:
        'Recurring activities: what, for whom, when, where, cost, Fritidskortet, languages and adaptations. Confirmed at least once a year.',
      keywords: ['leisure', 'sport', 'culture', 'children', 'youth', 'Fritidskortet (leisure card)'],
    },
    premises: {
      title: 'Premises',
      description: 'Rooms that actors lend or share: for how many, when and on which terms.',
      keywords: ['premises', 'venues'],
    },
  },
  distributions: {
    actorsFile: 'All actors as CSV, UTF-8 with semicolons.',
    organizations: 'Actors as Open Referral HSDS, a page at a time.',
    services: 'Activities as Open Referral HSDS, a page at a time.',
    openactive: 'Activities and premises as OpenActive, with feeds of what changes.',
    calendar: 'Activities as a calendar to subscribe to.',
  },
  services: {
    hsds: 'Open Referral HSDS: actors, activities, places and terms',
    openactive: 'OpenActive: feeds of activities, sessions and premises',
  },
};

import type { OpenDataMessages } from './open-data.messages.sv.ts';

export const en: OpenDataMessages = {
  title: 'Open data',
  lead: 'What everybody may read here, other programs can have too: actors, activities and premises. You need no account.',
  over: 'For those who build something',
  place: name => `The addresses are those of ${name}.`,
  choose: 'Show the addresses of',
  elsewhere: 'No municipality has opened here yet, so there is nothing to fetch.',
  waysTitle: 'What you can fetch',
  ways: {
    file: {
      title: 'A file for spreadsheets',
      text: 'All actors of the municipality as CSV: UTF-8, semicolons between columns. Opens in Excel and LibreOffice.',
    },
    calendar: {
      title: 'A calendar',
      text: 'The activities as iCalendar. Subscribe to the address, and changes show in your own calendar.',
    },
    hsds: {
      title: 'Open Referral HSDS 3.1 (JSON)',
      text: 'Actors, activities, places and terms as JSON. For those who make a directory or a search.',
    },
    openactive: {
      title: 'OpenActive',
      text: 'Feeds of activities, sessions and premises, also of what has been removed. For those who show leisure.',
    },
    dcat: {
      title: 'A catalogue for data portals',
      text: 'DCAT-AP-SE 3.0.1 as RDF/XML. This is the address that the municipality gives to the Swedish data portal.',
    },
  },
  licenceTitle: 'What you may do',
  licences: {
    'CC0-1.0': 'The data is given with CC0: use it for whatever you like; there is no need to ask.',
    'CC-BY-4.0':
      'The data is given with CC BY 4.0: use it for whatever you like, and name the municipality as the source.',
  },
  licence: [
    'That holds for what the municipality and the actors have written themselves. Each municipality decides on its own terms.',
    'The points of post towns on the map come from GeoNames under another licence, CC BY 4.0: write GeoNames if you use them.',
    'Do tell what you have made. And show when a fact was confirmed, so that nobody goes to a closed door.',
  ],
  neverTitle: 'What is never here',
  never: [
    'Anything about a child. There is nothing of that in Brygga.',
    'Names of those who work, unless they have put their own name on a public page.',
    'The address of whoever has chosen not to show it, and what a place really costs.',
    'What nobody has confirmed for a year, what is over and what waits for approval.',
  ],
  askTitle: 'How to ask',
  ask: [
    'HSDS: begin on the first page and follow Link: rel="next", or count page upwards. per_page is at most 500.',
    'Ask only for what is new: modified_after with the time you last asked, a minute earlier.',
    'What is missing in the answer to minimal=true has been removed. Remove it at yours too.',
    'Send If-None-Match with the ETag that you got. If nothing has changed you get 304 and nothing more.',
    'At most 600 questions a minute from one address. After that you get 429 and Retry-After.',
    'Answers can be read from any web page (CORS). Put /en before /api for names of terms in English.',
  ],
  contactTitle: 'Something wrong in the data?',
  contact: 'Write to',
  contactUnknown: 'The page of each actor says how to reach it.',
};

import type { PromisesMessages } from './promises.messages.sv.ts';

export const en: PromisesMessages = {
  title: 'How we work',
  lead: 'What is shared, what never is, and what you can see yourself.',
  young: 'Are you young? Read what adults do with what you tell them',
  adults: 'For adults: how we work',
  parts: [
    {
      title: 'There is no register of children',
      icon: 'shield',
      lines: [
        'No form here asks for a child’s name, personal number, diagnosis or what anybody is suspected of.',
        'What must be written about a child is written with those who have that duty by law, such as the social services. Not here.',
        'Somebody may still write too much in a message. So the pages object when something looks like a personal number, and messages are erased after a time.',
      ],
    },
    {
      title: 'This is shared',
      icon: 'people',
      lines: [
        'Which associations and authorities there are, what they do and how to reach them. The police may be one of them, and then it says so.',
        'Questions to a function are read by those who hold the function. Before you write you see who they are.',
        'A draft is seen only by whoever writes it. When it is shared the receiver gets a copy, and both can see afterwards what was shared.',
      ],
    },
    {
      title: 'This is never shared',
      icon: 'lock',
      lines: [
        'What you answer in the guide Who, when, how. It never leaves your own screen.',
        'Where a group meets, if the group has chosen to hide it.',
        'Who has an account here, unless the person lets their name be shown.',
      ],
    },
    {
      title: 'How you see what has been shared',
      icon: 'eye',
      lines: [
        'If you have an account you see everything kept about you under Your data, and what your organisation has shared or received under Shared.',
        'If you have no account we keep nothing about who you are. To stop misuse, visits from one network address are counted for a day, without keeping the address.',
        'Do you think that somebody has written about you? Ask whoever wrote, or whoever coordinates the municipality’s work.',
      ],
    },
    {
      title: 'When something becomes a public document',
      icon: 'book',
      lines: [
        'What is sent to an authority becomes a public document there. Anybody can ask to read it, and the authority then tries whether it is secret.',
        'It always says so before you send. A public document cannot be taken back.',
      ],
    },
  ],
  keptTitle: 'How long it is kept',
  kept: days => [
    `Drafts that nobody changes are removed after ${days.draft} days.`,
    `Shared copies are removed after ${days.share} days. A link to somebody outside holds for ${days.guest} days.`,
    `Questions and answers are erased ${days.enquiryShortest}–${days.enquiryLongest} days after they are closed, different for different kinds. The day is on each question.`,
    'The journal says who did what and when, but never what it said. It stays, so that it is noticed if somebody tries to change what has happened.',
    'With an authority its own rules for how long documents are kept hold as well.',
  ],
  limitsTitle: 'What we cannot promise',
  limits: [
    'What somebody has read cannot be unread.',
    'Whoever runs the server can technically reach the database. Questions, drafts and shared texts are encrypted there, names and presentations are not.',
    'Whoever works with children may be bound to tell the social services. That cannot be promised away.',
  ],
  askTitle: 'Ask us, anytime',
  ask: 'Do you wonder about something, or do you think that something is wrong? Here you see who answers.',
  askLink: 'Whom you can turn to',
};

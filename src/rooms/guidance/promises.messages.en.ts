import type { PromisesMessages } from './promises.messages.sv.ts';

export const en: PromisesMessages = {
  title: 'How we work',
  lead: 'What is shared, what never is, and what you can see yourself.',
  young: 'Are you young? Read what adults do with what you tell them',
  parts: [
    {
      title: 'There is no register of children',
      icon: 'shield',
      lines: [
        'No form here asks for the name, personal number or diagnosis of the child it is about, or what anybody is suspected of. Advice without a name asks for a rough age and what it is about.',
        'What must be written about a child is written with those who have that duty by law, such as the social services. Not here.',
        'Somebody may still write too much in a message. So the pages object when something looks like a personal number, and messages are erased after a time.',
        'Somebody under 18 can choose to join an organisation here. Then only those in the organisation see the name.',
      ],
    },
    {
      title: 'This is shared',
      icon: 'people',
      lines: [
        'Which associations and authorities there are, what they do and how to reach them. The police may be one of them, and then it says so.',
        'Questions to a function are read by those who hold the function. If nobody holds it, those who speak for the organisation read. The organisation, or whoever coordinates the municipality’s work, decides who holds the function, and the journal says so. Before you write you see whom you write to, and who reads if the answer is late.',
        'A draft is seen only by whoever writes it. When it is shared the receiver gets a copy, and both can see afterwards what was shared.',
      ],
    },
    {
      title: 'This is never shared',
      icon: 'lock',
      lines: [
        'What you answer in the guide Who, when, how. It never leaves your own screen.',
        'Where a group meets, if the group has chosen to hide it.',
        'Who has an account here, unless the person lets their name be shown. Only those who work together see each other.',
      ],
    },
    {
      title: 'How you see what has been shared',
      icon: 'eye',
      lines: [
        'If you have an account you see everything kept about you under Your data, and what your organisation has shared or received under Shared.',
        'If you have no account we keep only what you write and choose yourself. To stop misuse, visits from one network address are counted for a day, without keeping the address.',
        'Do you think that somebody has written about you? Ask whoever wrote, or whoever coordinates the municipality’s work.',
      ],
    },
    {
      title: 'When something becomes a public document',
      icon: 'book',
      lines: [
        'What is sent to an authority becomes a public document there. Anybody can ask to read it, and the authority then tries whether it is secret.',
        'The page where you ask or share says so. A public document cannot be taken back.',
      ],
    },
  ],
  noAccountTitle: 'When you ask without an account',
  noAccount: days => [
    'Only those you choose read it, and whoever is named if the answer is late. Nobody else reads it through the program, not even whoever looks after it for the municipality, unless they are one of those.',
    `What is written is locked, and half of the key lies outside the database. It is erased ${days.noAccountShortest}–${days.noAccountLongest} days after the last thing that is written. Then it cannot be read, not from an old backup of the database either.`,
    'We set no cookie and keep no network address. If you want somebody to call, you write your own phone number, and it is erased with the rest.',
    'Whoever answers may be obliged to report to the social services. It says so beside each of them before you choose.',
  ],
  keptTitle: 'How long it is kept',
  kept: days => [
    `Drafts that nobody changes are removed after ${days.draft} days.`,
    `Shared copies are removed after ${days.share} days. A link to somebody outside holds for ${days.guest} days.`,
    `Questions from somebody with an account, and the answers, are erased ${days.enquiryShortest}–${days.enquiryLongest} days after they are closed, different for different kinds. The day is on each question.`,
    'The journal says who did what and when, but never what it said. It stays, so that it is noticed if somebody tries to change what has happened. Monthly figures stay too, without names.',
    'With an authority its own rules hold. A document may still be there when it has been erased here.',
  ],
  limitsTitle: 'What we cannot promise',
  limits: [
    'What somebody has read cannot be unread.',
    'Whoever runs the server can technically read everything, also what is written without an account. Whoever reaches only the database cannot read questions, drafts and shared texts: they are encrypted. Names and presentations are not.',
    'Whoever works with children may be bound to report to the social services. That cannot be promised away.',
  ],
  askTitle: 'Ask us',
  ask: 'Do you wonder about something, or do you think that something is wrong? Here you see who answers.',
  askLink: 'Whom you can turn to',
};

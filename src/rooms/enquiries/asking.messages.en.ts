import type { AskingMessages } from './asking.messages.sv.ts';

export const en: AskingMessages = {
  compose: {
    title: name => `Ask ${name}`,
    whom: 'Whom do you want to ask?',
    whomLead: 'You ask a function, not a person. The answer comes also when somebody is off or has left.',
    kind: 'What is it about?',
    reads: 'Who reads',
    readers: count =>
      count === 1 ? 'One person holds the function today.' : `${count} people hold the function today.`,
    nobody: 'Nobody holds the function today. Those who speak for the organisation read.',
    named: names => `Today: ${names}.`,
    when: 'When you have an answer',
    whenText: when => `If you ask now, you are to have an answer at the latest ${when}.`,
    public: 'It becomes a public document',
    publicTexts: {
      becomes:
        'The receiver is a public authority. What you write becomes a public document there, and whoever requests it may read it unless it is secret.',
      may: 'The receiver may be a public authority. If so, what you write becomes a public document there.',
    },
    organisation: 'You ask for',
    text: 'Your message',
    optional: '(optional)',
    neededFor: choice => `(needed for “${choice}”)`,
    choose: 'Choose',
    send: 'Send',
    mend: 'This needs mending',
    faults: {
      missing: field => `Fill in ${field.toLowerCase()}`,
      'too-long': (field, most) =>
        `Write less in ${field.toLowerCase()}, at most ${most.toLocaleString('en')} characters`,
      'personal-number': field => `Take the personal number out of ${field.toLowerCase()}`,
      past: field => `Choose today or a later day at “${field}”`,
      order: (field, before) => `“${field}” must be later than “${before}”`,
      number: field => `Write a whole number of at most five digits at “${field}”`,
      unreadable: field => `Look at ${field.toLowerCase()} again`,
    },
  },
  intake: {
    title: 'What you take in',
    lead: 'Every function takes in ordinary messages. Say what more you can be asked.',
    save: 'Save',
    link: 'What you take in',
    done: 'Saved.',
  },
  contacts: {
    title: 'Contact',
    lead: 'Somebody always answers here, whoever works today. You see what they promise and who reads.',
    none: 'Nobody has put up a function here yet.',
    usually: time => `Usually answers within ${time}`,
    hours: count => (count <= 1 ? 'an hour' : `${count} hours`),
    days: count => (count <= 1 ? 'a day' : `${count} days`),
    takesIn: 'You can ask about',
    last: when => `Last answered ${when}`,
    ask: 'Ask',
    askHint: "You need an account to ask here. Without one there are phone and e-mail on the actor's page.",
    actor: 'About the actor',
    guide: 'Worried about somebody and not sure whom to call?',
  },
};

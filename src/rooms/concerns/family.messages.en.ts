import type { FamilyMessages } from './family.messages.sv.ts';

export const en: FamilyMessages = {
  title: 'Worried about your child?',
  lead: 'You are not alone. Ask for help here, and a human being gets in touch with you within 24 hours. For parents, siblings and others who are close.',
  leadUnstaffed: 'You are not alone. Nobody can answer here just now, but you can call.',
  emergency: 'This is not an emergency number',
  emergencyText: 'If somebody is in danger right now, call 112.',
  emergencyOther:
    'The police when it is not urgent: 114 14. Advice on illness: 1177. Children and young people can call Bris: 116 111.',
  leave: 'Leave this page quickly',
  how: 'This is what happens',
  steps: [
    'You choose who may read. If the answer is late one more reads, and you see here who that is.',
    'One of them takes it on, and you see who, and when they get in touch.',
    'You talk, and agree on what is to happen next. It says here who must report if a child is being harmed.',
  ],
  promise:
    'You get in touch with a human being within 24 hours, at night and in the weekend too. We cannot promise what happens in a case at a public authority.',
  report:
    'If you want to report to the social services, you do so with the municipality. We do not pass on what you write here.',
  reportLink: 'How to do it',
  staffed: count => (count === 1 ? 'One is on call just now.' : `${count} are on call just now.`),
  unstaffed: 'Nobody is on call just now',
  unstaffedText: 'So we cannot promise an answer within 24 hours, and take nothing in here. Call instead:',
  unstaffedNumbers:
    'The adult helpline of Bris, about children: 0771-50 50 50. The social services of the municipality. The police: 114 14. In danger: 112.',
  callInstead: 'Would you rather call?',
  figures: 'How it has gone in the past year',
  figuresText: (asked, share, median) =>
    `${asked} have asked for help. ${share} got in touch within 24 hours. Of those who did, half did within ${median}.`,
  figuresNone: 'Fewer than ten have asked for help in the past year. Then we show no figures.',
  minutes: count => `${count} minutes`,
  hours: count => (count === 1 ? 'an hour' : `${count} hours`),
  team: 'Who may read?',
  teamHint: 'Choose one or more. The others do not read it.',
  onCall: 'On call now',
  notOnCall: 'Is not on call just now and cannot be chosen.',
  speaks: languages => `Speaks ${languages}.`,
  police: 'The police take part only if you choose so.',
  late: name =>
    `If nobody has been in touch within 24 hours, ${name} is told and may read, to see to it that somebody is.`,
  whatItIs: {
    police: 'The police',
    'social-services': 'The social services of the municipality',
    'municipality-unit': 'The municipality',
    school: 'The school',
    association: 'An association',
    network: 'A network of parents or neighbours',
    'faith-community': 'A faith community',
    other: 'An organisation',
  },
  duties: {
    must: 'Must report to the social services if a child is being harmed.',
    may: 'May be obliged to report to the social services. Do ask.',
    should: 'Is not obliged to report.',
  },
  more: 'Tell us a little more (optional)',
  text: 'Do you want to tell us anything already?',
  textHint: 'You do not have to. Do not write what the child is called: write “my son” or “my daughter”.',
  optional: '(optional)',
  kept: 'What you write is locked, and only those you choose can open it, and whoever reads if the answer is late. Everything is erased at the latest 90 days after the last word.',
  device: 'We keep nothing about your phone or computer, and no cookies.',
  public:
    'If you choose a public authority, what you write may become a public document there. Such things about families are mostly secret.',
  send: 'Ask somebody to get in touch',
  mend: 'This needs mending',
  faults: {
    functions: 'Choose at least one who may read',
    reach: 'Choose how we are to get in touch',
    phone: 'Write your phone number, for example 070-123 45 67',
    text: 'Write less, at most 10,000 characters',
    names: 'The text has words that may point somebody out. Replace them, or keep those that are no names',
    changed: 'The one you chose is no longer on call. Choose again',
    other: 'Look again at what you have filled in',
    full: 'Unusually many ask for help just now. Call instead, or try again in a while.',
  },
  sent: {
    title: 'We have received it',
    lead: received => `Received ${received}.`,
    due: when => `A human being gets in touch at the latest ${when}.`,
    to: 'These may read:',
    code: 'Your code',
    codeHint:
      'With the code you see who has taken it on, and read answers. Write it down if that is safe for you. We cannot find it again.',
    read: 'See what happens',
  },
};

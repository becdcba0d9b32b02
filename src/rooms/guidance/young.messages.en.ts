import { en as channel } from './channel.messages.en.ts';
import type { YoungMessages } from './young.messages.sv.ts';

export const en: YoungMessages = {
  title: 'What adults do with what you tell them',
  lead: 'You should know what happens before you tell something. This is what adults around you should do.',
  phraseTitle: 'This is what an adult should say',
  phrase:
    'I cannot promise to keep everything secret. If you or somebody else is in danger I must tell somebody who can help. I tell you first if I can.',
  parts: [
    {
      title: 'Most of it stays with whoever you talk to',
      icon: 'speech',
      lines: [
        'An adult should not talk about you with other parents, with friends or in a chat.',
        'Sometimes a leader asks somebody else for advice, to be able to help better. Then they should not say who you are.',
      ],
    },
    {
      title: 'Sometimes adults must tell',
      icon: 'warning',
      lines: [
        'If you or somebody else is in danger they call 112.',
        'If they are worried that you are being harmed they tell the social services. Many who work with children must. It is so that you get help, not to get you into trouble.',
        'They should tell you first, unless that makes it more dangerous for you.',
      ],
    },
    {
      title: 'This they do not write down',
      icon: 'pencil',
      lines: [
        'There is no list of children or young people here. Your name should not be here, unless you have chosen yourself to join an organisation. Then only those in the organisation see it.',
        'An association should not write down what somebody has done or is thought to have done.',
        'If the adult works for the municipality, what they write may sometimes have to be handed to the police. Do ask what holds.',
      ],
    },
    {
      title: 'You decide whether several should help together',
      icon: 'people',
      lines: [
        'If school, social services, police and leisure want to help together around you, they should ask you and your parents first.',
        'You may say no, and you may change your mind.',
        'If the police take part you should be told, and why.',
      ],
    },
  ],
  otherTitle: 'Do you want to talk to somebody else?',
  other: 'You can talk to somebody who does not know you. You do not have to say what your name is.',
  lines: { bris: channel.national.bris, umo: channel.national.umo },
  wrongTitle: 'Did it go wrong?',
  wrong:
    'Has an adult told something that you did not want, or were you treated badly? Tell another adult, or read about more ways.',
  moreWays: channel.moreWays,
};

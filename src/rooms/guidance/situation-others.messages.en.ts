import type { sv } from './situation-others.messages.sv.ts';

export const en: typeof sv = {
  place: {
    title: 'A place or a mood, nobody in particular',
    short: 'Tell about the place and the time. Never about a person.',
    act: 'Tell the municipality about the place, the time and what you see. It becomes part of the picture of the area that the municipality must make. Tell also what has become better.',
    names: 'Never, about anybody.',
    say: 'Nothing special, when it is not about a person. Be open that you do so.',
    phrase: 'We tell the municipality what the place is like. We never name a person.',
    write: 'The area, the time of day, what it is about and what you saw.',
    never: 'Describe nobody so that others can guess who it is: clothes, school and street together are enough.',
  },
  'own-child': {
    title: 'I need help for my own child',
    short: 'Contact the social services or parent support yourself.',
    act: 'You can call the social services or the municipality’s parent support yourself and ask for help. Whoever coordinates SSPF can bring together school, social services, police and leisure if you want. Ask somebody you trust to come along. If you are a leader: help the parent to call.',
    names: 'You as a parent decide.',
    say: 'Tell your child that you are asking for help, and why.',
    phrase: 'I cannot carry this alone, and you should not have to either. So I am asking for help.',
    write: 'If you are a leader: that you passed on a contact. Nothing about the family.',
    never: 'If you are a leader: do not carry details between the family and others.',
  },
  'adult-joins': {
    title: 'An adult who has served a sentence wants to join in',
    short: 'The board decides. An extract is shown, not kept.',
    act: 'Let the board decide, openly and together with the person. If they are to have work or a task with direct and regular contact with children, ask for an extract from belastningsregistret (sentences) and misstankeregistret (suspicions). They only show it, and it may be six months old at most. Name a mentor, and get help from an organisation that supports people who start again.',
    names: 'No, not outside the board.',
    say: 'The young need to know nothing of the past. The person decides about that.',
    phrase: 'Here we judge people by how they treat each other now.',
    write: '“Extract shown”, with the date. Nothing more, not what it said either.',
    never: 'Do not search registers or social media yourselves.',
  },
  leaving: {
    title: 'Somebody wants out of what draws into crime',
    short: 'Somebody used to it, the social services or 114 14.',
    act: 'Make contact together with the person: a support for those who want to leave, the social services, or the police on 114 14, where you can ask for those who work with leaving. In danger: 112. Do not do it on your own. If the person is under 18 and is being harmed, or you suspect it: report it to the social services too. That needs no consent, and if you meet children in your work you must.',
    names:
      'Only if the person says yes. For 112, or for the social services if somebody under 18 is being harmed, no yes is needed.',
    say: 'Make the plan together. Be honest that it may take time, and about what you must tell if somebody is under 18.',
    phrase: 'It is strong of you to want something else. Let us call somebody who has done this before, together.',
    write: 'Nothing. If you have told the social services: the date and the word “reported”.',
    never: 'Hide nobody at home. Post no pictures. Do not tell where the person is.',
  },
};

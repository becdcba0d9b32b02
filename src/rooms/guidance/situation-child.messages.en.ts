import type { sv } from './situation-child.messages.sv.ts';

export const en: typeof sv = {
  'child-harmed': {
    title: 'A child is being harmed, or I suspect it',
    short: 'Tell the social services where the child lives.',
    act: 'Call the social services in the municipality where the child lives, or use the e-service. In evenings and weekends call the on-call service. In danger: 112. You need no proof. It may be violence at home, drugs, threats, expensive things that nobody can explain, that the child is missing or carries things for others. The social services judge at once whether the child needs protection, and decide within 14 days whether to look into it.',
    names: 'Yes. The social services need the child’s name to be able to help.',
    say: 'Tell the young person first, and mostly the parents. Do not if you suspect violence, abuse or honour-related oppression at home.',
    phrase:
      'I am worried about you. So I am calling the social services, so that you get help. I am telling you first.',
    write: 'The date and the word “reported”. Nothing more.',
    never: 'Do not promise secrecy. Ask no leading questions. Do not wait for proof.',
  },
  unsure: {
    title: 'I am worried but not sure',
    short: 'Ask for advice without saying the name.',
    act: 'Call and ask without a name. The social services and whoever coordinates SSPF (school, social services, police and leisure) are used to it. Say roughly how old the young person is and what you have seen. Together you find out what is wise. If you meet children in your work it is enough that you suspect that a child is being harmed. Then you must report at once, and asking for advice is not enough.',
    names: 'No, not when you ask for advice. If you say which child it is about, it may become a report.',
    say: 'Do say that you have asked for advice, if it feels right.',
    phrase: 'I have asked for advice so that I can support you well. I did not say who you are.',
    write: 'The date and the advice you got. No person.',
    never: 'Do not e-mail details “just to ask”.',
  },
  abuse: {
    title: 'Violence or sexual abuse of a child',
    short: 'Police and social services. Do not question the child.',
    act: 'Contact the social services and the police the same day, 112 if it is urgent. If it is about a leader: also tell whoever is responsible for safeguarding in your federation. Listen if the child tells you, but do not question. That is done by those who are trained for it.',
    names: 'Yes, to the social services and the police. To nobody else.',
    say: 'Support. Believe what you hear, and do not ask further.',
    phrase:
      'Thank you for telling me. It was not your fault. I will see that you get help from somebody who knows how.',
    write: 'The time and the child’s own words, once. Hand over, then delete.',
    never: 'Do not investigate first. Say nothing to whoever is suspected.',
  },
  'consent-yes': {
    title: 'The family says yes to several helping together',
    short: 'Contact whoever coordinates SSPF. They see to the consent.',
    act: 'Contact whoever coordinates SSPF in the municipality. They write the consent together with the family. The guardian says yes, and often the young person too from about 15. Whoever is 18 decides alone.',
    names: 'Yes, within what the consent says.',
    say: 'What may be said, to whom and for how long. That one can change one’s mind at any time.',
    phrase: 'You decide who may talk to each other. You can change your mind whenever you want.',
    write: 'That you take part, and what you yourselves will do.',
    never: 'Do not tell more people than agreed. Do not keep the plan at home.',
  },
  'consent-no': {
    title: 'The family says no to several helping together',
    short: 'Respect it. Go on supporting. If the child is harmed: report.',
    act: 'Then there is no collaboration around the young person. Go on being a support, and ask for advice without a name. If the child is being harmed it is as always: tell the social services. That needs no consent.',
    names: 'No. Only if you tell the social services.',
    say: 'Respect the no. Explain what you must do all the same if you become worried.',
    phrase:
      'It is fine to say no. But if I become afraid that you are being harmed I must tell, and then I tell you first if I can.',
    write: 'Nothing.',
    never: 'Do not make it a habit to tell others behind the family’s back.',
  },
  'ask-first': {
    title: 'I have not asked the family yet',
    short: 'Ask the young person and the family. If harmed: report.',
    act: 'Talk to the young person, and to the parents, before you talk to others. Offer to come along to a first meeting. Do not talk to the family first if you suspect violence, abuse or honour-related oppression at home: the talk may make it more dangerous for the child. Call the social services instead, in danger 112. If the child is being harmed, or you suspect it: report it to the social services. That needs no yes from the family, and if you meet children in your work you must do it at once.',
    names: 'Yes, if you report to the social services. Otherwise not until the family has said yes.',
    say: 'What you have seen, and that you want to help. Nothing about what the child “is”.',
    phrase:
      'I have noticed that things are hard for you. Shall we ask somebody else for help? If you are in danger I must tell somebody who can help.',
    write: 'That you have talked to the family. Not what was said.',
    never:
      'Do not bring in others on your own because it is quicker. Do not wait for a yes if the child is being harmed.',
  },
};

import type { sv } from './situation-asked.messages.sv.ts';

export const en: typeof sv = {
  'police-asks': {
    title: 'The police ask about a young person',
    short: 'Ask why, in writing. The board or the manager answers.',
    act: 'Ask who is asking, what it is about, on what legal ground and whether you can have it in writing. Do not answer on your own: let the board, the manager or whoever is responsible for safeguarding decide. An association may mostly choose whether to answer. A municipality or a school may have a duty to. If somebody is in danger, 112 comes first.',
    names:
      'An association chooses, unless it must answer. Answer only what is asked, in an association preferably aloud.',
    say: 'Ask the police before you tell anybody that they have asked. Never lie.',
    phrase: 'I cannot always tell what I have talked about. But I do not lie to you.',
    write:
      'In an association: that the question came, from which officer, the date and what you decided. No copy of the answer. Municipalities and schools follow their own rules.',
    never: 'Do not hand over lists of members, chats or “everything” just because somebody asks.',
  },
  'police-tells': {
    title: 'The police tell me something about a young person',
    short: 'Stop. Ask whether you may use it.',
    act: 'Ask whether you may use what you hear, and whether the police make a reservation. A reservation means that you may not pass it on, and then you have a duty of silence. If you do not want to know more you can say so.',
    names: 'It is not yours to pass on.',
    say: 'Nothing of what you have heard.',
    phrase: 'I cannot talk about that. But I would like to know how you are.',
    write: 'Nothing here, and nothing in the association.',
    never: 'Do not pass it on. Do not write it down.',
  },
  'authority-asks': {
    title: 'The school or the social services ask me about a child',
    short: 'At work, in an investigation: answer. Volunteers: you may.',
    act: 'If the social services ask: ask whether they have decided on an investigation. Then whoever works professionally with children must answer. If the school asks, that rule does not hold: ask why they want to know. A volunteer may answer but need not, whichever of them it is. Answer with what you yourself have seen. If the child is being harmed, tell the social services yourself, also when the school already knows.',
    names: 'Whoever must answer hands over all that may matter. Otherwise as little as possible, only what is asked.',
    say: 'Tell them that you have been asked, if possible. Check with the social services first if they investigate.',
    phrase: 'I have been asked how you are doing with us. I tell only what I have seen myself.',
    write: 'The date and who asked.',
    never: 'Do not answer by e-mail alone. Call, so that you understand each other.',
  },
  journalist: {
    title: 'A journalist asks',
    short: 'The chair answers. Talk about your activity only.',
    act: 'Refer to the chair or whoever is your contact for the press. Talk about what you do, never about a person. If journalists come to visit, the young should know beforehand and be able to stay out of it.',
    names: 'Never, about anybody.',
    say: 'Tell the young before anybody from the media comes.',
    phrase: 'A journalist is coming today. You do not have to talk or be in any picture.',
    write: 'The chair notes that somebody has asked.',
    never: 'Do not confirm that you know somebody. Do not comment on single cases.',
  },
  'neighbour-asks': {
    title: 'Another parent or member wonders about somebody',
    short: 'Do not answer about people. Tell how the group is kept safe.',
    act: 'Do not answer questions about the children of others, whatever it is about. Tell instead which rules the group has, how many adults are there and whom to tell if something feels wrong. If whoever asks has seen something, show them this guide.',
    names: 'Never, about anybody.',
    say: 'Nothing. It was not the young person who asked.',
    phrase: 'If somebody talks about you, you can always ask me. I do not talk about you with other parents.',
    write: 'Nothing.',
    never: 'Do not speculate. Do not confirm, and do not deny either.',
  },
};

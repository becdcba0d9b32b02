import type { QuestionTexts } from './question.ts';

const duty = {
  title: 'How have you met the child?',
  answers: {
    work: { title: 'In my work', hint: 'You are employed, or paid for what you do' },
    free: {
      title: 'As a volunteer or privately',
      hint: 'You are an unpaid leader, a neighbour, a relative or a friend',
    },
  },
};

export const en: QuestionTexts = {
  danger: {
    title: 'Is somebody in danger right now?',
    answers: {
      now: { title: 'Yes, right now', hint: 'Violence, weapons, threats or danger to life' },
      soon: {
        title: 'Not now, but I have heard that something very serious will happen',
        hint: 'Somebody will be shot, beaten or robbed',
      },
      no: { title: 'No, nobody is in danger now', hint: 'We have time to think' },
    },
  },
  whom: {
    title: 'Whom is it about?',
    answers: {
      own: { title: 'My own child', hint: 'You are a parent or guardian' },
      other: { title: 'Somebody else’s child', hint: 'A young person whom you meet, as a leader or an adult' },
      adult: { title: 'An adult', hint: 'Somebody who is 18 or older' },
      nobody: {
        title: 'Nobody in particular',
        hint: 'A place, a mood, something online or something that has happened',
      },
      asked: {
        title: 'Somebody is asking me',
        hint: 'Police, school, social services, a journalist or somebody else wants to know',
      },
      us: { title: 'Myself or our association', hint: 'Somebody threatens us' },
    },
  },
  'own-wish': {
    title: 'What do you want to happen?',
    answers: {
      help: { title: 'That we get help', hint: 'It has become more than we can manage ourselves' },
      unsure: { title: 'To talk to somebody first', hint: 'You are worried but do not know if it is serious' },
      crime: { title: 'To report a crime', hint: 'My child has been hurt, or something else has happened' },
      leave: {
        title: 'That the child can leave the company',
        hint: 'The child wants out of something that draws into crime',
      },
    },
  },
  wish: {
    title: 'What do you want to happen?',
    answers: {
      harmed: { title: 'That the child gets protection or help', hint: 'The child is being harmed, or you suspect it' },
      abuse: {
        title: 'That violence or abuse comes to an end',
        hint: 'At home, with you or elsewhere, also by a leader',
      },
      unsure: { title: 'To get advice, without saying who', hint: 'You are worried but not sure' },
      crime: {
        title: 'To report or give a tip about a crime',
        hint: 'It has already happened, and nobody is in danger now',
      },
      together: { title: 'That several help together', hint: 'School, social services, police and leisure' },
      leave: {
        title: 'That the young person can leave the company',
        hint: 'They want out of something that draws into crime',
      },
    },
  },
  'duty-harmed': duty,
  'duty-abuse': duty,
  'duty-crime': duty,
  'duty-leaving': duty,
  consent: {
    title: 'What do the young person and the family say?',
    answers: {
      yes: { title: 'They say yes', hint: 'They want several to help together' },
      no: { title: 'They say no', hint: 'They do not want to, or only one of them does' },
      unasked: { title: 'I have not asked', hint: 'You have not talked about it yet' },
    },
  },
  adult: {
    title: 'What is it about?',
    answers: {
      joins: { title: 'An adult who has served a sentence wants to join us', hint: 'As a leader, volunteer or member' },
      leave: {
        title: 'An adult wants to leave some company',
        hint: 'They want out of something that draws into crime',
      },
      crime: { title: 'A crime has happened', hint: 'Nobody is in danger now' },
    },
  },
  place: {
    title: 'What have you noticed?',
    answers: {
      mood: { title: 'Something about a place', hint: 'The mood, the time of day, what usually happens' },
      online: { title: 'Something online', hint: 'Somebody promises the young quick money or sells something' },
      event: { title: 'Something hard has happened', hint: 'People here need support' },
      crime: { title: 'A crime', hint: 'It has already happened, and nobody is in danger now' },
    },
  },
  asker: {
    title: 'Who is asking, or telling?',
    answers: {
      police: {
        title: 'The police ask about somebody',
        hint: 'They want to know something about a young person with you',
      },
      told: { title: 'The police tell me something', hint: 'You hear something about a young person' },
      authority: { title: 'The school or the social services', hint: 'They ask about a child' },
      journalist: { title: 'A journalist', hint: 'A paper, radio, television or somebody who streams' },
      neighbour: { title: 'Another parent or member', hint: 'Somebody wonders about a child or a young person' },
    },
  },
  'duty-police': {
    title: 'Where are you active?',
    answers: {
      work: {
        title: 'With an authority or in a school',
        hint: 'Municipality, region, state, independent school or leisure under the Education Act',
      },
      free: { title: 'In an association or elsewhere', hint: 'As a leader, an employee or a private person' },
    },
  },
  'duty-asked': duty,
};

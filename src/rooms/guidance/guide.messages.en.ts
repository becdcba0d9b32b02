import type { GuideMessages } from './guide.messages.sv.ts';

export const en: GuideMessages = {
  menu: 'Who, when, how',
  entryLead: 'Answer a few questions, and see whom you can call. The answers never leave your screen.',
  title: 'Who, when and how?',
  lead: 'Are you worried about somebody, or is somebody asking you? Answer a few questions and see whom to call, what to say and what you never need to write down.',
  danger: 'Danger to life?',
  dangerCall: 'Call 112',
  private: 'Nobody sees what you answer',
  privateText:
    'The questions are links on this page. Nothing that you choose is sent to us or kept by us. The browser’s own history is on your phone: use a private window if somebody else can see it.',
  offline: 'Once you have opened the page it can be read without a connection.',
  print: 'Print on one sheet',
  question: number => `Question ${number}`,
  before: 'You have answered',
  back: 'Back',
  again: 'Start again',
  all: 'All situations',
  allLead: 'Do you already know what it is about? Choose here.',
  rules: 'Rules of thumb',
  rulesOfThumb: [
    'Danger: 112.',
    'A child being harmed: the social services.',
    'A crime: the police, 114 14.',
    'A place or a mood: tell about it, never about a person.',
    'Not sure: call and ask without a name.',
    'Tell the young person first, unless that is dangerous.',
    'Say what you have seen, not what you believe somebody is.',
    'Write as little as possible. Never a list.',
  ],
  channels: 'Where to turn',
  channelsLead: place => `Numbers and links in ${place}, and those that are the same in the whole country.`,
  standing: day =>
    `The advice was checked against the law on ${day}. It is guidance, not legal advice. The municipality may have texts of its own on the page.`,
  outcome: {
    situation: number => `Situation number ${number}`,
    call: 'This is where you turn',
    none: 'There is no special number to call about this.',
    names: 'May I say a name?',
    say: 'What do I say to the young person?',
    phrase: 'You can say it like this',
    write: 'What do I write down?',
    never: 'Never do this',
    here: place => `What we do in ${place}`,
    why: 'What the advice rests on',
    owner: owner => `${owner} keeps this text.`,
    ours: 'Brygga keeps this text until the municipality takes it over.',
    checked: day => `The sources were checked on ${day}.`,
    stale: 'Nobody has checked this for more than a year. Ask the municipality if you are not sure.',
    advice: 'This is guidance, not legal advice.',
  },
  certainty: {
    law: 'It is in the law',
    guidance: 'Advice and practice of authorities',
    judgement: 'Our judgement',
  },
  laws: {
    social: 'Social Services Act (2025:400)',
    secrecy: 'Public Access and Secrecy Act (2009:400)',
    penal: 'Penal Code (1962:700)',
    data: 'Data Protection Act (2018:218)',
    gdpr: 'The EU’s data protection regulation',
    extract: 'Act (2013:852) on extracts from registers',
    municipal: 'Act (2023:196), on the municipality’s picture of the area',
    handover: 'Act (2025:170) on handing information to the police and other authorities',
  },
  section: (chapter, section) => `${chapter ? `chapter ${chapter}, ` : ''}section ${section}`,
  article: article => `article ${article}`,
  practices: {
    alarm: 'The advice of SOS Alarm on 112',
    police: 'The advice of the police on polisen.se',
    municipalities: 'What municipalities do, by their own pages',
    federations: 'Advice of the sports federations',
    ours: 'The judgement of Brygga',
  },
  duties: {
    'crime-done': {
      must: 'If you meet children in your work you must report to the social services, and at once, if a child is being harmed or you suspect it. That holds also when the police already know. Then you cannot be anonymous. If you work in a municipality or a school you may also have a duty to tell the police: ask your manager or the head teacher.',
      should:
        'As a volunteer or private person you should report to the social services if a child is being harmed or you suspect it, also when the police already know. You do not have to say who you are, but if you do, the family may get to know.',
    },
    'child-harmed': {
      must: 'If you meet children in your work you must report, and at once. You cannot be anonymous. If you ask, you have a right to know whether the social services open an investigation.',
      should:
        'As a volunteer or private person you should report. You do not have to say who you are, but if you do, the family may get to know. The social services may not tell you how it goes.',
    },
    abuse: {
      must: 'If you meet children in your work you must report to the social services, and at once. You cannot be anonymous.',
      should:
        'As a volunteer or private person you should report to the social services. You do not have to say who you are, but if you do, the family may get to know.',
    },
    'police-asks': {
      must: 'Go to your manager or the head teacher, and say neither yes nor no yourself. A municipality, a region and certain state agencies must hand over what the police need to prevent, detect or investigate crime, unless there is secrecy that clearly weighs more. A head teacher must do so when the police request it, unless the reasons for secrecy or silence weigh more. The duty may hold also when the police have not asked. In open leisure activities under the Education Act, the duty lies on the staff that the responsible body has named. What is secret in the social services and health care is exempt, but contact details are not.',
      should:
        'As a rule an association has no duty to answer the questions of the police. You may answer what the police have requested, unless you have a duty of silence. It may be otherwise if somebody is called to an interview or as a witness, if a court or a prosecutor has decided something, or in a house search. Then ask what the decision covers, and do not hinder it. If you run health care or social services professionally you may have a duty to hand over contact details.',
    },
    'authority-asks': {
      must: 'If the social services have decided on an investigation, you who work with children must hand over everything that may matter to it. If the school asks, that rule does not hold: let your manager decide, for you may have a duty of silence.',
      should:
        'As a volunteer or private person you may answer, but you do not have to, whether it is the school or the social services that ask.',
    },
    leaving: {
      must: 'If you meet children in your work you must report to the social services, and at once, if somebody under 18 is being harmed or you suspect it. That holds also when the young person or the family says no. You cannot be anonymous.',
      should:
        'As a volunteer or private person you should report to the social services if somebody under 18 is being harmed or you suspect it, also when the young person or the family says no. You do not have to say who you are, but if you do, the family may get to know.',
    },
  },
  dutyUnsure: {
    report: 'Not sure which applies to you? Do as those who must.',
    answer: 'Not sure which applies to you? Ask which law the question rests on before you answer.',
  },
};

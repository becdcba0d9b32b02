import type { FrameMessages } from './frame.messages.sv.ts';

export const en: FrameMessages = {
  siteName: 'Brygga',
  skip: 'Skip to the content',
  menu: 'Menu',
  languages: 'Languages',
  crumbs: 'You are here',
  signIn: 'Sign in',
  signOut: 'Sign out',
  demoNotice: 'This is a demo. All people and associations in Brohamn are invented.',
  outbox: 'No e-mail is sent from here: letters are put as files in the folder outbox.',
  aboutText: 'Brygga helps people in one town find each other. There is no register of children here.',
  openData: 'Open data',
  unchecked: 'Nobody with this language as her mother tongue has read this page yet.',
  inSwedish: 'Read in Swedish',
  notInYours: 'This page is not available in the language you chose.',
  whatIsInYours: 'What there is in your language',
  absent: {
    title: 'There is no such page',
    lead: 'The address may be misspelt, or the page has been removed.',
    back: 'To the start page',
  },
  refused: {
    title: 'That cannot be done',
    lead: 'Nothing has been changed.',
    other: 'You may not do this.',
    foreignOrigin: 'The form was not sent from Brygga’s own address. Open the page anew and try again.',
  },
  tooLarge: {
    title: 'Too much at once',
    lead: 'What you sent is larger than this page takes in. Nothing has been saved.',
  },
  tooMany: {
    title: 'Too many attempts in a short time',
    lead: minutes =>
      `Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again. Nothing has been changed.`,
  },
  broken: { title: 'Something went wrong on our side', lead: 'Nothing has been saved by half. Try again in a while.' },
};

import type { BrowserMessages } from './browser.messages.sv.ts';

export const en: BrowserMessages = {
  title: 'Notifications in this browser',
  lead: 'A notification on the screen says that something new waits, never what. Notifications come as often as letters, and not in your quiet hours unless you are on call.',
  scriptless: 'For this the browser must be allowed to run scripts.',
  impossible: 'This browser cannot show notifications.',
  denied:
    'You have said no to notifications from Brygga in this browser. Change that in the browser’s settings for the page, and load it again.',
  failed: 'It could not be turned on. The browser did not reach its notification service. Try again later.',
  letters: 'Letters come all the same, to your e-mail address.',
  noLetters:
    'You have no e-mail address here, so no letters come. Without notifications you see what is new only when you sign in.',
  name: 'What shall we call the browser?',
  nameHint: 'Such as My work phone',
  turnOn: 'Turn on here',
  on: 'You get notifications in this browser. If you no longer want them, remove it below.',
  list: 'Browsers that get notifications',
  here: 'The one you use now',
  added: day => `Added ${day}`,
  told: moment => `last notification ${moment}`,
  remove: 'Remove',
  done: { added: 'You get notifications here from now on.', removed: 'That browser gets no more notifications.' },
  faults: {
    missing: 'Give the browser a name',
    'unknown-service': 'We do not know the browser’s notification service, so it cannot be done here',
    'too-many': 'You have ten browsers already. Remove one of them first',
  },
};

import type { BrowserMessages } from './browser.messages.sv.ts';

export const en: BrowserMessages = {
  title: 'In this browser',
  lead: 'You can be told on the screen when something waits, as often as you get letters and never in your quiet hours. It only says that something is new, never what.',
  scriptless: 'For this the browser must be allowed to run scripts. Letters come all the same.',
  impossible: 'This browser cannot show such things. Letters come all the same.',
  denied:
    'You have said no to notifications from Brygga in this browser. Change that in the browser’s settings for the page, and load it again. Letters come all the same.',
  failed:
    'It could not be turned on. The browser did not reach its notification service. Try again later. Letters come all the same.',
  name: 'What shall we call the browser?',
  nameHint: 'Such as My work phone',
  turnOn: 'Turn on here',
  on: 'You are told in this browser. If you no longer want to be, remove it below.',
  list: 'Browsers that are told',
  none: 'You are not told in any browser yet.',
  here: 'The one you use now',
  added: day => `Added ${day}`,
  told: moment => `last ${moment}`,
  remove: 'Remove',
  done: { added: 'You are told here from now on when something waits.', removed: 'That browser is told no more.' },
  faults: {
    missing: 'Give the browser a name',
    'unknown-service':
      'We do not know the browser’s notification service, so it cannot be done here. Letters come all the same',
    'too-many': 'You have ten browsers already. Remove one of them first',
  },
};

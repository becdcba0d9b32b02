import type { WishMessages } from './wish.messages.sv.ts';

export const en: WishMessages = {
  title: 'We miss …',
  lead: 'Say what is missing where you live. We count it, and whoever coordinates leisure in the municipality sees how many you are.',
  promise:
    'We keep only how many say the same, by area and week. No name, no address, no time of day, nothing about you. After two years it is erased.',
  what: 'What is missing?',
  anything: 'Anything',
  age: 'For what age?',
  anyAge: 'All',
  day: 'Which day would suit you?',
  anyDay: 'All',
  free: 'It must be free, or be paid by Fritidskortet (the leisure card)',
  girls: 'It should be for girls only',
  area: 'Which area?',
  noArea: 'Would rather not say',
  postalCode: 'Or your postal code',
  postalCodeHint: 'We make an area of it. The code itself is not kept.',
  send: 'Count us in',
  wrong: 'One thing needs to change',
  faults: {
    nothing: 'Choose one thing at least: what is missing, an age or a day.',
    'unknown-code': 'We cannot find that postal code. Write five digits.',
    elsewhere: 'That postal code is in another municipality. Choose an area in the list instead.',
    changed: 'That area is no longer there. Choose another.',
  },
  full: 'Many are writing just now, so this was not counted. Everything you chose is still here. Try again in an hour.',
  thanks: 'Thank you, it is counted',
  next: 'What happens now',
  steps: {
    counted: 'You are one more who says so. Nobody can see that it was you.',
    read: 'Whoever coordinates in the municipality sees what is missing, in which area and for what age. If you are fewer than five, no figure is shown.',
    noPromise: 'It is no promise that it will come about. But what nobody knows, nobody can do anything about.',
    erased: 'After two years it is erased.',
  },
  again: 'Say something more',
};

import type { AlongMessages } from './leisure-along.messages.sv.ts';

export const en: AlongMessages = {
  print: 'Print a leaflet',
  calendar: 'Have the times in your calendar',
  calendarText:
    'Follow the times, and your calendar changes when something changes. Or add them once, as they are now.',
  follow: 'Follow in the calendar',
  addOnce: 'Add them once',
  address: 'Do you use Google Calendar? Copy the address and add it there as a URL:',
  aloud: 'Read aloud',
  silent: 'Stop reading',
  titleIn: place => `Leisure in ${place}`,
  firstOf: (shown, total) => `These are ${shown} of ${total}. Choose an age or a day to see fewer.`,
  aim: 'Point the camera of your phone at the square',
  aimAll: 'Point the camera of your phone at the square to see everything',
  codeTo: title => `Square that leads to the page about ${title}`,
  codeToList: 'Square that leads to the whole list',
  more: count => (count === 1 ? 'One more is on the page.' : `${count} more are on the page.`),
  listMade: day => `Printed ${day}. Look at the page before you go.`,
  unchecked: 'Nobody with this language as her mother tongue has read the translation.',
  busyTitle: 'Many people want a leaflet right now',
  busyText: 'Wait a minute and try again. Everything on the leaflet is on the page too.',
  back: 'To the page',
};

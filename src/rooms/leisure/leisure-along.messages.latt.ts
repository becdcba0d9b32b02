import { type AlongMessages, sv } from './leisure-along.messages.sv.ts';

export const latt: AlongMessages = {
  ...sv,
  calendar: 'Tiderna i din kalender',
  calendarText: 'Följ tiderna. Då ändras de i din kalender om något ändras. Du kan också lägga in dem en gång.',
  address: 'Har du Google Kalender? Kopiera adressen. Lägg till den där som en webbadress:',
  firstOf: (shown, total) => `Du ser ${shown} av ${total}. Välj ålder eller dag. Då blir det färre.`,
  aim: 'Håll kameran i telefonen mot rutan',
  aimAll: 'Håll kameran i telefonen mot rutan. Då ser du allt.',
  listMade: day => `Utskrivet ${day}. Titta på sidan innan du går dit.`,
  busyText: 'Vänta en minut. Försök sedan igen. Allt på bladet finns också på sidan.',
};

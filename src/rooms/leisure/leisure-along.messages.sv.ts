/** What one takes along from the pages of leisure: a leaf for the wall, times for one's calendar, the words aloud. */
export const sv = {
  print: 'Skriv ut ett blad',
  calendar: 'Ha tiderna i din kalender',
  calendarText: 'Följ tiderna, så ändras de i din kalender när något ändras. Eller lägg in dem en gång, som de är nu.',
  follow: 'Följ i kalendern',
  addOnce: 'Lägg in en gång',
  address: 'Har du Google Kalender? Kopiera adressen och lägg till den där som en webbadress:',
  aloud: 'Läs upp',
  silent: 'Sluta läsa',
  titleIn: (place: string) => `Fritid i ${place}`,
  firstOf: (shown: number, total: number) => `Här är ${shown} av ${total}. Välj ålder eller dag, så blir de färre.`,
  aim: 'Håll telefonens kamera mot rutan',
  aimAll: 'Håll telefonens kamera mot rutan, så ser du allt',
  codeTo: (title: string) => `Ruta som leder till sidan om ${title}`,
  codeToList: 'Ruta som leder till hela listan',
  more: (count: number) => (count === 1 ? 'En till finns på sidan.' : `${count} till finns på sidan.`),
  listMade: (day: string) => `Utskrivet ${day}. Titta på sidan innan du går.`,
  unchecked: 'Översättningen är inte läst av någon som har språket som modersmål.',
  busyTitle: 'Många vill ha ett blad just nu',
  busyText: 'Vänta en minut och försök igen. Allt som står på bladet finns också på sidan.',
  back: 'Till sidan',
};
export type AlongMessages = typeof sv;

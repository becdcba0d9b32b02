/** What whoever misses something reads before, while and after saying so. */
export const sv = {
  title: 'Vi saknar …',
  lead: 'Säg vad som saknas där ni bor. Vi räknar det, och den som samordnar fritiden i kommunen ser hur många ni är.',
  promise:
    'Vi sparar bara hur många som säger samma sak, per område och vecka. Inget namn, ingen adress, inget klockslag, ingenting om dig. Efter två år tas det bort.',
  what: 'Vad saknas?',
  anything: 'Vad som helst',
  age: 'För vilken ålder?',
  anyAge: 'Alla',
  day: 'Vilken dag skulle passa?',
  anyDay: 'Alla',
  free: 'Det måste vara gratis, eller gå att betala med Fritidskortet',
  girls: 'Det ska vara bara för tjejer',
  area: 'Vilket område?',
  noArea: 'Vill inte säga',
  postalCode: 'Eller ditt postnummer',
  postalCodeHint: 'Vi gör om det till ett område. Själva numret sparas inte.',
  send: 'Räkna med oss',
  wrong: 'En sak behöver ändras',
  faults: {
    nothing: 'Välj minst en sak: vad som saknas, en ålder eller en dag.',
    'unknown-code': 'Vi hittar inte postnumret. Skriv fem siffror.',
    elsewhere: 'Postnumret ligger i en annan kommun. Välj ett område i listan i stället.',
    changed: 'Området finns inte längre. Välj ett annat.',
  },
  full: 'Just nu är det många som skriver, så det här räknades inte. Allt du har valt står kvar. Försök igen om en timme.',
  thanks: 'Tack, nu är det räknat',
  next: 'Det här händer nu',
  steps: {
    counted: 'Ni är en till som säger det. Ingen kan se att det var just ni.',
    read: 'Den som samordnar i kommunen ser vad som saknas, i vilket område och för vilken ålder. Är ni färre än fem syns inget tal.',
    noPromise: 'Det är inget löfte om att det blir av. Men det som ingen vet kan ingen göra något åt.',
    erased: 'Efter två år tas det bort.',
  },
  again: 'Säg något mer',
};
export type WishMessages = typeof sv;

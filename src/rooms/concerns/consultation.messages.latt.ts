import { type ConsultationMessages, sv } from './consultation.messages.sv.ts';

export const latt: ConsultationMessages = {
  ...sv,
  lead: 'Har du sett eller hört något? Vet du inte vad du ska göra? Fråga här. Du behöver inget konto. Du säger inte vem det handlar om.',
  duty: 'Den som svarar kan vara tvungen att göra något. Det gäller om ett barn far illa och det går att förstå vilket barn det är. Skriv därför så att ingen går att känna igen.',
  readers:
    'Bara de som har funktionen du väljer läser. Om svaret inte kommer i tid läser också den som funktionen har valt. Ingen annan läser, inte heller här.',
  kept: 'Allt tas bort senast 90 dagar efter att någon skrev sist. Då går det inte att läsa här längre. Det går inte heller ur en gammal kopia.',
  device: 'Vi sparar inte vem du är. Vi sparar inget om din telefon eller dator. Vi sparar inga kakor (cookies).',
  public:
    'Om du frågar en myndighet kan det du skriver bli en allmän handling där. En allmän handling är en text som alla kan be att få läsa. Det är ett skäl att inte nämna någon.',
  whomNone: 'Just nu svarar ingen i kommunen på frågor utan namn här.',
  whomNoneText: 'Du kan ringa socialtjänsten och fråga. Du behöver inte säga vem det handlar om.',
  guide: 'Se vem du kan fråga',
  answers: promise => `Svar ${promise}.`,
  lateTo: name => `Om svaret inte kommer i tid läser ${name}.`,
  duties: {
    must: 'Måste anmäla till socialtjänsten om ett barn far illa och det går att förstå vilket barn det är.',
    may: 'Kan vara tvungen att anmäla till socialtjänsten. Fråga gärna.',
    should: 'Är inte tvungen att anmäla, men bör göra det.',
  },
  promise: {
    hours: count => `inom ${count === 1 ? 'en timme' : `${count} timmar`}, dag och natt`,
    days: sv.promise.days,
  },
  textHint:
    'Skriv det du vet. Skriv inte det du bara tror. Skriv inga namn. Skriv i stället "en pojke", "en ledare" eller "en vän".',
  mend: 'Det här behöver du ändra',
  faults: {
    functionId: 'Välj vem du vill fråga',
    age: 'Välj ungefär hur gammal personen är',
    worry: 'Välj vad det handlar om',
    wish: 'Välj vad du vill ha hjälp med',
    text: 'Skriv vad du har sett eller hört',
    long: 'Texten är för lång. Du kan skriva högst 10 000 tecken',
    other: 'Titta igen på det du har skrivit och valt',
    names: 'I texten finns ord som kan visa vem det är. Byt ut dem. Ord som inte är namn kan du behålla',
    changed: 'Något ändrades medan du skrev. Välj en gång till',
    full: 'Just nu kommer det väldigt många frågor. Försök igen om en stund. Du kan också ringa.',
  },
  sent: {
    title: 'Din fråga är skickad',
    lead: 'Skriv upp koden. Utan koden går det inte att läsa svaret.',
    code: 'Din kod',
    codeHint: 'Ta en bild eller skriv ut sidan. Gör det bara om det är säkert för dig. Vi kan inte ta fram koden igen.',
    due: when => `Svaret ska komma senast ${when}.`,
    to: name => `Frågan gick till ${name}.`,
    read: 'Läs svaret',
    readText:
      'Gå till sidan och skriv koden där. Du kan skriva mer. Du kan säga vem du är, när du vill och om du vill.',
  },
};

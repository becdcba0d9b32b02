import type { Licence } from '#rooms/places/municipality.ts';
import type { openDataWays } from './open-data.ts';

type Said = { title: string; text: string };

/** The page that says in plain words what other programs can have. */
export const sv = {
  title: 'Öppna data',
  lead: 'Det som alla får läsa här kan andra program också hämta: aktörer, aktiviteter och lokaler. Du behöver inget konto.',
  over: 'För dig som bygger något',
  place: (name: string) => `Adresserna gäller ${name}.`,
  choose: 'Visa adresserna för',
  elsewhere: 'Ingen kommun har öppnat här än. Då finns det inget att hämta.',
  waysTitle: 'Vad du kan hämta',
  ways: {
    file: {
      title: 'En fil för kalkylark',
      text: 'Alla aktörer i kommunen som CSV: UTF-8, semikolon mellan kolumnerna. Öppnas i Excel och LibreOffice.',
    },
    calendar: {
      title: 'En kalender',
      text: 'Aktiviteterna som iCalendar. Prenumerera på adressen, så syns ändringar i din egen kalender.',
    },
    hsds: {
      title: 'Open Referral HSDS 3.1',
      text: 'Aktörer, aktiviteter, platser och termer som JSON. Passar den som gör en katalog eller en sökning.',
    },
    openactive: {
      title: 'OpenActive',
      text: 'Flöden av aktiviteter, tillfällen och lokaler, också det som har tagits bort. Passar den som visar fritid.',
    },
    dcat: {
      title: 'Katalog för dataportaler',
      text: 'DCAT-AP-SE 3.0.1 som RDF/XML. Den här adressen ger kommunen till Sveriges dataportal.',
    },
  } satisfies Record<(typeof openDataWays)[number], Said>,
  licenceTitle: 'Vad du får göra',
  licences: {
    'CC0-1.0': 'Uppgifterna lämnas med CC0: du får använda dem till vad du vill och behöver inte fråga.',
    'CC-BY-4.0':
      'Uppgifterna lämnas med CC BY 4.0: du får använda dem till vad du vill om du skriver kommunens namn som källa.',
  } satisfies Record<Licence, string>,
  licence: [
    'Villkoret gäller det som kommunen och aktörerna själva har skrivit. Varje kommun bestämmer sitt.',
    'Postorternas punkter på kartan kommer från GeoNames och har en annan licens, CC BY 4.0: skriv GeoNames om du använder dem.',
    'Säg gärna vad du har gjort. Och visa när uppgiften bekräftades, så att ingen går till en stängd dörr.',
  ],
  neverTitle: 'Vad som aldrig finns här',
  never: [
    'Uppgifter om barn. De finns inte i Brygga.',
    'Namn på dem som arbetar, om de inte själva har skrivit sitt namn på en publik sida.',
    'Adressen till den som har valt att inte visa den, och vad en plats egentligen kostar.',
    'Det som ingen har bekräftat på ett år, det som är slut och det som väntar på att godkännas.',
  ],
  askTitle: 'Så frågar du',
  ask: [
    'HSDS: börja på första sidan och följ Link: rel="next", eller räkna upp page. per_page är högst 500.',
    'Fråga bara efter det nya: modified_after med tiden då du senast frågade, en minut tidigare.',
    'Det som saknas i svaret på minimal=true har tagits bort. Ta bort det hos dig också.',
    'Skicka med If-None-Match och den ETag du fick. Är inget ändrat får du 304 och inget mer.',
    'Högst 600 frågor i minuten från samma adress. Sedan får du 429 och Retry-After.',
    'Svaren går att läsa från vilken webbsida som helst (CORS). Lägg /en före /api för engelska namn på termer.',
  ],
  contactTitle: 'Fel i uppgifterna?',
  contact: 'Skriv till',
  contactUnknown: 'Aktörens egen sida säger hur man når den.',
};
export type OpenDataMessages = typeof sv;

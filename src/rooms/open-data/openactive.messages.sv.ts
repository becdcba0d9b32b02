import type { CostPeriod } from '#rooms/activities/activity.ts';
import type { Licence } from '#rooms/places/municipality.ts';
import type { OpenFeed } from './open-feed.ts';

export const sv = {
  title: 'Öppna data om fritid',
  titleOf: (municipality: string) => `Öppna data om fritid: ${municipality}`,
  lead: 'Aktiviteter för barn och unga, när de är, och lokaler att hyra eller låna, för andra program att läsa. Bara det som står på de öppna sidorna; det som inte längre stämmer eller har tagits bort försvinner också här.',
  feeds: 'Flöden',
  feedNames: {
    'session-series': 'Aktiviteter',
    'scheduled-sessions': 'Tillfällen de närmaste åtta veckorna',
    'facility-uses': 'Lokaler',
  } satisfies Record<OpenFeed, string>,
  standard:
    'Flödena följer OpenActive: Modelling Opportunity Data 2.0 och Realtime Paged Data Exchange 1.0. Hämta första sidan och följ sedan ”next” till en sida utan poster; fråga där igen när du vill veta vad som har ändrats. En ändring syns inom någon minut. En post som tas bort ligger kvar som borttagen i minst sju dagar.',
  licence: 'Licens',
  licences: {
    'CC0-1.0': 'CC0: använd, ändra och sprid fritt, utan att fråga och utan att ange källa.',
    'CC-BY-4.0': 'CC BY 4.0: använd, ändra och sprid fritt, och skriv kommunens namn som källa.',
  } satisfies Record<Licence, string>,
  description: 'Beskrivning för program (JSON-LD)',
  list: 'Ämnen och aktiviteter (SKOS)',
  municipalities: 'Kommun för kommun',
  everything: 'Alla kommuner här',
  publisher: (host: string) => `Brygga på ${host}`,
  unknown: 'Det finns inget sådant flöde, eller platsen i det är inget heltal.',
  closed: 'Den kommunen har inte öppnat här.',
  item: {
    per: { time: 'Per gång', term: 'Per termin', year: 'Per år' } satisfies Record<CostPeriod, string>,
    leisureCard: (checkedOn: string) => `Tar Fritidskortet (kontrollerat ${checkedOn}).`,
    borrow: (what: string) => `Att låna: ${what}`,
    extraSessions: 'Det finns extra tillfällen utöver de vanliga tiderna.',
    capacity: (people: number) => `Plats för ${people} personer.`,
    area: (squareMetres: number) => `${squareMetres} m².`,
    hours: (when: string) => `Tider: ${when}`,
  },
};
export type OpenActiveMessages = typeof sv;

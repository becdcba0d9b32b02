import { supportKronor, weeksPerTerm } from './activity-cost.ts';

const kronor = (amount: number) => `${amount.toLocaleString('sv')} kr`;

/** What places really cost, for whoever coordinates. */
export const sv = {
  title: 'Vad en plats kostar på riktigt',
  lead: 'Det som organisationerna själva har berättat. Det visas aldrig utåt, och bara för dig som samordnar.',
  municipality: 'Kommun',
  kronor,
  told: (told: number, all: number) => `${told} av ${all} aktiviteter har berättat vad en plats kostar.`,
  untold: (count: number) => (count === 0 ? '' : `${count} har inte berättat. De är inte med i några summor.`),
  capacity: (count: number, told: number) =>
    count === told
      ? 'Alla som har berättat har också sagt hur många platser de har.'
      : `${count} av dem har också sagt hur många platser de har. Bara de räknas i summorna.`,
  method: `Allt räknas per plats och termin. Ett år är två terminer. En kostnad per gång räknas ${weeksPerTerm} veckor, hälften av det kortaste läsår en skola får ha.`,
  none: 'Ingen har berättat än',
  noneText: 'När någon skriver ”Kostar på riktigt” i en aktivitet kommer den med här.',
  figures: {
    places: 'Platser med känd kostnad',
    real: 'Kostar en termin',
    family: 'Betalar familjerna',
    other: 'Betalar andra',
  },
  chart: 'En plats per ämne, en termin',
  chartCaption: 'Mörkt: det familjen betalar. Ljust: det någon annan betalar. Tabellen under har samma tal.',
  family: 'Familjen',
  other: 'Någon annan',
  placesOf: (count: number) => (count === 1 ? '1 plats' : `${count.toLocaleString('sv')} platser`),
  subjects: 'Per ämne, kronor per plats och termin',
  areas: 'Per område, kronor per plats och termin',
  noArea: 'Inget område sagt',
  payers: 'Vem som betalar mellanskillnaden',
  payersLead: 'Så som organisationerna har skrivit det.',
  noPayer: 'Inte sagt',
  each: 'Per aktivitet',
  eachLead: `Överst det där stöd räcker till flest platser. ${kronor(supportKronor)} öppnar så många platser i en termin. Kronor per plats och termin.`,
  columns: {
    activity: 'Aktivitet',
    organisation: 'Vem',
    subject: 'Ämne',
    area: 'Område',
    activities: 'Antal',
    places: 'Platser',
    real: 'Kostar',
    family: 'Familjen',
    other: 'Andra',
    paidBy: 'Vem betalar',
    opens: 'Öppnar',
    sumOther: 'Andra i allt',
  },
  selfCarrying: 'bär sig själv',
  unknown: 'inte sagt',
  download: 'Ladda ner som fil för kalkylprogram',
  link: 'Vad en plats kostar på riktigt',
  rest: (shown: number, all: number) => `De ${shown} första av ${all}. Alla finns i filen.`,
};
export type ActivityCostMessages = typeof sv;

import type { DatasetName } from './dcat.ts';

type Said = { title: string; description: string; keywords: readonly string[] };

/** What a catalogue of open data says, of one municipality. */
export const sv = {
  catalogue: {
    title: (name: string) => `Öppna data om lokala krafter och fritid, ${name}`,
    description: (name: string) =>
      `Vem som gör något för barn och unga i ${name}, vad de kan komma till, och var. Bara det som alla får se.`,
  },
  datasets: {
    actors: {
      title: 'Aktörer',
      description:
        'Föreningar, samfund, kommunens verksamheter, polis, skolor och nätverk: vad de gör, för vilka åldrar, på vilka språk och hur man når dem. Bekräftas minst en gång om året av aktören eller kommunen.',
      keywords: ['föreningar', 'föreningsregister', 'civilsamhälle'],
    },
    activities: {
      title: 'Aktiviteter för barn och unga',
      description:
        'Återkommande aktiviteter: vad, för vem, när, var, pris, Fritidskortet, språk och anpassningar. Bekräftas minst en gång om året.',
      keywords: ['fritid', 'idrott', 'kultur', 'barn', 'ungdom', 'Fritidskortet'],
    },
    premises: {
      title: 'Lokaler',
      description: 'Lokaler som aktörer lånar ut eller delar med andra: hur många som får plats, tider och villkor.',
      keywords: ['lokaler', 'föreningslokaler'],
    },
  } satisfies Record<DatasetName, Said>,
  distributions: {
    actorsFile: 'Alla aktörer som CSV, UTF-8 med semikolon.',
    organizations: 'Aktörer som Open Referral HSDS, en sida i taget.',
    services: 'Aktiviteter som Open Referral HSDS, en sida i taget.',
    openactive: 'Aktiviteter och lokaler som OpenActive, med flöden av ändringar.',
    calendar: 'Aktiviteter som kalender att prenumerera på.',
  },
  services: {
    hsds: 'Open Referral HSDS: aktörer, aktiviteter, platser och termer',
    openactive: 'OpenActive: flöden av aktiviteter, tillfällen och lokaler',
  },
};
export type DcatMessages = typeof sv;

import type { FeedRefusal } from './feed.policy.ts';
import type { FeedFormat, RunCounts } from './feed.ts';

const number = new Intl.NumberFormat('sv-SE');
const counted = (count: number, one: string, many: string) => `${number.format(count)} ${count === 1 ? one : many}`;

/** What a person reads about feeds. */
export const sv = {
  menu: 'Kopplingar',
  lead: 'Finns tiderna redan i ett annat system? Koppla det hit, så hämtas de av sig själva och ingen behöver skriva dem två gånger.',
  none: 'Ingen koppling än',
  noneText: 'Klistra in adressen till det andra systemets öppna data. Du får först se vad som skulle komma in.',
  formats: { openactive: 'OpenActive', hsds: 'Open Referral' } satisfies Record<FeedFormat, string>,
  list: {
    title: 'Kopplingar här',
    activities: (open: number, waiting: number) =>
      [counted(open, 'aktivitet', 'aktiviteter'), waiting > 0 ? `${number.format(waiting)} väntar på granskning` : '']
        .filter(Boolean)
        .join(', '),
    never: 'Inte läst än',
    worked: (when: string) => `Läst ${when}`,
  },
  states: { works: 'Fungerar', fails: 'Går inte att läsa', paused: 'Pausad', begins: 'Läses för första gången' },
  look: {
    title: 'Ny koppling',
    address: 'Adress',
    addressHint:
      'Till en datasida för OpenActive, ett RPDE-flöde, eller ett API för Open Referral HSDS. Den börjar med https://.',
    municipality: 'Kommun',
    submit: 'Titta',
    again: 'Titta igen med de här valen',
    missing: 'Skriv en adress.',
    errors: 'Adressen gick inte att läsa',
    kept: 'Inget har kopplats. Adressen du skrev står kvar.',
  },
  preview: {
    title: 'Så skulle det bli',
    lead: (name: string, format: string) => `${name}, i formatet ${format}. Inget är kopplat än.`,
    takes: 'blir aktiviteter',
    leaves: 'kan inte tas in',
    more: 'Det finns mer i källan än det som visas här. Resten läses när du kopplar.',
    nothing: 'Inget av det vi såg kan tas in. Läs varför nedan, och ändra valen om de är skälet.',
    sample: 'Några av dem',
    sampleText: 'Så här skulle de stå. Alla väntar på granskning, om du inte säger något annat.',
    refused: 'Vad som inte kan tas in, och varför',
    remarks: 'Vad som ändras på vägen in',
    persons: 'Namn, e-post och telefon till ledare läses aldrig in. Den som undrar frågar föreningens funktion.',
    choices: 'Hur ska det komma in?',
    target: 'Vem hör det till?',
    byOrganiser: 'Den aktör som källan nämner, efter organisationsnummer eller namn',
    unsaidSubject: 'Om källan inte säger vad det handlar om',
    unsaidSubjectNone: 'Ta inte in det',
    unsaidFree: 'Det som källan inte anger något pris för är gratis',
    unsaidFreeHint: 'Kryssa bara om du vet det. Annars tas sådant utan pris inte in.',
    trusted: 'Visa det som kommer utan att någon granskar det först',
    trustedHint:
      'Ditt stående beslut, som står i journalen. Texter med ord som kan peka ut någon väntar ändå på en människa.',
    connect: 'Koppla',
  },
  page: {
    state: 'Läge',
    works: (when: string, next: string) => `Läst ${when}. Läses igen ${next}.`,
    begins: 'Läses nu för första gången. Sidan visar mer om en stund.',
    underWay: 'Läses just nu.',
    silentTitle: 'Källan går inte att läsa',
    silent: (since: string, next: string) => `Så har det varit sedan ${since}. Vi försöker igen ${next}.`,
    silentStays: 'Det som redan är hämtat står kvar, men blir inte bekräftat. Efter ett år syns det inte längre.',
    pausedTitle: 'Kopplingen är pausad',
    pausedText: (when: string) => `Den läses inte sedan ${when}. Det som är hämtat står kvar.`,
    address: 'Källa',
    target: 'Hör till',
    byOrganiser: 'den aktör som källan nämner',
    trust: 'Granskning',
    trusted: 'Visas utan granskning, efter ditt eller en kollegas beslut',
    untrusted: 'Väntar på granskning',
    fetch: 'Hämta nu',
    pause: 'Pausa',
    resume: 'Fortsätt',
    trustIt: 'Visa utan granskning',
    distrustIt: 'Granska först igen',
    activities: 'Aktiviteter härifrån',
    noActivities: 'Inga än.',
    activityStates: {
      waiting: 'Väntar på granskning',
      returned: 'Skickad tillbaka',
      approved: 'Syns',
      closed: 'Stängd',
    },
    whoWins: 'Vem bestämmer?',
    whoWinsText:
      'Källan bestämmer det som ingen här har ändrat. Har någon här skrivit något annat i ett fält så gäller det, och källans uppgift tas inte in där förrän någon säger till på aktivitetens sida. Tas något bort i källan stängs det här.',
    kept: (fields: string) => `Ändrat här: ${fields}`,
    refused: 'Vad som inte togs in',
    others: (count: number) => `och ${number.format(count)} till`,
    remarks: 'Vad som ändrades på vägen in',
    in: (count: number) => `i ${counted(count, 'aktivitet', 'aktiviteter')}`,
    runs: 'Vad som har hämtats',
    when: 'När',
    result: 'Resultat',
    disconnect: 'Koppla från',
    disconnectText: 'Vi slutar läsa källan och glömmer vad den sagt. Vad ska hända med aktiviteterna?',
    keep: 'De står kvar, och föreningen sköter dem här',
    close: 'De stängs och syns inte längre',
  },
  run: ({ items, made, changed, closed }: RunCounts) => {
    const done = [
      made > 0 ? counted(made, 'ny', 'nya') : '',
      changed > 0 ? counted(changed, 'ändrad', 'ändrade') : '',
      closed > 0 ? counted(closed, 'stängd', 'stängda') : '',
    ].filter(Boolean);
    return `${counted(items, 'post läst', 'poster lästa')}: ${done.length > 0 ? done.join(', ') : 'inget nytt här'}`;
  },
  source: {
    title: 'Kommer från en koppling',
    text: (name: string, when: string) => `Uppgifterna kommer från ${name}, hämtade ${when}.`,
    keptText: (fields: string) => `Någon här har skrivit annat än källan: ${fields}. Det gäller.`,
    giveWay: 'Ta källans uppgifter i stället',
  },
  reason: {
    gone: (name: string) => `Borttagen i källan (${name}).`,
    moved: (name: string) => `Hör enligt källan (${name}) till en annan aktör nu.`,
    disconnected: (name: string) => `Kopplingen till ${name} är avslutad.`,
  },
  done: {
    connect: 'Kopplad. Det första hämtas nu.',
    fetch: 'Hämtar nu. Sidan visar mer om en stund.',
    pause: 'Pausad.',
    resume: 'Igång igen.',
    trust: 'Det som kommer härifrån visas utan granskning.',
    distrust: 'Det som kommer härifrån väntar på granskning.',
    disconnect: 'Frånkopplad.',
  },
  reasons: {
    'feed.not-yours': 'Kopplingen hör till en aktör som du inte företräder.',
    'feed.not-coordinator': 'Bara den som samordnar i kommunen kan bestämma det.',
    'feed.already-connected': 'Den källan är redan kopplad hit.',
    'feed.paused': 'Kopplingen är pausad. Låt den fortsätta först.',
    'feed.not-paused': 'Kopplingen är inte pausad.',
    'feed.under-way': 'Källan läses just nu. Vänta en stund.',
  } satisfies Record<FeedRefusal, string>,
};
export type FeedMessages = typeof sv;

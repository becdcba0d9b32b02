import type { ImportRefusal } from './register-import.policy.ts';
import type { ActionCounts, ImportNotice, ImportState, Outcome } from './register-import.ts';

const number = new Intl.NumberFormat('sv-SE');
const rows = (count: number) => `${number.format(count)} ${count === 1 ? 'rad' : 'rader'}`;

/** "352 nya och 9 ändrade", without what there is none of. */
function inWords({ create, change }: ActionCounts): string {
  const parts = [
    create > 0 ? `${number.format(create)} ${create === 1 ? 'ny' : 'nya'}` : '',
    change > 0 ? `${number.format(change)} ${change === 1 ? 'ändrad' : 'ändrade'}` : '',
  ];
  return parts.filter(Boolean).join(' och ');
}

/** What a person reads on the pages of an import. */
export const sv = {
  menu: 'Läs in register',
  upload: {
    title: 'Läs in föreningsregistret',
    lead: 'Lämna filen från kommunens register. Du får först se vad som skulle hända. Inget ändras förrän du säger till.',
    municipality: 'Kommun',
    file: 'Registrets fil',
    fileHint: 'JSON eller CSV, högst 20 MB.',
    submit: 'Visa vad som skulle hända',
    privacyTitle: 'Inga kontaktpersoner läses in',
    privacy:
      'Namn, e-post, telefon och adress till kontaktpersoner lämnas kvar i filen. Personnummer sparas aldrig. Själva filen sparas inte.',
    errors: 'Filen gick inte att läsa',
    errorKept: 'Inget har sparats eller ändrats.',
    noFile: 'Välj en fil.',
    fault: 'Fel:',
  },
  formats: {
    title: 'Vilka filer går att läsa, och hur får jag ut dem?',
    ibgo: 'Interbook Go',
    ibgoHow:
      'Öppna registrets adress i webbläsaren med /APIAssociationRegister/GetAssociationsList/ efter kommunens del, till exempel https://kommunen.ibgo.se/APIAssociationRegister/GetAssociationsList/. Spara sidan som en fil.',
    smartbook: 'Actor Smartbook',
    smartbookHow:
      'Be den som sköter registret om listan och alla detaljer som JSON. Listan ensam går också att läsa, men då kommer bara namn och webbplats med.',
    csv: 'CSV från ett kalkylprogram eller ett annat system',
    csvHow:
      'Spara som CSV, gärna UTF-8. Första raden ska ha rubriker. Du får säga vad varje kolumn betyder i nästa steg.',
    hsds: 'Open Referral HSDS',
    hsdsHow: 'En lista med organisationer i JSON, version 3.0.',
  },
  history: {
    title: 'Tidigare inläsningar',
    none: 'Ingen har läst in något register än.',
    when: 'När',
    file: 'Fil',
    municipality: 'Kommun',
    state: 'Läge',
    result: 'Resultat',
    counts: (done: ActionCounts) => inWords(done) || 'Inget nytt',
    rows,
  },
  state: {
    mapping: 'Väntar på kolumner',
    comparing: 'Jämförs',
    previewed: 'Väntar på dig',
    applying: 'Läses in',
    applied: 'Inläst',
    dropped: 'Avbruten',
  } satisfies Record<ImportState, string>,
  mapping: {
    title: 'Vad betyder kolumnerna?',
    lead: (count: number) =>
      `Filen har ${rows(count)} utöver rubrikerna. Brygga har gissat. Rätta det som är fel, och lämna tomt det som inte ska läsas.`,
    table: 'Kolumner i filen',
    column: 'Kolumn',
    samples: 'De första raderna',
    meaning: 'Betyder',
    unread: 'Läses inte',
    empty: 'tomt',
    submit: 'Visa vad som skulle hända',
    errors: 'Kolumnerna går inte att läsa så',
    gone: 'Filen finns inte kvar. Den hålls bara i minnet, högst en timme. Lämna den igen.',
    masked: 'Kontaktuppgifter visas som punkter och läses inte in.',
  },
  underWay: {
    comparing: 'Jämför filen med det som finns',
    applying: 'Läser in registret',
    text: (done: number, due: number) => `${number.format(done)} av ${number.format(due)}`,
    wait: 'Sidan visar själv när det är klart. Du kan lämna den och komma tillbaka.',
  },
  preview: {
    title: 'Så skulle det bli',
    over: (municipality: string) => `Register för ${municipality}`,
    lead: (fileName: string, total: number) => `${fileName}: ${rows(total)}. Inget är inläst än.`,
    figures: 'Vad som skulle hända med raderna',
    keptFigure: 'Ändrat i Brygga, behålls',
    all: 'Alla',
    applyTitle: 'Läs in',
    apply: (actions: ActionCounts) =>
      inWords(actions) ? `Läs in ${inWords(actions)}` : `Bekräfta ${number.format(actions.assure)} oförändrade`,
    applyText: ({ assure, none }: ActionCounts) =>
      [
        assure > 0 ? `${rows(assure)} är oförändrade och får en stämpel om att uppgifterna stämmer.` : '',
        none > 0 ? `${rows(none)} lämnas.` : '',
        'Allt läses in på en gång, eller inget alls.',
      ]
        .filter(Boolean)
        .join(' '),
    nothing: 'Det finns inget att läsa in i den här filen.',
    drop: 'Avbryt och ta bort förhandsvisningen',
    report: 'Ladda ner alla rader (CSV)',
    warnings: 'Att se upp med i filen',
    elsewhere: (other: string, count: number, here: string) =>
      `${rows(count)} har postnummer i ${other}. Är det rätt fil för ${here}?`,
    unknownWords: (count: number) =>
      count === 1 ? '1 ord som Brygga inte känner igen' : `${count} ord som Brygga inte känner igen`,
    unknownText: 'De står kvar som de är skrivna på aktörens sida och går att söka på.',
    leftOutWords: (count: number) => `${count} ord som inte tas med`,
    leftOutText: 'De säger något om bidrag, möten eller bokning, eller inget alls.',
    newAreas: (count: number) => (count === 1 ? '1 nytt område' : `${count} nya områden`),
    newAreasText: 'De finns inte i kommunen än. De läggs till när en rad som har dem läses in.',
    gone: (count: number) => (count === 1 ? '1 finns inte längre i filen' : `${count} finns inte längre i filen`),
    goneText: 'De fanns i registret förra gången. Inget tas bort. Stäng en sida om aktören har slutat.',
    times: rows,
  },
  notice: {
    interrupted: 'Inläsningen avbröts innan den var klar. Inget har skrivits. Gör om den.',
    'changed-meanwhile': 'Något har ändrats i Brygga sedan du läste. Inget är inläst. Här är en ny förhandsvisning.',
    'another-running': 'En annan inläsning pågår i kommunen. Inget är inläst. Försök igen när den är klar.',
    failed: 'Något gick fel hos oss. Inget är inläst. Försök igen om en stund.',
  } satisfies Record<ImportNotice, string>,
  dropped: {
    title: 'Inläsningen är avbruten',
    text: 'Inget har ändrats.',
    again: 'Lämna en fil igen',
  },
  applied: {
    title: 'Registret är inläst',
    lead: (fileName: string, when: string) => `${fileName}, ${when}.`,
    done: (actions: ActionCounts) => (inWords(actions) ? `Klart: ${inWords(actions)}.` : 'Klart. Inget var nytt.'),
    created: 'Nya',
    changed: 'Ändrade',
    assured: 'Stämmer fortfarande',
    left: 'Lämnade',
    figures: 'Vad som hände med raderna',
    forgotten: 'Raderna togs bort efter 90 dagar. Siffrorna finns kvar.',
  },
  chosen: 'Valen är sparade.',
  outcomes: {
    new: 'Nya',
    changed: 'Ändrade',
    unchanged: 'Oförändrade',
    duplicate: 'Dubbletter',
    rejected: 'Tas inte med',
  } satisfies Record<Outcome, string>,
  outcome: {
    new: 'Ny',
    changed: 'Ändrad',
    unchanged: 'Oförändrad',
    duplicate: 'Dubblett',
    rejected: 'Tas inte med',
  } satisfies Record<Outcome, string>,
  reasons: {
    'register-import.not-coordinator': 'Bara kommunens samordnare läser in register.',
    'register-import.not-open': 'Kommunen har inte öppnat i Brygga än.',
    'register-import.not-waiting': 'Inläsningen väntar inte på dig längre. Öppna den igen och se hur det gick.',
    'register-import.changed-meanwhile': 'Förhandsvisningen har ändrats sedan du läste den. Läs den igen först.',
    'register-import.another-running': 'En annan inläsning pågår i kommunen. Försök igen när den är klar.',
  } satisfies Record<ImportRefusal, string>,
};
export type ImportMessages = typeof sv;

import type { PopulationRefusal } from './population-import.policy.ts';
import type { ImportedLevel, ImportFault, ImportSummary, LeftOutReason } from './population-import.ts';

const number = (count: number) => new Intl.NumberFormat('sv').format(count);
const areas = (count: number) => (count === 1 ? '1 område' : `${number(count)} områden`);
const megabytes = (bytes: number) => number(Math.round(bytes / 1_000_000));

/** Where those who run Brygga read in how many girls and boys live where. */
export const sv = {
  menu: 'Befolkning',
  number,
  areas,
  level: {
    deso: 'DeSO, SCB:s minsta områden',
    regso: 'RegSO, SCB:s stadsdelar och bygder',
  } satisfies Record<ImportedLevel, string>,
  list: {
    title: 'Befolkning',
    lead: 'Hur många flickor och pojkar som bor i varje område. Med siffrorna syns var det saknas något att göra. Utan dem fördelas kommunens siffror på dess tätorter.',
    protectedTitle: 'Öppen statistik',
    protectedText:
      'SCB har redan justerat små tal så att ingen enskild syns. Vi behåller siffrorna som de är, och alla får se dem.',
    imports: 'Inläst',
    none: 'Inget är inläst. Analyserna använder kommunernas siffror från 2019, fördelade på tätorter.',
    column: { what: 'Siffror', areas: 'Områden', municipalities: 'Kommuner', state: 'Läge', read: 'Läst' },
    applied: 'Används',
    waiting: 'Väntar på dig',
  },
  form: {
    title: 'Läs in siffror',
    figures: 'Fil med antal',
    figuresHint: 'Från SCB:s statistikdatabas: CSV eller JSON-stat 2. Högst 40 MB.',
    points: 'Fil med områdenas lägen',
    pointsHint:
      'Från SCB:s öppna geodata: GeoPackage, GeoJSON eller CSV. Högst 150 MB. Behövs bara första gången för samma områden.',
    countedOn: 'Räknat den dag',
    countedOnHint: 'Behövs bara om filen inte säger vilket år det är.',
    source: 'Källa',
    sourceHint: 'Så står det där siffrorna används.',
    optional: '(kan lämnas tom)',
    submit: 'Granska',
    again: 'Välj filerna på nytt. Inget har lästs in.',
    errors: 'Filerna gick inte att läsa in',
    required: 'Välj en fil med antal.',
    dateUnreadable: 'Skriv dagen som 2025-12-31.',
    dateAhead: 'Den dagen har inte varit än.',
    sourceMissing: 'Skriv varifrån siffrorna kommer.',
    sourceLong: 'Källan är för lång. Högst 120 tecken.',
  },
  how: {
    title: 'Så hämtar du filerna',
    figures: 'Antal',
    figuresHow:
      'Gå till statistikdatabasen.scb.se och tabellen Folkmängden per region efter ålder och kön. Välj alla DeSO eller alla RegSO, åldrarna 0–4, 5–9, 10–14 och 15–19 år, både män och kvinnor, och det senaste året. Spara som semikolonavgränsad CSV med rubrik.',
    points: 'Lägen',
    pointsHow:
      'Gå till SCB:s öppna geodata och hämta DeSO eller RegSO som GeoPackage. Ta samma årgång som siffrorna: från och med 2024 är det 2025 års indelning.',
    own: 'Egen tabell',
    ownHow:
      'En CSV med kolumnerna code, name, lat, lon, age, girls och boys. En rad för varje område och ålder eller åldersklass.',
  },
  preview: {
    title: (level: string) => `Granska: ${level}`,
    lead: 'Inget är ändrat än. Läs igenom, och använd siffrorna eller ta bort dem.',
    holds: (count: number, municipalities: number, young: number) =>
      `${areas(count)} i ${municipalities === 1 ? '1 kommun' : `${number(municipalities)} kommuner`}, ${number(young)} flickor och pojkar 0–19 år`,
    facts: { holds: 'Omfattar', countedOn: 'Räknat', source: 'Källa', figures: 'Fil med antal', points: 'Lägen' },
    pointsFrom: {
      file: 'ur filen',
      figures: 'ur samma fil',
      before: 'från en tidigare inläsning',
    } satisfies Record<ImportSummary['pointsFrom'], string>,
    estimated: (years: number) =>
      `Filen har åldersklasser på upp till ${years} år. De är fördelade på varje ålder efter hur många som är så gamla i hela kommunen. Siffror för en enda ålder är alltså uppskattningar.`,
    whole: 'Varje ålder är räknad för sig.',
    turned: (count: number) =>
      `I filen stod nord och öst i omvänd ordning för ${areas(count)}. I Sverige går det inte att förväxla, så det är rättat.`,
    missing: (count: number) =>
      count === 1
        ? 'En ruta saknar siffra hos SCB. Den räknas som noll.'
        : `${number(count)} rutor saknar siffra hos SCB. De räknas som noll.`,
    cut: 'Filen slutar mitt i. Kontrollera att hela har kommit med.',
    unread: 'Det här förstod vi inte, och det är inte med:',
    again: (day: string) => `Samma filer lästes in ${day}. Inget blir annorlunda av att läsa in dem igen.`,
    replaces: (day: string, count: number) =>
      `Ersätter det som lästes in ${day} för samma dag, i de kommuner som finns här (${areas(count)} då).`,
    differs: 'Stämmer dåligt med kommunens siffror från 2019',
    differsText: (name: string, young: number, known: number) =>
      `${name}: ${number(young)} i filen, ${number(known)} år 2019.`,
    few: 'Områden saknas',
    fewText: (name: string, found: number, expected: number) => `${name}: ${number(found)} av ${areas(expected)}.`,
    andMore: (count: number) => `… och ${number(count)} kommuner till.`,
    leftOut: 'Inte med',
    leftOutNone: 'Alla områden i filen är med.',
    notKnown: 'okänt',
    municipalities: 'Kommun för kommun',
    column: { name: 'Kommun', areas: 'Områden', young: '0–19 år', known: 'År 2019' },
    more: (count: number) => `Visa alla ${number(count)} kommuner`,
    apply: 'Använd siffrorna',
    drop: 'Ta bort',
    changed: 'Någon annan har läst in siffror sedan du öppnade sidan. Läs igenom på nytt.',
  },
  leftOut: {
    'unknown-area': (count: number) => `${areas(count)} är varken DeSO eller RegSO.`,
    'other-level': (count: number) => `${areas(count)} hör till den andra indelningen. Läs in den för sig.`,
    'no-municipality': (count: number) => `${areas(count)} har en kod som börjar med en kommun som inte finns.`,
    'no-figures': (count: number) => `${areas(count)} saknar siffror för året. Ofta är det en äldre indelning.`,
    'no-point': (count: number) => `${areas(count)} finns inte i filen med lägen. Hör filerna till samma årgång?`,
    elsewhere: (count: number) => `${areas(count)} har ett läge mer än 20 km från sin kommun.`,
    incomplete: (count: number) => `${areas(count)} saknar någon ålder eller ett av könen.`,
    negative: (count: number) => `${areas(count)} har ett antal under noll.`,
    unreadable: (count: number) => `${areas(count)} har något annat än ett antal i en ruta.`,
    twice: (count: number) => `${areas(count)} står två gånger med olika antal.`,
  } satisfies Record<LeftOutReason, (count: number) => string>,
  applied: {
    title: (level: string, day: string) => `${level}, ${day}`,
    lead: 'Siffrorna används nu.',
    done: 'Siffrorna används nu i alla analyser.',
    removed: 'Siffrorna är borttagna. Det som lästes in tidigare används i stället.',
    remove: 'Ta bort siffrorna',
    removeText:
      'Analyserna går tillbaka till det som är finast av det övriga: andra inläsningar, eller kommunens siffror fördelade på tätorter.',
  },
  fault: {
    empty: () => 'Filen är tom.',
    spreadsheet: () => 'Filen är ett kalkylark. Spara det som CSV, eller hämta CSV från SCB.',
    packed: () => 'Filen är packad. Packa upp den först.',
    binary: () => 'Filen är ingen text. Välj CSV eller JSON-stat 2.',
    damaged: () => 'Filen är skadad eller slutar mitt i. Hämta den igen.',
    'no-table': () => 'Vi hittar ingen tabell med region, ålder och antal i filen.',
    'no-areas': () => 'Filen har inga DeSO eller RegSO med antal för åldrarna 0–19.',
    'no-genders': () => 'Filen är inte uppdelad på kön. Hämta den igen med både män och kvinnor.',
    'too-large': ({ max }: { max: number }) => `Filen är för stor. Högst ${megabytes(max)} MB.`,
    'ages-missing': ({ ages }: { ages: string }) =>
      `Filen saknar åldern ${ages}. Hämta den igen med alla åldrar från 0 till 19 år.`,
    'no-date': () => 'Filen säger inte vilket år det är. Fyll i dagen då det räknades.',
    'points-too-large': ({ max }: { max: number }) =>
      `Filen med lägen är för stor. Högst ${megabytes(max)} MB. GeoPackage är minst.`,
    'points-needed': () => 'Vi vet inte var områdena ligger. Skicka med en fil med deras lägen.',
    'points-kind': () => 'Filen med lägen är av en sort vi inte kan läsa. Välj GeoPackage, GeoJSON eller CSV.',
    'points-empty': () => 'Filen med lägen har inga DeSO eller RegSO i Sverige.',
    'points-damaged': () => 'Filen med lägen är skadad eller slutar mitt i. Hämta den igen.',
    'too-slow': () => 'Filerna är för stora att läsa på en gång. Dela dem, till exempel län för län.',
    'nothing-left': () => 'Inget område i filen går att använda:',
  } satisfies Record<ImportFault['code'], (fault: never) => string>,
  reasons: {
    'population.not-host': 'Det gör den som driver Brygga.',
    'population.not-waiting': 'Siffrorna används redan.',
    'population.changed-meanwhile': 'Någon annan har läst in siffror under tiden. Läs igenom på nytt.',
  } satisfies Record<PopulationRefusal, string>,
};
export type PopulationMessages = typeof sv;

import type { PopulationMessages } from './population-import.messages.sv.ts';

const number = (count: number) => new Intl.NumberFormat('en-GB').format(count);
const areas = (count: number) => (count === 1 ? '1 area' : `${number(count)} areas`);
const megabytes = (bytes: number) => number(Math.round(bytes / 1_000_000));

export const en: PopulationMessages = {
  menu: 'Population',
  number,
  areas,
  level: {
    deso: 'DeSO, Statistics Sweden’s smallest areas',
    regso: 'RegSO, Statistics Sweden’s districts',
  },
  list: {
    title: 'Population',
    lead: 'How many girls and boys live in each area. The figures show where there is nothing to do. Without them the figures of the municipality are shared out over its towns.',
    protectedTitle: 'Public statistics',
    protectedText:
      'Statistics Sweden has adjusted small numbers already, so that nobody can be made out. We keep the figures as they are, and everybody may see them.',
    imports: 'Read in',
    none: 'Nothing has been read in. Analyses use the figures of municipalities from 2019, shared out over towns.',
    column: { what: 'Figures', areas: 'Areas', municipalities: 'Municipalities', state: 'State', read: 'Read' },
    applied: 'In use',
    waiting: 'Waits for you',
  },
  form: {
    title: 'Read in figures',
    figures: 'File with numbers of people',
    figuresHint: 'From the Statistical database: CSV or JSON-stat 2. At most 40 MB.',
    points: 'File with places of the areas',
    pointsHint:
      'From the open geodata of Statistics Sweden: GeoPackage, GeoJSON or CSV. At most 150 MB. Needed only the first time for the same areas.',
    countedOn: 'Counted on',
    countedOnHint: 'Needed only where the file does not say which year it is.',
    source: 'Source',
    sourceHint: 'This stands where the figures are used.',
    optional: '(may be left empty)',
    submit: 'Look through',
    again: 'Choose the files again. Nothing has been read in.',
    errors: 'The files could not be read in',
    required: 'Choose a file with numbers of people.',
    dateUnreadable: 'Write the day as 2025-12-31.',
    dateAhead: 'That day has not been yet.',
    sourceMissing: 'Write where the figures come from.',
    sourceLong: 'The source is too long. At most 120 characters.',
  },
  how: {
    title: 'How to get the files',
    figures: 'Numbers of people',
    figuresHow:
      'Go to statistikdatabasen.scb.se and the table Population by region, age and sex. Choose all DeSO or all RegSO, the ages 0–4, 5–9, 10–14 and 15–19, both men and women, and the latest year. Save as semicolon delimited with heading.',
    points: 'Places',
    pointsHow:
      'Go to the open geodata of Statistics Sweden and get DeSO or RegSO as a GeoPackage. Take the same edition as the figures: from 2024 on it is the division of 2025.',
    own: 'A table of your own',
    ownHow:
      'A CSV with the columns code, name, lat, lon, age, girls and boys. One row for each area and age or class of ages.',
  },
  preview: {
    title: level => `Look through: ${level}`,
    lead: 'Nothing has changed yet. Read it, then use the figures or remove them.',
    holds: (count, municipalities, young) =>
      `${areas(count)} in ${municipalities === 1 ? '1 municipality' : `${number(municipalities)} municipalities`}, ${number(young)} girls and boys aged 0–19`,
    facts: { holds: 'Holds', countedOn: 'Counted', source: 'Source', figures: 'File with numbers', points: 'Places' },
    pointsFrom: { file: 'from the file', figures: 'from the same file', before: 'from an earlier reading' },
    estimated: years =>
      `The file has classes of up to ${years} years of age. They are shared out over single ages by how many of each age live in the whole municipality. Figures for a single age are therefore estimates.`,
    whole: 'Every age is counted by itself.',
    turned: count =>
      `In the file north and east stood the other way round for ${areas(count)}. In Sweden they cannot be mistaken for each other, so it has been mended.`,
    missing: count =>
      count === 1
        ? 'One cell has no figure at Statistics Sweden. It counts as nought.'
        : `${number(count)} cells have no figure at Statistics Sweden. They count as nought.`,
    cut: 'The file ends in the middle. Check that all of it came along.',
    unread: 'This we did not understand, and it is not in:',
    again: day => `The same files were read in on ${day}. Nothing will be different by reading them again.`,
    replaces: (day, count) =>
      `Takes the place of what was read in on ${day} for the same date, in the municipalities that are in this file (${areas(count)} then).`,
    differs: 'Does not fit well with the figures of the municipality from 2019',
    differsText: (name, young, known) => `${name}: ${number(young)} in the file, ${number(known)} in 2019.`,
    few: 'Areas are missing',
    fewText: (name, found, expected) => `${name}: ${number(found)} of ${areas(expected)}.`,
    andMore: count => `… and ${number(count)} municipalities more.`,
    leftOut: 'Left out',
    leftOutNone: 'All areas of the file are in.',
    notKnown: 'not known',
    municipalities: 'By municipality',
    column: { name: 'Municipality', areas: 'Areas', young: 'Aged 0–19', known: 'In 2019' },
    more: count => `Show all ${number(count)} municipalities`,
    apply: 'Use the figures',
    drop: 'Remove',
    changed: 'Somebody else has read in figures since you opened the page. Look it through again.',
  },
  leftOut: {
    'unknown-area': count => `${areas(count)} that are neither DeSO nor RegSO.`,
    'other-level': count => `${areas(count)} of the other division. Read it in by itself.`,
    'no-municipality': count => `${areas(count)} with a code that begins with no municipality there is.`,
    'no-figures': count => `${areas(count)} without figures for the year. Often it is an older division.`,
    'no-point': count => `${areas(count)} not in the file with places. Are the files of the same edition?`,
    elsewhere: count => `${areas(count)} with a place more than 20 km from its municipality.`,
    incomplete: count => `${areas(count)} without some age or one of the genders.`,
    negative: count => `${areas(count)} with a number below nought.`,
    unreadable: count => `${areas(count)} with something else than a number in a cell.`,
    twice: count => `${areas(count)} twice, with different numbers.`,
  },
  applied: {
    title: (level, day) => `${level}, ${day}`,
    lead: 'The figures are in use.',
    done: 'The figures are now used in all analyses.',
    removed: 'The figures are removed. What was read in before is used instead.',
    remove: 'Remove the figures',
    removeText:
      'Analyses go back to the finest of the rest: other readings, or the figures of the municipality shared out over towns.',
  },
  fault: {
    empty: () => 'The file is empty.',
    spreadsheet: () => 'The file is a spreadsheet. Save it as CSV, or get CSV from Statistics Sweden.',
    packed: () => 'The file is packed. Unpack it first.',
    binary: () => 'The file is no text. Choose CSV or JSON-stat 2.',
    damaged: () => 'The file is damaged or ends in the middle. Get it again.',
    'no-table': () => 'We find no table with region, age and number in the file.',
    'no-areas': () => 'The file has no DeSO or RegSO with numbers for the ages 0–19.',
    'no-genders': () => 'The file is not divided by gender. Get it again with both men and women.',
    'too-large': ({ max }) => `The file is too large. At most ${megabytes(max)} MB.`,
    'ages-missing': ({ ages }) => `The file is without the ages ${ages}. Get it again with all ages from 0 to 19.`,
    'no-date': () => 'The file does not say which year it is. Fill in the day of the counting.',
    'points-too-large': ({ max }) =>
      `The file with places is too large. At most ${megabytes(max)} MB. A GeoPackage is smallest.`,
    'points-needed': () => 'We do not know where the areas are. Send a file with their places along.',
    'points-kind': () => 'The file with places is of a kind we cannot read. Choose GeoPackage, GeoJSON or CSV.',
    'points-empty': () => 'The file with places has no DeSO or RegSO in Sweden.',
    'points-damaged': () => 'The file with places is damaged or ends in the middle. Get it again.',
    'too-slow': () => 'The files are too large to read at once. Divide them, by county for example.',
    'nothing-left': () => 'No area of the file can be used:',
  },
  reasons: {
    'population.not-host': 'That is for those who run Brygga.',
    'population.not-waiting': 'The figures are in use already.',
    'population.changed-meanwhile': 'Somebody else has read in figures in the meantime. Look it through again.',
  },
};

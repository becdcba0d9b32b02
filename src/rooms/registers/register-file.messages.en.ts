import type { RegisterFileMessages } from './register-file.messages.sv.ts';
import type { RowField } from './register-file.ts';

const field: Record<RowField, string> = {
  name: 'the name',
  alternateName: 'the short name',
  description: 'the description',
  website: 'the web address',
  city: 'the town',
  districts: 'the districts',
  types: 'the type',
  activities: 'the activities',
  targetGroups: 'the target groups',
  affiliation: 'the national organisation',
  sourceId: 'the id of the register',
};

const number = new Intl.NumberFormat('en-GB');
const asked = (written: string | undefined) => (written === undefined ? '' : ` It said “${written}”.`);

/** The English sentences; the Swedish ones decide which there are. */
export const en: RegisterFileMessages = {
  format: { ibgo: 'Interbook Go', smartbook: 'Actor Smartbook', csv: 'CSV file', hsds: 'Open Referral HSDS' },
  field,
  column: {
    name: 'Name',
    alternateName: 'Short name',
    orgNumber: 'Organisation number',
    description: 'Description',
    website: 'Website',
    postalCode: 'Postal code',
    city: 'Town',
    districts: 'District',
    types: 'Type of association',
    activities: 'Activity',
    ages: 'Ages',
    minimumAge: 'Youngest age',
    maximumAge: 'Oldest age',
    targetGroups: 'Target group',
    languages: 'Languages (codes such as sv, en, ar)',
    leisureCard: 'Leisure card (yes or no)',
    affiliation: 'National organisation',
    yearIncorporated: 'Founded',
    sourceId: 'Id in the register',
    'left-out': 'Contact details, not read',
  },
  remark: {
    'personal-number-refused': () => 'A personal identity number stood as organisation number. It has not been saved.',
    'personal-number-removed': said =>
      `Something that may be a personal identity number stood in ${field[said.field]}. It has been removed.`,
    'org-number-wrong-check-digit': ({ written }) =>
      `The organisation number ${written} has the wrong check digit and was left out.`,
    'org-number-unreadable': ({ written }) => `The organisation number could not be read.${asked(written)}`,
    'website-unreadable': ({ written }) => `The web address could not be read.${asked(written)}`,
    'website-is-email': () => 'A mail address stood in place of a web address. It was left out.',
    'website-first-of-several': ({ count }) => `There were ${number.format(count)} web addresses. The first was taken.`,
    'postal-code-unreadable': ({ written }) => `The postal code could not be read.${asked(written)}`,
    'city-unreadable': () => 'The field for the town held something else. It was left out.',
    'ages-unreadable': () => 'The ages could not be read.',
    'year-unreadable': ({ written }) => `The founding year could not be read.${asked(written)}`,
    'contact-persons-left-out': ({ count }) =>
      count === 1 ? 'One contact person was not read.' : `${number.format(count)} contact persons were not read.`,
    'contact-details-left-out': ({ count }) =>
      count === 1
        ? 'One address, mail address or phone number was not read.'
        : `${number.format(count)} addresses, mail addresses or phone numbers were not read.`,
    'contact-details-removed': said => `Mail addresses or phone numbers were removed from ${field[said.field]}.`,
    'person-cut-from-name': () => 'A contact person or a c/o address after the name was removed.',
    'star-removed': () => 'A star after the name was removed.',
    dormant: () => 'The register says that the association is dormant.',
    'looks-like-test': () => 'The row looks like a test. Check before you take it in.',
    'markup-removed': said => `Web page code (HTML) was removed from ${field[said.field]}.`,
    'formula-defused': said => `A formula in ${field[said.field]} was made plain text.`,
    'control-characters-removed': said => `Invisible characters were removed from ${field[said.field]}.`,
    'text-shortened': said =>
      `The text in ${field[said.field]} was shortened to ${number.format(said.max)} characters.`,
    'list-shortened': said => `The list in ${field[said.field]} was shortened to ${number.format(said.max)} words.`,
    'details-missing': () => 'The register gave only name and web address for this association.',
    'source-id-repeated': () => 'Another association in the file has the same id in the register. The id was left out.',
    'labelling-text-left-out': said =>
      `Nothing was taken from ${field[said.field]}: it says ${said.words.map(word => `“${word}”`).join(', ')}, which may label those who come. Write a text on the actor’s page instead.`,
  },
  rejection: {
    'not-a-record': () => 'The row is no association.',
    'no-name': () => 'The row has no name.',
    'name-too-long': ({ max }) => `The name is longer than ${number.format(max)} characters.`,
    'too-many-cells': ({ expected, found }) =>
      `The row has ${number.format(found)} fields, but the table has ${number.format(expected)} columns. A delimiter may be astray.`,
    'quote-astray': () => 'A quotation mark is astray, so that several rows have been mixed.',
    'cut-off': () => 'The file ends in the middle of the row.',
    'repeated-record': ({ firstPosition }) =>
      `The same association with the same id already stands in row ${number.format(firstPosition)}.`,
  },
  warning: {
    'total-differs': ({ declared, found }) =>
      `The file says that the register has ${number.format(declared)} associations, but it holds ${number.format(found)}.`,
    'joint-register': ({ districts }) =>
      `The register is shared by several municipalities: ${districts.join(', ')}. The district of each row shows which.`,
    'mac-letters': () => 'The file is saved with older Mac characters. Check that å, ä and ö came out right.',
    'letters-damaged': () =>
      'Some letters in the file are damaged. Check å, ä and ö, and save the file again as UTF-8 if they are wrong.',
  },
  fault: {
    empty: () => 'The file is empty.',
    'too-large': ({ bytes, max }) => `The file is ${megabytes(bytes)} MB. It may be ${megabytes(max)} MB at most.`,
    binary: ({ kind }) =>
      ({
        spreadsheet:
          'The file is a workbook of a spreadsheet program. Open it there, choose Save as CSV, and hand in that file.',
        pdf: 'The file is a PDF. Ask for the register as CSV or JSON.',
        zip: 'The file is packed. Unpack it and hand in the file inside.',
        other: 'The file is no text file. Brygga reads registers as CSV or JSON.',
      })[kind],
    'web-page': () => 'The file is a saved web page. Fetch the register as CSV or JSON.',
    encoding: () => 'The characters of the file can not be read. Save it again as CSV in UTF-8.',
    'not-json': ({ line }) =>
      line === undefined
        ? 'The file is not proper JSON.'
        : `The file is not proper JSON. The fault is in line ${number.format(line)}.`,
    truncated: ({ wholeRows }) =>
      wholeRows === 0
        ? 'The file breaks off before any association was whole. Fetch it again.'
        : `The file breaks off after ${number.format(wholeRows)} whole rows. Fetch it again.`,
    'too-deep': ({ max }) => `The file is JSON of more than ${number.format(max)} levels. No register looks like that.`,
    'unknown-shape': () =>
      'The file is JSON, but from no register that Brygga knows: Interbook Go, Actor Smartbook or Open Referral HSDS.',
    'no-rows': () => 'The file holds no associations.',
    'too-many-rows': ({ max }) => `The file has more than ${number.format(max)} rows. Divide it.`,
    'too-many-columns': ({ max }) => `The file has a row with more than ${number.format(max)} columns.`,
    'cell-too-long': ({ row, max }) =>
      `Row ${number.format(row)} has a field of more than ${number.format(max)} characters. A quotation mark may be missing.`,
    'quote-not-closed': ({ row }) =>
      `A quotation mark opens in row ${number.format(row)} and never closes, or closes in a later row.`,
    'no-name-column': ({ headers }) =>
      `No column seems to hold the name of the association. The columns are: ${headers.join(', ')}. Choose what each column means.`,
  },
};

function megabytes(bytes: number): string {
  return number.format(Math.ceil(bytes / 1024 / 1024));
}

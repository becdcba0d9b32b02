import type { ImportMessages } from './register-import.messages.sv.ts';
import type { ActionCounts } from './register-import.ts';

const number = new Intl.NumberFormat('en-GB');
const rows = (count: number) => `${number.format(count)} ${count === 1 ? 'row' : 'rows'}`;

function inWords({ create, change }: ActionCounts): string {
  const parts = [
    create > 0 ? `${number.format(create)} new` : '',
    change > 0 ? `${number.format(change)} changed` : '',
  ];
  return parts.filter(Boolean).join(' and ');
}

/** The English sentences; the Swedish ones decide which there are. */
export const en: ImportMessages = {
  menu: 'Read in a register',
  upload: {
    title: 'Read in the register of associations',
    lead: "Hand in the file from the municipality's register. You first see what would happen. Nothing changes until you say so.",
    municipality: 'Municipality',
    file: "The register's file",
    fileHint: 'JSON or CSV, 20 MB at most.',
    submit: 'Show what would happen',
    privacyTitle: 'No contact persons are read in',
    privacy:
      'Names, mail, phones and addresses of contact persons stay in the file. Personal identity numbers are never saved. The file itself is not saved.',
    errors: 'The file could not be read',
    errorKept: 'Nothing has been saved or changed.',
    noFile: 'Choose a file.',
    fault: 'Error:',
  },
  formats: {
    title: 'Which files can be read, and how do I get them?',
    ibgo: 'Interbook Go',
    ibgoHow:
      "Open the register's address in the browser with /APIAssociationRegister/GetAssociationsList/ after the municipality's part, for example https://kommunen.ibgo.se/APIAssociationRegister/GetAssociationsList/. Save the page as a file.",
    smartbook: 'Actor Smartbook',
    smartbookHow:
      'Ask whoever runs the register for the list and all details as JSON. The list alone can be read too, but then only names and websites come along.',
    csv: 'CSV from a spreadsheet or another system',
    csvHow:
      'Save as CSV, preferably UTF-8. The first row should have headings. You say what each column means in the next step.',
    hsds: 'Open Referral HSDS',
    hsdsHow: 'A list of organisations in JSON, version 3.0.',
  },
  history: {
    title: 'Earlier imports',
    none: 'Nobody has read in a register yet.',
    when: 'When',
    file: 'File',
    municipality: 'Municipality',
    state: 'State',
    result: 'Result',
    counts: done => inWords(done) || 'Nothing new',
    rows,
  },
  state: {
    mapping: 'Waits for columns',
    comparing: 'Being compared',
    previewed: 'Waits for you',
    applying: 'Being read in',
    applied: 'Read in',
    dropped: 'Cancelled',
  },
  mapping: {
    title: 'What do the columns mean?',
    lead: count =>
      `The file has ${rows(count)} beside the headings. Brygga has guessed. Correct what is wrong, and leave empty what should not be read.`,
    table: 'Columns of the file',
    column: 'Column',
    samples: 'The first rows',
    meaning: 'Means',
    unread: 'Not read',
    empty: 'empty',
    submit: 'Show what would happen',
    errors: 'The columns can not be read like that',
    gone: 'The file is no longer here. It is kept in memory only, for an hour at most. Hand it in again.',
    masked: 'Contact details are shown as dots and are not read in.',
  },
  underWay: {
    comparing: 'Comparing the file with what is here',
    applying: 'Reading in the register',
    text: (done, due) => `${number.format(done)} of ${number.format(due)}`,
    wait: 'The page shows by itself when it is done. You can leave it and come back.',
  },
  preview: {
    title: 'This is what it would be',
    over: municipality => `Register of ${municipality}`,
    lead: (fileName, total) => `${fileName}: ${rows(total)}. Nothing has been read in yet.`,
    figures: 'What would happen with the rows',
    keptFigure: 'Changed in Brygga, kept',
    all: 'All',
    applyTitle: 'Read in',
    apply: actions =>
      inWords(actions) ? `Read in ${inWords(actions)}` : `Confirm ${number.format(actions.assure)} unchanged`,
    applyText: ({ assure, none }) =>
      [
        assure > 0 ? `${rows(assure)} are unchanged and get a stamp that they still hold.` : '',
        none > 0 ? `${rows(none)} are left out.` : '',
        'All of it is read in at once, or nothing at all.',
      ]
        .filter(Boolean)
        .join(' '),
    nothing: 'There is nothing to read in in this file.',
    drop: 'Cancel and delete the preview',
    report: 'Download all rows (CSV)',
    warnings: 'To mind in the file',
    elsewhere: (other, count, here) =>
      `${rows(count)} have postal codes in ${other}. Is this the right file for ${here}?`,
    unknownWords: count =>
      count === 1 ? '1 word that Brygga does not know' : `${count} words that Brygga does not know`,
    unknownText: "They stay as written on the actor's page and can be searched for.",
    leftOutWords: count => (count === 1 ? '1 word left out' : `${count} words left out`),
    leftOutText: 'They say something about grants, meetings or bookings, or nothing at all.',
    newAreas: count => (count === 1 ? '1 new area' : `${count} new areas`),
    newAreasText: 'The municipality does not have them yet. They are added when a row that has them is read in.',
    gone: count => (count === 1 ? '1 is no longer in the file' : `${count} are no longer in the file`),
    goneText: 'They were in the register last time. Nothing is deleted. Close a page if the actor has ended.',
    times: rows,
  },
  notice: {
    interrupted: 'The import was interrupted before it was done. Nothing has been written. Do it again.',
    'changed-meanwhile':
      'Something has changed in Brygga since you read. Nothing has been read in. Here is a new preview.',
    'another-running':
      'Another import is going on in the municipality. Nothing has been read in. Try again when it is done.',
    failed: 'Something went wrong with us. Nothing has been read in. Try again in a while.',
  },
  dropped: {
    title: 'The import is cancelled',
    text: 'Nothing has changed.',
    again: 'Hand in a file again',
  },
  applied: {
    title: 'The register has been read in',
    lead: (fileName, when) => `${fileName}, ${when}.`,
    done: actions => (inWords(actions) ? `Done: ${inWords(actions)}.` : 'Done. Nothing was new.'),
    created: 'New',
    changed: 'Changed',
    assured: 'Still holds',
    left: 'Left out',
    figures: 'What happened with the rows',
    forgotten: 'The rows were deleted after 90 days. The figures stay.',
  },
  chosen: 'Your choices have been saved.',
  outcomes: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    duplicate: 'Duplicates',
    rejected: 'Left out',
  },
  outcome: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    duplicate: 'Duplicate',
    rejected: 'Left out',
  },
  reasons: {
    'register-import.not-coordinator': "Only the municipality's coordinators read in registers.",
    'register-import.not-open': 'The municipality has not opened in Brygga yet.',
    'register-import.not-waiting': 'The import does not wait for you any longer. Open it again and see how it went.',
    'register-import.changed-meanwhile': 'The preview has changed since you read it. Read it again first.',
    'register-import.another-running': 'Another import is going on in the municipality. Try again when it is done.',
  },
};

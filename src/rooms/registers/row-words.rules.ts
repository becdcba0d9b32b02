import type { Language } from '#house/language.ts';
import type { ProfileField } from '#rooms/organisations/organisation.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { sentence } from './register-file-sentence.ts';
import { importMessages } from './register-import.messages.ts';
import type { ComparedRow, Difference, ImportRemark, Told } from './register-import.ts';

/** What rows are said with: the reader's language, and the names of the municipality's areas by their ids. */
export interface Speech {
  language: Language;
  areaNames: ReadonlyMap<string, string>;
}

/** The value of a profile's field in words; empty where there is none. */
export function valueInWords(field: ProfileField, value: unknown, speech: Speech): string {
  const words = importMessages[speech.language].row;
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(each => termInWords(field, String(each), speech)).join(', ');
  return termInWords(field, String(value), speech);
}

function termInWords(field: ProfileField, term: string, { language, areaNames }: Speech): string {
  const words = wordsFor(language);
  if (field === 'kind') return words.kind(term);
  if (field === 'activities') return words.what(term);
  if (field === 'languages') return words.language(term);
  return field === 'serviceAreas' ? (areaNames.get(term) ?? term) : term;
}

/** What the register tells of an actor, in one line: kind, what, where, for whom. */
export function toldInWords(told: Told, speech: Speech): string {
  const words = importMessages[speech.language].row;
  const { minimumAge, maximumAge } = told;
  const ages = minimumAge === undefined && maximumAge === undefined ? '' : words.ages(minimumAge, maximumAge);
  const said = (['kind', 'activities', 'activitiesAsWritten', 'serviceAreas', 'city'] as const).map(field =>
    valueInWords(field, told[field], speech),
  );
  return [...said, ages].filter(Boolean).join(' · ');
}

/** Why a row is left out or seems to be another. */
export function reasonInWords({ reason }: Pick<ComparedRow, 'reason'>, { language }: Speech): string {
  if (!reason) return '';
  const { row, file } = importMessages[language];
  return reason.code in row.reason ? sentence(row.reason, reason as never) : sentence(file.rejection, reason as never);
}

export function remarkInWords(remark: ImportRemark, { language }: Speech): string {
  const { row, file } = importMessages[language];
  return remark.code in row.remark ? sentence(row.remark, remark as never) : sentence(file.remark, remark as never);
}

/** "Webbplats: a.example → b.example", and that it is kept where the organisation has set it itself. */
export function differenceInWords({ field, before, after, own }: Difference, speech: Speech): string {
  const words = importMessages[speech.language].row;
  const [was, says] = [before, after].map(value => valueInWords(field, value, speech) || words.table.empty);
  return `${words.field[field]}: ${was} → ${says}${own ? ` (${words.table.own})` : ''}`;
}

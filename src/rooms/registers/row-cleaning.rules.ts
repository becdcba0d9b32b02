import { labelsIn } from '#house/labelling.ts';
import { readOrgNumber } from '#house/org-number.ts';
import { holdsPersonalNumber } from '#house/personal-number.ts';
import { longest, type RegisterRow, type RejectedRow, type Remark, type RowField } from './register-file.ts';
import { readAges, readYear } from './row-ages.rules.ts';
import { readTerms } from './row-list.rules.ts';
import { readName } from './row-name.rules.ts';
import { readPlace } from './row-place.rules.ts';
import type { RawRow } from './row-raw.ts';
import { cleanLine, cleanParagraph, shortened } from './row-text.rules.ts';
import { readWebsite } from './row-website.rules.ts';

/** A field or several, read: what goes into the row, and what there is to say about it. */
interface Part {
  row: Partial<RegisterRow>;
  remarks: Remark[];
}

/** Every raw row becomes a clean row with its remarks, or is rejected for want of a usable name. */
export function cleanRow(raw: RawRow): RegisterRow | RejectedRow {
  const { name, remarks } = readName(raw.name);
  const { position } = raw;
  if (name === '') return { position, reason: { code: 'no-name' } };
  if (name.length > longest.name)
    return { position, reason: { code: 'name-too-long', max: longest.name }, name: shortened(name, 80) };
  const parts = [...simpleParts(raw), placePart(raw), agesPart(raw), listParts(raw), countsPart(raw)];
  const row = { position, name, districts: [], types: [], activities: [], targetGroups: [], languages: [] };
  const said = [...(raw.remarks ?? []), ...remarks, ...parts.flatMap(part => part.remarks)];
  return Object.assign(row, ...parts.map(part => part.row), { remarks: once(said) });
}

function simpleParts(raw: RawRow): Part[] {
  return [
    sourcePart(raw.sourceId ?? ''),
    textPart('alternateName', cleanLine(raw.alternateName ?? '', 'alternateName', longest.name)),
    orgNumberPart(raw.orgNumber ?? ''),
    descriptionPart(raw.description ?? ''),
    websitePart(raw.website ?? ''),
    textPart('affiliation', cleanLine(raw.affiliation ?? '', 'affiliation', longest.affiliation)),
    yearPart(raw.yearIncorporated ?? ''),
    { row: raw.leisureCard === undefined ? {} : { leisureCard: raw.leisureCard }, remarks: [] },
  ];
}

/** An id is kept only where it can not be a personal number: some registers use one as the customer number. */
function sourcePart(sourceId: string): Part {
  const id = sourceId.slice(sourceId.indexOf(':') + 1);
  if (id === '' || !/^[\w.:{}-]{1,100}$/.test(id)) return { row: {}, remarks: [] };
  if (holdsPersonalNumber(id)) return { row: {}, remarks: [{ code: 'personal-number-removed', field: 'sourceId' }] };
  return { row: { sourceId }, remarks: [] };
}

function textPart(
  field: 'alternateName' | 'description' | 'affiliation',
  read: { text: string; remarks: Remark[] },
): Part {
  return { row: /[\p{L}\p{N}]/u.test(read.text) ? { [field]: read.text } : {}, remarks: read.remarks };
}

/** What a register writes about somebody is read by children and parents; a text that labels waits for a person to write another. */
function descriptionPart(written: string): Part {
  const part = textPart('description', cleanParagraph(written, 'description', longest.description));
  const words = labelsIn(part.row.description ?? '').map(({ word }) => word);
  if (words.length === 0) return part;
  return { row: {}, remarks: [...part.remarks, { code: 'labelling-text-left-out', field: 'description', words }] };
}

function orgNumberPart(written: string): Part {
  const reading = readOrgNumber(written);
  if (reading.kind === 'none') return { row: {}, remarks: [] };
  if (reading.kind === 'number') return { row: { orgNumber: reading.value }, remarks: [] };
  if (reading.kind === 'personal-number') return { row: {}, remarks: [{ code: 'personal-number-refused' }] };
  if (reading.kind === 'wrong-check-digit')
    return { row: {}, remarks: [{ code: 'org-number-wrong-check-digit', written: reading.written }] };
  return { row: {}, remarks: [withWritten('org-number-unreadable', reading.written)] };
}

function websitePart(written: string): Part {
  const reading = readWebsite(written);
  if (reading.kind === 'none') return { row: {}, remarks: [] };
  if (reading.kind === 'email') return { row: {}, remarks: [{ code: 'website-is-email' }] };
  if (reading.kind === 'personal-number')
    return { row: {}, remarks: [{ code: 'personal-number-removed', field: 'website' }] };
  if (reading.kind === 'unreadable') return { row: {}, remarks: [withWritten('website-unreadable', reading.written)] };
  const several: Remark[] = reading.others > 0 ? [{ code: 'website-first-of-several', count: reading.others + 1 }] : [];
  return { row: { website: reading.value }, remarks: several };
}

function yearPart(written: string): Part {
  const year = readYear(written);
  if (year !== undefined) return { row: { yearIncorporated: year }, remarks: [] };
  const text = written.trim();
  if (!/[\p{L}\d]/u.test(text)) return { row: {}, remarks: [] };
  return { row: {}, remarks: [withWritten('year-unreadable', /^\d{1,5}$/.test(text) ? text : undefined)] };
}

function placePart(raw: RawRow): Part {
  const { remarks, ...row } = readPlace(raw.postalCode ?? '', raw.city ?? '');
  return { row, remarks };
}

function agesPart(raw: RawRow): Part {
  const { unreadable, ...row } = readAges(raw.ages ?? []);
  return { row, remarks: unreadable ? [{ code: 'ages-unreadable' }] : [] };
}

function listParts(raw: RawRow): Part {
  const fields = ['districts', 'types', 'activities', 'targetGroups'] as const satisfies RowField[];
  const read = fields.map(field => ({ field, ...readTerms(raw[field] ?? [], field) }));
  const languages = (raw.languages ?? [])
    .slice(0, 40)
    .map(code => code.trim())
    .filter(code => /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(code));
  return {
    row: { ...Object.fromEntries(read.map(({ field, terms }) => [field, terms])), languages: [...new Set(languages)] },
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

function countsPart({ contactPersons = 0, contactDetails = 0 }: RawRow): Part {
  const remarks: Remark[] = [];
  if (contactPersons > 0) remarks.push({ code: 'contact-persons-left-out', count: contactPersons });
  if (contactDetails > 0) remarks.push({ code: 'contact-details-left-out', count: contactDetails });
  return { row: {}, remarks };
}

function withWritten<Code extends Remark['code']>(
  code: Code,
  written: string | undefined,
): { code: Code; written?: string } {
  return written === undefined ? { code } : { code, written };
}

function once(remarks: Remark[]): Remark[] {
  return [...new Map(remarks.map(remark => [JSON.stringify(remark), remark])).values()];
}

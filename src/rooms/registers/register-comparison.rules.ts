import { createHash } from 'node:crypto';
import { mostOwnAreas } from '#rooms/organisations/opening.ts';
import type { Organisation } from '#rooms/organisations/organisation.ts';
import { type DistrictReader, districtReader, type Surroundings, withRoomFor } from './district.rules.ts';
import { type Proposal, proposalOf } from './proposal.rules.ts';
import { baseOf, divergence, writtenDifferences } from './register-difference.rules.ts';
import type { RegisterFile, RegisterRow, RejectedRow } from './register-file.ts';
import {
  type ComparedRow,
  type Comparison,
  type CountedWord,
  type Counts,
  type ImportRemark,
  type LeftOut,
  outcomes,
  type Twin,
} from './register-import.ts';
import { type Pairing, pairRows } from './row-pairing.rules.ts';

/** A register's rows, those of its reader and those that the reader rejected. */
export type ReadRows = Pick<RegisterFile, 'format' | 'rows' | 'rejected'>;

/** What a register is compared with. */
export interface ComparedWith {
  surroundings: Surroundings;
  organisations: readonly Organisation[];
  /** `scheme:identifier` of each organisation's id. */
  identifiers: ReadonlyMap<string, readonly string[]>;
  /** Organisations that the municipality's last import of the same kind was about. */
  seenBefore: ReadonlySet<string>;
}

interface Comparing extends ComparedWith {
  byId: ReadonlyMap<string, Organisation>;
  numberCounts: ReadonlyMap<string, number>;
  readDistrict: DistrictReader;
}

/** What would become of every row of a register, were it read in now. */
export function compareRegister(file: ReadRows, compared: ComparedWith): Comparison {
  const numbers = Map.groupBy(file.rows, row => row.orgNumber ?? '');
  const comparing: Comparing = {
    ...compared,
    byId: new Map(compared.organisations.map(each => [each.id, each])),
    numberCounts: new Map([...numbers].map(([number, rows]) => [number, rows.length])),
    readDistrict: withRoomFor(
      mostOwnAreas - compared.surroundings.areas.filter(({ kind }) => kind === 'own').length,
      districtReader(compared.surroundings),
      file.rows.flatMap(row => row.districts),
    ),
  };
  const proposals = new Map(file.rows.map(row => [row.position, proposalOf(row, comparing.readDistrict)]));
  const pairs = pairRows(file.rows, file.format, knownOf(comparing), row => {
    const proposal = proposals.get(row.position);
    return proposal !== undefined && setAside(row, proposal) !== undefined;
  });
  const rows = [
    ...file.rejected.map(rejectedRow),
    ...file.rows.map(row =>
      comparedRow(row, proposals.get(row.position) as Proposal, pairs.get(row.position), comparing),
    ),
  ].sort((a, b) => a.position - b.position);
  return assembled(rows, [...proposals.values()], goneSince(rows, file, comparing));
}

function knownOf({ organisations, identifiers }: Comparing) {
  return organisations.map(each => {
    const { name, orgNumber } = baseOf(each);
    return { id: each.id, name, orgNumber, identifiers: identifiers.get(each.id) ?? [] };
  });
}

function rejectedRow({ position, name, reason }: RejectedRow): ComparedRow {
  return { position, name: name ?? '', outcome: 'rejected', reason, differences: [], remarks: [] };
}

/** What keeps a row out unless somebody takes it in: it belongs elsewhere, is dormant, or is a test. */
function setAside(row: RegisterRow, { belongsElsewhere, elsewhere }: Proposal): LeftOut | undefined {
  if (belongsElsewhere) return { code: 'other-municipality', names: elsewhere };
  const marked = row.remarks.find(({ code }) => code === 'looks-like-test' || code === 'dormant');
  return marked && ({ code: marked.code } as LeftOut);
}

function comparedRow(
  row: RegisterRow,
  proposal: Proposal,
  pairing: Pairing = { kind: 'none' },
  comparing: Comparing,
): ComparedRow {
  const remarks = remarksOn(row, proposal, comparing);
  const told = { ...proposal.told, kind: proposal.kind };
  const plain = { position: row.position, name: row.name, differences: [], remarks, told, row };
  if (pairing.kind === 'organisation')
    return matchedRow({ ...plain, told: proposal.told, outcome: 'unchanged' }, comparing.byId.get(pairing.id));
  const aside = setAside(row, proposal);
  if (aside) return { ...plain, outcome: 'rejected', reason: aside };
  if (pairing.kind === 'none') return { ...plain, outcome: 'new' };
  if ('position' in pairing)
    return { ...plain, outcome: 'duplicate', reason: { code: pairing.kind, position: pairing.position } };
  const twin = comparing.byId.get(pairing.id);
  const reason: Twin = { code: pairing.kind, name: twin ? baseOf(twin).name : '' };
  return { ...plain, outcome: 'duplicate', reason, organisationId: pairing.id };
}

function matchedRow(row: ComparedRow, organisation: Organisation | undefined): ComparedRow {
  if (!organisation || !row.told) return row;
  const about = { ...row, organisationId: organisation.id };
  if (organisation.closed) {
    const { told: _, ...closed } = about;
    return { ...closed, outcome: 'rejected', reason: { code: 'organisation-closed', name: baseOf(organisation).name } };
  }
  const { differences, remarks } = divergence(organisation, row.told);
  const changes = writtenDifferences(differences, false).length > 0;
  return {
    ...about,
    outcome: changes ? 'changed' : 'unchanged',
    differences,
    remarks: [...row.remarks, ...remarks.filter(({ code }) => code !== 'waiting-edit' || changes)],
  };
}

function remarksOn(row: RegisterRow, proposal: Proposal, { numberCounts }: Comparing): ImportRemark[] {
  const sharing = row.orgNumber === undefined ? 1 : (numberCounts.get(row.orgNumber) ?? 1);
  return [
    ...row.remarks,
    ...(proposal.unknownWords.length > 0 ? [{ code: 'unknown-words' as const, words: proposal.unknownWords }] : []),
    ...(proposal.leftOutWords.length > 0 ? [{ code: 'left-out-words' as const, words: proposal.leftOutWords }] : []),
    ...(proposal.elsewhere.length > 0 ? [{ code: 'districts-elsewhere' as const, names: proposal.elsewhere }] : []),
    ...(sharing > 1 ? [{ code: 'number-shared' as const, rows: sharing }] : []),
  ];
}

/** Those that this register told of before and does not now. */
function goneSince(rows: readonly ComparedRow[], { format }: ReadRows, comparing: Comparing) {
  const here = new Set(rows.flatMap(row => row.organisationId ?? []));
  const scheme = new RegExp(`^${format}(?:-name)?:`);
  const told = (id: string) =>
    comparing.seenBefore.has(id) || (comparing.identifiers.get(id) ?? []).some(each => scheme.test(each));
  return comparing.organisations
    .filter(({ id, closed }) => !here.has(id) && !closed && told(id))
    .map(each => ({ organisationId: each.id, name: baseOf(each).name }));
}

function assembled(
  rows: ComparedRow[],
  proposals: readonly Proposal[],
  gone: Comparison['summary']['gone'],
): Comparison {
  const summary = {
    unknownWords: counted(proposals.map(each => each.unknownWords)),
    leftOutWords: counted(proposals.map(each => each.leftOutWords)),
    newAreas: counted(proposals.map(each => each.newAreas.map(({ name }) => name))),
    gone,
    kept: rows.filter(row => row.differences.some(({ own }) => own)).length,
  };
  const decisive = rows.map(({ remarks: _, row: __, ...rest }) => rest);
  const fingerprint = createHash('sha256')
    .update(canonical([decisive, summary]))
    .digest('hex');
  const newAreas = new Map(proposals.flatMap(each => each.newAreas.map(({ id, name }) => [id, name] as const)));
  return { rows, counts: countsOf(rows), summary, newAreas, fingerprint };
}

/** The database gives back the fields of an object in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );
}

/** How many rows have each outcome. */
export function countsOf(rows: readonly Pick<ComparedRow, 'outcome'>[]): Counts {
  const groups = Map.groupBy(rows, row => row.outcome);
  return Object.fromEntries(outcomes.map(outcome => [outcome, groups.get(outcome)?.length ?? 0])) as Counts;
}

/** Words written differently only in capitals count as one; the most common first. */
function counted(lists: readonly (readonly string[])[]): CountedWord[] {
  const words = new Map<string, CountedWord>();
  for (const word of lists.flat()) {
    const key = word.toLocaleLowerCase('sv');
    words.set(key, { word: words.get(key)?.word ?? word, rows: (words.get(key)?.rows ?? 0) + 1 });
  }
  return [...words.values()].sort((a, b) => b.rows - a.rows || a.word.localeCompare(b.word, 'sv'));
}

import { mostOwnAreas } from '#rooms/organisations/opening.ts';
import type { Organisation } from '#rooms/organisations/organisation.ts';
import { type DistrictReader, districtReader, type Surroundings, withRoomFor } from './district.rules.ts';
import { counted, countsOf, fingerprintOf, mostlyElsewhere } from './import-summary.rules.ts';
import { type Proposal, proposalOf } from './proposal.rules.ts';
import { baseOf, divergence, writtenDifferences } from './register-difference.rules.ts';
import type { RegisterFile, RegisterRow, RejectedRow } from './register-file.ts';
import type { ComparedRow, Comparison, ImportRemark, ImportSummary, LeftOut, Twin } from './register-import.ts';
import { type Pairing, pairRows } from './row-pairing.rules.ts';

/** A register's rows, those of its reader and those that the reader rejected. */
export type ReadRows = Pick<RegisterFile, 'format' | 'rows' | 'rejected'>;

/** What a register is compared with. */
export interface ComparedWith {
  surroundings: Surroundings;
  organisations: readonly Organisation[];
  /** `scheme:identifier` of each organisation's id. */
  identifiers: ReadonlyMap<string, readonly string[]>;
  /** Name of the municipality that each postal code lies in. */
  municipalityOf: ReadonlyMap<string, string>;
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
  const gone = goneSince(rows, file, comparing);
  return assembled(rows, [...proposals.values()], {
    gone,
    ...mostlyElsewhere(file.rows, compared.surroundings.municipalityName, compared.municipalityOf),
  });
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
    ...(proposal.labels.length > 0 ? [{ code: 'labels-left-out' as const, words: proposal.labels }] : []),
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
  told: Pick<ImportSummary, 'gone' | 'elsewhere'>,
): Comparison {
  const summary = {
    unknownWords: counted(proposals.map(each => each.unknownWords)),
    leftOutWords: counted(proposals.map(each => each.leftOutWords)),
    newAreas: counted(proposals.map(each => each.newAreas.map(({ name }) => name))),
    ...told,
    kept: rows.filter(row => row.differences.some(({ own }) => own)).length,
  };
  const decisive = rows.map(({ remarks: _, row: __, ...rest }) => rest);
  const newAreas = new Map(proposals.flatMap(each => each.newAreas.map(({ id, name }) => [id, name] as const)));
  return { rows, counts: countsOf(rows), summary, newAreas, fingerprint: fingerprintOf([decisive, summary]) };
}

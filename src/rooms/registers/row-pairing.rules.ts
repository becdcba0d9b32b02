import type { RegisterFormat, RegisterRow } from './register-file.ts';
import { alike, nameKey, related, slipKeys } from './row-matching.rules.ts';

/** An organisation of the municipality, as a row of a register can be recognised in it. */
export interface Known {
  id: string;
  name: string;
  orgNumber?: string | undefined;
  /** `scheme:identifier` under which registers know it. */
  identifiers: readonly string[];
}

export type Pairing =
  | { kind: 'organisation'; id: string }
  | { kind: 'same-row' | 'like-row'; position: number }
  | { kind: 'like-organisation' | 'other-number'; id: string }
  | { kind: 'none' };

/** The register's own id of a row; where it has none, its name stands in, so that a page may be renamed without a twin at the next import. */
export function identifierOf(row: Pick<RegisterRow, 'sourceId' | 'name'>, format: RegisterFormat): string {
  return row.sourceId ?? `${format}-name:${nameKey(row.name)}`;
}

/**
 * Which organisation each row is about, by position: first by the register's id, then by number and a related name,
 * then by name. An organisation is taken once; what is left over and like another row or organisation is its twin.
 * Of two rows for the same, the one that tells more goes first.
 */
export function pairRows(
  rows: readonly RegisterRow[],
  format: RegisterFormat,
  known: readonly Known[],
  setAside: (row: RegisterRow) => boolean = () => false,
): Map<number, Pairing> {
  const pairs = new Map<number, Pairing>();
  const taken = new Set<string>();
  const inOrder = fullestFirst(rows);
  for (const candidates of evidence(format, known)) {
    for (const row of inOrder) {
      if (pairs.has(row.position)) continue;
      const found = candidates(row).find(each => !taken.has(each.id));
      if (!found) continue;
      taken.add(found.id);
      pairs.set(row.position, { kind: 'organisation', id: found.id });
    }
  }
  const alone = twins(inOrder, pairs, known, setAside);
  for (const [position, pairing] of alone) pairs.set(position, pairing);
  return pairs;
}

/** What was typed in capitals or without dots was typed in haste. */
function fullestFirst(rows: readonly RegisterRow[]): RegisterRow[] {
  const fullness = (row: RegisterRow) => {
    const told = Object.values(row).filter(value => (Array.isArray(value) ? value.length > 0 : value !== undefined));
    const dots = row.name.match(/[åäöÅÄÖéÉ]/g)?.length ?? 0;
    return told.length + (row.name === row.name.toUpperCase() ? 0 : 0.5) + Math.min(dots, 40) / 100;
  };
  const measured = rows.map(row => ({ row, told: fullness(row) - (row.remarks.length > 0 ? 1 : 0) }));
  return measured.sort((a, b) => b.told - a.told || a.row.position - b.row.position).map(({ row }) => row);
}

type Candidates = (row: RegisterRow) => readonly Known[];

/** The kinds of evidence, strongest first. */
function evidence(format: RegisterFormat, known: readonly Known[]): Candidates[] {
  const byIdentifier = groupedByEach(known, each => each.identifiers);
  const byNumber = Map.groupBy(known, each => each.orgNumber ?? '');
  const byName = Map.groupBy(known, each => nameKey(each.name));
  const namesakes = (row: RegisterRow) => byName.get(nameKey(row.name)) ?? [];
  // An id can be a row number or have been given anew: an organisation with the very name goes before one unlike it.
  const identified = (row: RegisterRow) =>
    (byIdentifier.get(identifierOf(row, format)) ?? []).filter(
      each => !row.sourceId || related(each.name, row.name) || namesakes(row).length === 0,
    );
  const numbered = (row: RegisterRow) =>
    row.orgNumber === undefined ? [] : (byNumber.get(row.orgNumber) ?? []).filter(each => related(each.name, row.name));
  return [identified, numbered, row => namesakes(row).filter(each => !otherNumber(each, row))];
}

function otherNumber(a: { orgNumber?: string | undefined }, b: { orgNumber?: string | undefined }): boolean {
  return a.orgNumber !== undefined && b.orgNumber !== undefined && a.orgNumber !== b.orgNumber;
}

/** What the rows without an organisation are: the twin of an earlier row, of an organisation, or nobody's. */
function twins(
  rows: readonly RegisterRow[],
  pairs: ReadonlyMap<number, Pairing>,
  known: readonly Known[],
  setAside: (row: RegisterRow) => boolean,
): Map<number, Pairing> {
  const found = new Map<number, Pairing>();
  const earlier = namesIndex<RegisterRow>();
  const organisations = namesIndex<Known>();
  for (const each of known) organisations.add(each);
  for (const row of rows) if (pairs.has(row.position)) earlier.add(row);
  for (const row of rows) {
    if (pairs.has(row.position)) continue;
    const twin = twinOf(row, earlier.like(row), organisations.like(row));
    found.set(row.position, twin);
    if (twin.kind === 'none' && !setAside(row)) earlier.add(row);
  }
  return found;
}

function twinOf(row: RegisterRow, likeRows: readonly RegisterRow[], likeKnown: readonly Known[]): Pairing {
  const same = likeRows.find(each => nameKey(each.name) === nameKey(row.name));
  if (same) return { kind: 'same-row', position: same.position };
  const like = likeRows.find(each => !otherNumber(each, row));
  if (like) return { kind: 'like-row', position: like.position };
  const organisation = likeKnown.find(each => !otherNumber(each, row));
  if (organisation) return { kind: 'like-organisation', id: organisation.id };
  const namesake = likeKnown.find(each => nameKey(each.name) === nameKey(row.name));
  return namesake ? { kind: 'other-number', id: namesake.id } : { kind: 'none' };
}

/** Finds, among many, those with an alike name, or with the same number and a related one. */
function namesIndex<Named extends { name: string; orgNumber?: string | undefined }>() {
  const bySlip = new Map<string, Named[]>();
  const byNumber = new Map<string, Named[]>();
  return {
    add(each: Named) {
      for (const key of new Set(slipKeys(each.name))) put(bySlip, key, each);
      if (each.orgNumber !== undefined) put(byNumber, each.orgNumber, each);
    },
    like({ name, orgNumber }: { name: string; orgNumber?: string | undefined }): Named[] {
      const near = slipKeys(name).flatMap(key => bySlip.get(key) ?? []);
      const numbered = orgNumber === undefined ? [] : (byNumber.get(orgNumber) ?? []);
      return [
        ...new Set([
          ...near.filter(each => alike(each.name, name)),
          ...numbered.filter(each => related(each.name, name)),
        ]),
      ];
    },
  };
}

function put<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

function groupedByEach(known: readonly Known[], keysOf: (each: Known) => readonly string[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const each of known) for (const key of keysOf(each)) put(groups, key, each);
  return groups;
}

/** A thing as HSDS writes it. */
export type HsdsRecord = Record<string, unknown>;

/** Without what nobody has told of, and without empty lists: HSDS leaves such fields out, and there is no null. */
export function told<T extends HsdsRecord>(record: T): T {
  const said = ([, value]: [string, unknown]) =>
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(said)) as T;
}

/** Only what there is one of, as the lists of HSDS have it; whole things inside are cut in the same way. */
export function oneOfEach(record: HsdsRecord): HsdsRecord {
  const kept = Object.entries(record).filter(([, value]) => !Array.isArray(value));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'object' ? oneOfEach(value as HsdsRecord) : value]),
  );
}

/** A page of an answer, as HSDS counts its pages. */
export function hsdsPage(
  contents: readonly HsdsRecord[],
  { page, perPage }: { page: number; perPage: number },
  total: number,
) {
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    ...{ total_items: total, total_pages: pages, page_number: page, size: contents.length },
    ...{ first_page: page === 1, last_page: page >= pages, empty: contents.length === 0, contents },
  };
}

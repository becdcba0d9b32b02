/** A record of JSON-LD. */
export interface JsonRecord {
  [name: string]: Json | undefined;
}
export type Json = string | number | boolean | readonly Json[] | JsonRecord;

/** Without what nobody has told: OpenActive knows neither nulls nor empty texts and lists. */
export function told(record: JsonRecord): JsonRecord {
  const has = ([, value]: [string, Json | undefined]) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(has));
}

/** Where this house is and what it knows of the country, for addresses and places in records. */
export interface World {
  origin: string;
  municipality(code: string): { name: string; fullName: string; slug: string; region: string } | undefined;
}

export const context = 'https://openactive.io/';

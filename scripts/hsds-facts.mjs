// Reads the schemas of a copy of the Human Services Data Specification and keeps the facts that the tests hold our answers against:
// names of fields, their types and formats, which must be there, and what a list leaves out. No sentence of it is kept.
// node scripts/hsds-facts.mjs FOLDER VERSION   where FOLDER holds service.json, … and compiled/
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, version] = process.argv.slice(2);
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const named = ref => ref.replace('.json', '');

/** `uuid!` is a uuid that must be there; `phone[]` a list of phones; `a|b` one of these words. */
function typeOf(field) {
  if (field.$ref) return named(field.$ref);
  if (field.items?.$ref) return `${named(field.items.$ref)}[]`;
  return field.enum?.join('|') ?? field.format ?? field.type;
}

function factsOf({ properties, required = [] }) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, typeOf(field) + (required.includes(name) ? '!' : '')]),
  );
}

/** Which objects a compiled schema nests that its plain one does not have as a field, or that a list keeps. */
const nestedIn = name =>
  Object.entries(read(`compiled/${name}.json`).properties)
    .filter(([, { type }]) => type === 'object')
    .map(([field]) => field);

const entities = readdirSync(folder).filter(
  name => name.endsWith('.json') && !['openapi.json', 'meta_table_description.json'].includes(name),
);
const facts = {
  source: `Human Services Data Specification ${version}, an Open Referral resource (openreferral.org): names and types only`,
  licence: 'CC BY-SA 4.0',
  entities: Object.fromEntries(entities.map(name => [named(name), factsOf(read(name))])),
  lists: Object.fromEntries(
    ['service', 'organization', 'service_at_location'].map(name => [name, nestedIn(`${name}_list`)]),
  ),
};
facts.entities.organization.services = 'service[]';
facts.entities.service_at_location.service = 'service';
writeFileSync('tests/support/hsds-facts.json', `${JSON.stringify(facts, undefined, 1)}\n`);

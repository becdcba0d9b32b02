import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { hsdsEntities, hsdsLists } from './hsds-facts.ts';

const plain = ['string', 'number', 'boolean', 'integer'];

/** `uuid!`, `phone[]`, `a|b` as JSON Schema; a text is never empty but where HSDS wants one that we do not have. */
function schemaOf(type: string): object {
  const bare = type.replace('!', '');
  if (bare.endsWith('[]')) return { type: 'array', minItems: 1, items: { $ref: `#/$defs/${bare.slice(0, -2)}` } };
  if (hsdsEntities[bare]) return { $ref: `#/$defs/${bare}` };
  if (bare.includes('|')) return { enum: bare.split('|') };
  return plain.includes(bare) ? { type: bare } : { type: 'string', format: bare };
}

function entitySchema(fields: Record<string, string>) {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map(name => [name, schemaOf(fields[name] as string)])),
    required: names.filter(name => fields[name]?.endsWith('!')),
    // HSDS would let more pass; here a name that it does not have is a slip of ours.
    unevaluatedProperties: false,
  };
}

/** The fields that a list has: what there is one of, and the things that it keeps inside, cut in the same way. */
function listSchema(name: string): object {
  const fields = hsdsEntities[name] ?? {};
  const single = Object.entries(fields).filter(([, type]) => !type.endsWith('[]') && !hsdsEntities[type]);
  const kept = hsdsLists[name] ?? (name === 'service' ? hsdsLists.service : []) ?? [];
  const schema = entitySchema(Object.fromEntries(single));
  return {
    ...schema,
    properties: { ...schema.properties, ...Object.fromEntries(kept.map(each => [each, listSchema(each)])) },
  };
}

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);

const $defs = Object.fromEntries(Object.entries(hsdsEntities).map(([name, fields]) => [name, entitySchema(fields)]));
const whole = (name: string) => ajv.compile({ $defs, $ref: `#/$defs/${name}` });
const page = (items: object) =>
  ajv.compile({
    $defs,
    type: 'object',
    properties: {
      ...{ total_items: { type: 'integer' }, total_pages: { type: 'integer' }, page_number: { type: 'integer' } },
      ...{ size: { type: 'integer' }, first_page: { type: 'boolean' }, last_page: { type: 'boolean' } },
      ...{ empty: { type: 'boolean' }, contents: { type: 'array', items } },
    },
    required: ['empty', 'contents', 'total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page'],
    additionalProperties: false,
  });

const entities = ['service', 'organization', 'service_at_location', 'taxonomy', 'taxonomy_term'] as const;
export type HsdsEntity = (typeof entities)[number];

/** A service at a location is also a service, since the OpenAPI names the schema of one there: its name and status stand beside. */
const ofService = { name: { type: 'string' }, status: { enum: ['active'] } };
const placed = { ...$defs.service_at_location, properties: { ...$defs.service_at_location?.properties, ...ofService } };
const wholeOf = Object.fromEntries(
  entities.map(name => [name, name === 'service_at_location' ? ajv.compile({ $defs, ...placed }) : whole(name)]),
);
const pageOf = Object.fromEntries(entities.map(name => [name, page(listSchema(name))]));
const fullPageOf = Object.fromEntries(
  entities.map(name => [name, page(name === 'service_at_location' ? placed : { $ref: `#/$defs/${name}` })]),
);

const shapes = { whole: wholeOf, page: pageOf, 'full page': fullPageOf };

/** What in an answer is not as HSDS has it, one line each; a null anywhere counts. */
export function hsdsFaults(shape: keyof typeof shapes, entity: HsdsEntity, answer: unknown): string[] {
  const validate = shapes[shape][entity];
  if (!validate) throw new Error(`no schema of ${entity}`);
  const nulls = JSON.stringify(answer)?.includes(':null') ? ['a null'] : [];
  if (validate(answer)) return nulls;
  return [
    ...nulls,
    ...(validate.errors ?? []).map(each => `${each.instancePath} ${each.message} ${JSON.stringify(each.params)}`),
  ];
}

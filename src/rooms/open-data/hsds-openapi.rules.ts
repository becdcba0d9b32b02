import type { Language } from '#house/language.ts';
import type { Licence } from '#rooms/places/municipality.ts';
import { hsdsMessages } from './hsds.messages.ts';
import { defaultPerPage, hsdsPath, hsdsVersion, lastPage, mostPerPage } from './hsds.ts';
import { type CollectionName, collections, type ParameterName, parametersOfOne } from './hsds-endpoint.ts';

/** The schemas of HSDS itself, where its own OpenAPI points. */
const schemas = `https://raw.githubusercontent.com/openreferral/specification/${hsdsVersion}/schema`;

const compiled: Record<CollectionName, { one: string; many: string }> = {
  services: { one: 'compiled/service', many: 'compiled/service_list' },
  organizations: { one: 'compiled/organization', many: 'compiled/organization_list' },
  service_at_locations: { one: 'compiled/service_at_location', many: 'compiled/service_at_location_list' },
  taxonomies: { one: 'taxonomy', many: 'taxonomy' },
  taxonomy_terms: { one: 'taxonomy_term', many: 'taxonomy_term' },
};

const uuid = { type: 'string', format: 'uuid' };
const flag = { type: 'boolean', default: false };

/** What each parameter may be, as it is read. */
const shapes: Record<ParameterName, object> = {
  search: { type: 'string', maxLength: 100 },
  page: { type: 'integer', minimum: 1, maximum: lastPage, default: 1 },
  per_page: { type: 'integer', minimum: 1, maximum: mostPerPage, default: defaultPerPage },
  format: { type: 'string', enum: ['json'] },
  ...{ taxonomy_term_id: uuid, taxonomy_id: uuid, organization_id: uuid, parent_id: uuid },
  modified_after: { type: 'string', format: 'date-time' },
  ...{ minimal: flag, full: flag, full_service: flag, top_only: flag },
  municipality: { type: 'string' },
  postcode: { type: 'string', pattern: '^\\d{3} ?\\d{2}$' },
  proximity: { type: 'integer', minimum: 1, maximum: 100_000 },
};

/** What we answer, as OpenAPI 3.1: the addresses and parameters of HSDS, and what is refused. */
export function hsdsOpenapi(origin: string, language: Language, licence: Licence) {
  const { openapi } = hsdsMessages[language];
  return {
    ...{ openapi: '3.1.0', jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' },
    info: {
      ...{ title: openapi.title, version: hsdsVersion, description: openapi.description },
      license: { name: licence.replaceAll(/-(?=\d|BY)/g, ' '), identifier: licence },
    },
    servers: [{ url: origin + hsdsPath }],
    paths: Object.fromEntries([
      ['/', { get: { operationId: 'about', responses: { 200: answered(aboutShape) } } }],
      ...(Object.keys(collections) as CollectionName[]).flatMap(pathsOf),
    ]),
    components: { schemas: { Page: pageShape, Fault: faultShape }, parameters: parametersNamed(language) },
  };
}

function pathsOf(name: CollectionName): [string, object][] {
  const { one, many } = compiled[name];
  const list = { type: 'object', properties: { contents: { type: 'array', items: refTo(many) } } };
  const page = { allOf: [{ $ref: '#/components/schemas/Page' }, list] };
  const id = { name: 'id', in: 'path', required: true, schema: uuid };
  return [
    [`/${name}`, operation(`list_${name}`, collections[name].parameters, page)],
    [`/${name}/{id}`, { parameters: [id], ...operation(`get_${name}`, parametersOfOne[name], refTo(one)) }],
  ];
}

function operation(operationId: string, parameters: readonly ParameterName[], schema: object) {
  const fault = answered({ $ref: '#/components/schemas/Fault' });
  const refs = parameters.map(each => ({ $ref: `#/components/parameters/${each}` }));
  const faults = Object.fromEntries([400, 404, 429, 500].map(status => [status, fault]));
  return { get: { operationId, parameters: refs, responses: { 200: answered(schema), ...faults } } };
}

const refTo = (name: string) => ({ $ref: `${schemas}/${name}.json` });
const answered = (schema: object) => ({ description: '', content: { 'application/json': { schema } } });

function parametersNamed(language: Language) {
  const said: Record<ParameterName, string> = hsdsMessages[language].openapi.parameters;
  const named = Object.entries(shapes).map(([name, schema]) => [
    name,
    { name, in: 'query', required: false, description: said[name as ParameterName], schema },
  ]);
  return Object.fromEntries(named);
}

const uri = { type: 'string', format: 'uri' };
const aboutShape = {
  type: 'object',
  required: ['version', 'profile', 'openapi_url'],
  properties: { version: { const: hsdsVersion }, profile: uri, openapi_url: uri },
};
const faultShape = { type: 'object', required: ['error'], properties: { error: { type: 'string' } } };
const [whole, yesOrNo] = [{ type: 'integer', minimum: 0 }, { type: 'boolean' }];
const pageShape = {
  type: 'object',
  required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
  properties: {
    ...{ total_items: whole, total_pages: whole, page_number: whole, size: whole },
    ...{ first_page: yesOrNo, last_page: yesOrNo, empty: yesOrNo },
  },
};

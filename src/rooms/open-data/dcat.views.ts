import { html, raw } from 'hono/html';
import { landingOf, themes, type Way, waysOf } from './dcat.rules.ts';
import { type DatasetName, datasets, type Opened } from './dcat.ts';
import {
  authority,
  contact,
  dates,
  iri,
  keywords,
  literal,
  type Part,
  points,
  publisher,
  said,
  spatial,
  type Xml,
} from './dcat-parts.views.ts';
import { licenceIri } from './licence.rules.ts';
import { openDataPath, openPaths } from './open-address.ts';

const namespaces = Object.entries({
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}).map(([prefix, name]) => html` xmlns:${prefix}="${name}"`);

const services = ['hsds', 'openactive'] as const;

/** Catalogues in the words of DCAT-AP-SE, as RDF/XML: one for each municipality, each with its own publisher. */
export async function catalogues(all: readonly Opened[], origin: string): Promise<string> {
  const inside = all.map(opened => catalogue({ opened, origin }));
  const xml = await html`${raw('<?xml version="1.0" encoding="UTF-8"?>\n')}<rdf:RDF${namespaces}>${inside}</rdf:RDF>`;
  return xml.toString();
}

function catalogue(part: Part): Xml {
  const { opened, origin } = part;
  const changes = [opened.openedAt, ...Object.values(opened.modified)].filter(each => each !== undefined);
  const latest = new Date(Math.max(...changes.map(each => each.getTime())));
  return html`
<dcat:Catalog rdf:about="${iri(part, 'catalogue')}">
${said('dcterms:title', words => words.catalogue.title(opened.fullName))}
${said('dcterms:description', words => words.catalogue.description(opened.fullName))}
${points('dcterms:publisher', iri(part, 'publisher'))}${points('dcterms:license', licenceIri(part.opened.licence))}
${dates(opened.openedAt, latest)}${points('dcterms:language', `${authority}/language/SWE`)}
${points('dcat:themeTaxonomy', `${authority}/data-theme`)}${points('foaf:homepage', origin + openDataPath)}${spatial(part)}
${datasets.map(name => points('dcat:dataset', iri(part, name)))}${services.map(name => points('dcat:service', iri(part, name)))}
</dcat:Catalog>
${publisher(part)}
${datasets.map(name => dataset(part, name))}
${service(part, 'hsds', openPaths.hsds, '/openapi.json', ['actors', 'activities'])}
${service(part, 'openactive', openPaths.openactive, '', ['activities', 'premises'])}`;
}

function dataset(part: Part, name: DatasetName): Xml {
  const { opened, origin } = part;
  const ways = waysOf(opened, origin)[name];
  return html`<dcat:Dataset rdf:about="${iri(part, name)}">
${said('dcterms:title', words => `${words.datasets[name].title}, ${opened.fullName}`)}
${said('dcterms:description', words => words.datasets[name].description)}
${points('dcterms:publisher', iri(part, 'publisher'))}${contact(part)}${keywords(words => words.datasets[name].keywords)}
${points('dcat:theme', `${authority}/data-theme/${themes[name]}`)}${dates(opened.openedAt, opened.modified[name])}
${points('dcterms:accrualPeriodicity', `${authority}/frequency/UPDATE_CONT`)}
${points('dcterms:accessRights', `${authority}/access-right/PUBLIC`)}
${points('dcterms:language', `${authority}/language/SWE`)}
${points('dcat:landingPage', origin + landingOf(opened, name))}${spatial(part)}
${ways.map(({ key }) => points('dcat:distribution', iri(part, `${name}-${key}`)))}
</dcat:Dataset>
${ways.map(way => distribution(part, iri(part, `${name}-${way.key}`), way))}`;
}

function distribution(part: Part, about: string, way: Way): Xml {
  return html`<dcat:Distribution rdf:about="${about}">
${said('dcterms:description', words => words.distributions[way.key])}
${points('dcat:accessURL', way.url)}${way.file ? points('dcat:downloadURL', way.url) : ''}
${way.service ? points('dcat:accessService', iri(part, way.service)) : ''}${literal('dcterms:format', {}, way.format)}
${points('dcterms:license', licenceIri(part.opened.licence))}${points('dcterms:conformsTo', way.standard)}
${points('dcatap:availability', 'http://data.europa.eu/r5r/availability/stable')}
</dcat:Distribution>`;
}

type Serving = (typeof services)[number];

function service(part: Part, name: Serving, path: string, description: string, serves: readonly DatasetName[]): Xml {
  const endpoint = part.origin + path;
  return html`<dcat:DataService rdf:about="${iri(part, name)}">
${said('dcterms:title', words => words.services[name])}${points('dcterms:publisher', iri(part, 'publisher'))}
${contact(part)}${keywords(words => words.datasets.activities.keywords)}
${points('dcat:endpointURL', endpoint)}${points('dcat:endpointDescription', endpoint + description)}
${points('dcterms:license', licenceIri(part.opened.licence))}${points('dcterms:accessRights', `${authority}/access-right/PUBLIC`)}
${literal('dcterms:format', {}, 'application/json')}${serves.map(each => points('dcat:servesDataset', iri(part, each)))}
</dcat:DataService>`;
}

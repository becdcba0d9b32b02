import { html } from 'hono/html';
import { languages } from '#house/language.ts';
import { isoDay } from '#ui/dates.ts';
import type { DcatMessages } from './dcat.messages.sv.ts';
import { dcatMessages } from './dcat.messages.ts';
import { xmlText } from './dcat.rules.ts';
import type { Opened } from './dcat.ts';
import { openPaths } from './open-address.ts';

/** What `html` makes: every value in it is escaped, which serves XML as well. */
export type Xml = ReturnType<typeof html> | '';

/** The lists that the European Union keeps. */
export const authority = 'http://publications.europa.eu/resource/authority';
const xsdDate = 'http://www.w3.org/2001/XMLSchema#date';
const wkt = 'http://www.opengis.net/ont/geosparql#wktLiteral';

/** A municipality's catalogue, and where the house is. */
export interface Part {
  opened: Opened;
  origin: string;
}

/** The name of a thing of a municipality's catalogue, the same each time. */
export const iri = ({ opened, origin }: Part, name: string): string =>
  `${origin}${openPaths.catalogue}?municipality=${opened.slug}#${name}`;

/** A text in every language that we have; `tag` without a prefix of its own would be of no vocabulary. */
export const said = (tag: string, of: (words: DcatMessages) => string): Xml[] =>
  languages.map(each => literal(tag, { 'xml:lang': each }, of(dcatMessages[each])));

export const keywords = (of: (words: DcatMessages) => readonly string[]): Xml[] =>
  languages.flatMap(each => of(dcatMessages[each]).map(word => literal('dcat:keyword', { 'xml:lang': each }, word)));

const attributesOf = (attributes: Record<string, string>): Xml[] =>
  Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`);

export const literal = (tag: string, attributes: Record<string, string>, text: string): Xml =>
  html`<${tag}${attributesOf(attributes)}>${xmlText(text)}</${tag}>`;

/** That a thing has another thing. */
export const points = (tag: string, to: string): Xml => html`<${tag} rdf:resource="${to}"/>`;

export const dates = (issued: Date, modified: Date | undefined): Xml[] => [
  literal('dcterms:issued', { 'rdf:datatype': xsdDate }, isoDay(issued)),
  modified ? literal('dcterms:modified', { 'rdf:datatype': xsdDate }, isoDay(modified)) : '',
];

export const spatial = ({ opened: { lat, lon, code } }: Part): Xml =>
  html`<dcterms:spatial><dcterms:Location>${literal('dcat:centroid', { 'rdf:datatype': wkt }, `POINT(${lon} ${lat})`)}${literal('dcterms:identifier', {}, code)}</dcterms:Location></dcterms:spatial>`;

/** The municipality publishes; the organisation that coordinates answers for it. */
export function publisher(part: Part): Xml {
  const { fullName, coordinator } = part.opened;
  const { orgNumber } = coordinator?.profile ?? {};
  return html`<foaf:Organization rdf:about="${iri(part, 'publisher')}">
${literal('foaf:name', {}, fullName)}${points('dcterms:type', 'http://purl.org/adms/publishertype/LocalAuthority')}${
  orgNumber === undefined ? '' : literal('dcterms:identifier', {}, orgNumber)
}
</foaf:Organization>
${contactCard(part)}`;
}

function contactCard(part: Part): Xml {
  const { name, email, phone = '' } = part.opened.coordinator?.profile ?? {};
  if (email === undefined) return '';
  return html`<vcard:Organization rdf:about="${iri(part, 'contact')}">
${literal('vcard:fn', {}, name ?? '')}${points('vcard:hasEmail', `mailto:${encodeURI(email)}`)}${telephone(phone)}
</vcard:Organization>`;
}

function telephone(number: string): Xml {
  const digits = number.replaceAll(/[^\d+]/g, '').replace(/^0/, '+46');
  if (digits === '') return '';
  return html`<vcard:hasTelephone><vcard:Voice>${points('vcard:hasValue', `tel:${digits}`)}</vcard:Voice></vcard:hasTelephone>`;
}

/** Whom to ask about it; nothing where nobody has told how to be reached. */
export const contact = (part: Part): Xml =>
  part.opened.coordinator?.profile.email === undefined ? '' : points('dcat:contactPoint', iri(part, 'contact'));

import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, putOnList } from '../../../tests/support/public-list.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

type Triple = readonly [subject: string, predicate: string, object: string, language: string];

const prefixes: Record<string, string> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const named = (name: string) => name.replace(/^(\w+):/, (_, prefix: string) => prefixes[prefix] ?? '');

/** What a catalogue says, as a real reader of RDF understands it. */
async function read(path = '/api/dcat'): Promise<Triple[]> {
  const answer = await house.request(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/rdf+xml; charset=utf-8']);
  const parser = new RdfXmlParser({ validateUri: true, baseIRI: 'http://wrong.example/' });
  const triples: Triple[] = [];
  parser.on('data', ({ subject, predicate, object }) =>
    triples.push([subject.value, predicate.value, object.value, object.termType === 'Literal' ? object.language : '']),
  );
  const read = new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  parser.end(await answer.text());
  await read;
  return triples;
}

const of = (triples: readonly Triple[], subject: string, name: string) =>
  triples.filter(([s, p]) => s === subject && p === named(name)).map(([, , object]) => object);
const typed = (triples: readonly Triple[], name: string) =>
  triples.filter(([, p, o]) => p === named('rdf:type') && o === named(name)).map(([subject]) => subject);

/** What DCAT-AP-SE 3.0.1 demands of each class (docs.dataportal.se), and what it recommends that we have. */
const demanded: Record<string, readonly string[]> = {
  'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcat:dataset'],
  'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher'],
  'dcat:Distribution': ['dcat:accessURL'],
  'dcat:DataService': ['dcterms:title', 'dcat:endpointURL'],
  'foaf:Organization': ['foaf:name', 'dcterms:type'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
};
const recommended: Record<string, readonly string[]> = {
  'dcat:Catalog': [
    'dcterms:issued',
    'dcterms:language',
    'dcterms:modified',
    'foaf:homepage',
    'dcterms:spatial',
    'dcat:themeTaxonomy',
  ],
  'dcat:Dataset': [
    'dcat:contactPoint',
    'dcat:keyword',
    'dcat:theme',
    'dcterms:issued',
    'dcterms:modified',
    'dcterms:spatial',
    'dcterms:accessRights',
    'dcterms:accrualPeriodicity',
    'dcat:distribution',
  ],
  'dcat:Distribution': ['dcterms:description', 'dcterms:format', 'dcterms:license', 'dcterms:conformsTo'],
  'dcat:DataService': [
    'dcat:endpointDescription',
    'dcat:contactPoint',
    'dcat:keyword',
    'dcterms:license',
    'dcterms:accessRights',
    'dcat:servesDataset',
  ],
  'foaf:Organization': [],
  'vcard:Organization': ['vcard:hasTelephone'],
};

describe('the catalogue of Brohamn', () => {
  let triples: Triple[];
  beforeAll(async () => {
    triples = await read();
  });

  test.each(Object.keys(demanded))('%s has what is demanded of it, and what we tell beside', name => {
    const subjects = typed(triples, name);
    expect(subjects.length).toBeGreaterThan(0);
    const missing = subjects.flatMap(subject =>
      [...(demanded[name] ?? []), ...(recommended[name] ?? [])]
        .filter(each => of(triples, subject, each).length === 0)
        .map(each => `${subject} ${each}`),
    );
    expect(missing).toEqual([]);
  });

  test('each has one publisher, one license at most, and titles in Swedish and in English', () => {
    for (const subject of [...typed(triples, 'dcat:Catalog'), ...typed(triples, 'dcat:Dataset')]) {
      expect(of(triples, subject, 'dcterms:publisher')).toHaveLength(1);
      const titles = triples.filter(([s, p]) => s === subject && p === named('dcterms:title'));
      expect(titles.map(([, , , language]) => language).sort()).toEqual(['en', 'sv']);
    }
    const licenses = triples.filter(([, p]) => p === named('dcterms:license')).map(([, , license]) => license);
    expect(new Set(licenses)).toEqual(new Set(['http://creativecommons.org/publicdomain/zero/1.0/']));
  });

  test('what points within the catalogue points at what is there, and no address is relative', () => {
    const subjects = new Set(triples.map(([subject]) => subject));
    const inside = triples.map(([, , object]) => object).filter(object => object.includes('/api/dcat?'));
    expect(inside.filter(each => !subjects.has(each))).toEqual([]);
    expect(triples.flat().filter(each => each.includes('wrong.example'))).toEqual([]);
  });

  test('the municipality publishes, and whoever coordinates it can be reached', () => {
    const [publisher = ''] = typed(triples, 'foaf:Organization');
    expect(of(triples, publisher, 'foaf:name')).toEqual(['Brohamns kommun']);
    const [contact = ''] = typed(triples, 'vcard:Organization');
    expect(of(triples, contact, 'vcard:hasEmail')).toEqual(['mailto:samordning@brohamn.example']);
  });

  test('every address is one of a door here, and answers', async () => {
    const addresses = [
      'dcat:accessURL',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'dcat:landingPage',
      'foaf:homepage',
    ]
      .flatMap(name => triples.filter(([, p]) => p === named(name)))
      .map(([, , object]) => object.replace(house.settings.origin, ''));
    expect(addresses.length).toBeGreaterThan(10);
    for (const path of new Set(addresses)) expect([path, (await house.request(path)).status]).toEqual([path, 200]);
  });
});

test('a municipality without a way to be reached has a catalogue without a contact, and stays for itself', async () => {
  await open(house, '1383', 'Varberg');
  await putOnList(house, '1383', [{ name: 'Åsa & <Co> \u0007', kind: 'association' }]);
  const all = await read();
  expect(typed(all, 'dcat:Catalog')).toHaveLength(2);
  const varberg = await read('/api/dcat?municipality=varberg');
  expect(typed(varberg, 'dcat:Catalog')).toHaveLength(1);
  expect(typed(varberg, 'vcard:Organization')).toEqual([]);
  expect(varberg.some(([, p]) => p === named('dcat:contactPoint'))).toBe(false);
  expect(varberg.flat().some(each => each.includes('brohamn'))).toBe(false);
});

test.each(['halmstad', 'atlantis', ''])('where nothing has opened there is no catalogue: “%s”', async slug => {
  const answer = await house.request(`/en/api/dcat?municipality=${slug}`);
  expect([answer.status, await answer.json()]).toEqual([
    404,
    { error: 'municipality is a municipality that has not opened here, or none at all.' },
  ]);
});

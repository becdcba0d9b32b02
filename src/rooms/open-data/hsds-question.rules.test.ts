import { describe, expect, test } from 'vitest';
import { collections } from './hsds-endpoint.ts';
import { readHsdsQuestion } from './hsds-question.rules.ts';

const known = {
  municipalityCode: (slug: string) => (slug === 'brohamn' ? '9999' : undefined),
  postalCode: (code: string) => code === '49912',
};
const read = (query: string, of: keyof typeof collections = 'service_at_locations') =>
  readHsdsQuestion(new URLSearchParams(query), collections[of].parameters, known);
const id = '00000000-0000-4000-8000-000000000001';

describe('what is understood', () => {
  test.each([
    ['', { page: 1, perPage: 50, full: false, search: undefined }],
    ['page=3&per_page=500', { page: 3, perPage: 500 }],
    ['search=%20boll%20', { search: 'boll' }],
    ['search=%20', { search: undefined }],
    ['municipality=brohamn', { municipalityCode: '9999' }],
    [
      `taxonomy_term_id=${id}&taxonomy_id=${id}&organization_id=${id}`,
      { termId: id, taxonomyId: id, organizationId: id },
    ],
    ['full=true', { full: true, perPage: 50 }],
    ['full=true&per_page=500', { full: true, perPage: 200 }],
    ['full=false&format=json', { full: false }],
    ['modified_after=2026-11-28', { modifiedAfter: new Date('2026-11-28T00:00:00Z') }],
    ['modified_after=2026-11-28T12:30', { modifiedAfter: new Date('2026-11-28T12:30:00Z') }],
    ['modified_after=2026-11-28T12:30:00.123Z', { modifiedAfter: new Date('2026-11-28T12:30:00.123Z') }],
    ['modified_after=2026-11-28T12:30:00+01:00', { modifiedAfter: new Date('2026-11-28T11:30:00Z') }],
    ['modified_after=2026-11-28T12:30:00%2B01:00', { modifiedAfter: new Date('2026-11-28T11:30:00Z') }],
    ['postcode=499%2012&proximity=1500', { postalCode: '49912', metres: 1500 }],
  ])('%s', (query, expected) => {
    expect(read(query)).toMatchObject({ ok: true, question: expected });
  });
});

describe('what is refused, and which parameter it was', () => {
  test.each([
    ['page=0', 'page', 'page'],
    ['page=-1', 'page', 'page'],
    ['page=1.5', 'page', 'page'],
    ['page=', 'page', 'page'],
    ['page=100001', 'page', 'page'],
    ['per_page=501', 'per_page', 'per_page'],
    ['page=1&page=2', 'twice', 'page'],
    ['full=ja', 'flag', 'full'],
    ['taxonomy_term_id=football', 'id', 'taxonomy_term_id'],
    [`organization_id=${id.toUpperCase().replace('0000-4', 'AAAA-4')}`, 'id', 'organization_id'],
    ['modified_after=igår', 'time', 'modified_after'],
    ['modified_after=2026-13-01', 'time', 'modified_after'],
    ['modified_after=2026', 'time', 'modified_after'],
    ['format=csv', 'format', 'format'],
    ['format=ndjson', 'format', 'format'],
    [`search=${'x'.repeat(101)}`, 'search', 'search'],
    ['municipality=atlantis', 'municipality', 'municipality'],
    ['postcode=00000', 'postcode', 'postcode'],
    ['postcode=', 'postcode', 'postcode'],
    ['proximity=500', 'proximity', 'proximity'],
    ['postcode=49912&proximity=far', 'proximity', 'proximity'],
    ['minimal=true', 'unknown', 'minimal'],
    ['utm_source=x', 'unknown', 'utm_source'],
  ])('%s', (query, fault, name) => {
    expect(read(query)).toEqual({ ok: false, fault, name });
  });
});

test('every collection takes its own parameters and no others', () => {
  expect(read('minimal=true', 'services')).toMatchObject({ ok: true, question: { minimal: true } });
  expect(read('full_service=true', 'services')).toMatchObject({ ok: false, fault: 'unknown' });
  expect(read('top_only=true', 'taxonomy_terms')).toMatchObject({ ok: true, question: { topOnly: true } });
  expect(read('municipality=brohamn', 'taxonomies')).toMatchObject({ ok: false, fault: 'unknown' });
});

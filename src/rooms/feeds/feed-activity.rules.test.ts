import { describe, expect, test } from 'vitest';
import { drawingService, footballSeries } from './feed.cast.ts';
import { activityFrom } from './feed-activity.rules.ts';
import type { Around } from './feed-activity.ts';
import { mergedWith } from './feed-merge.rules.ts';
import { itemsOfService, readRpdePage } from './feed-page.rules.ts';
import { readSeries } from './reader-openactive.rules.ts';

const now = new Date('2026-11-23T11:00:00Z');
const around: Around = {
  ...{
    today: '2026-11-23',
    land: [],
    isNear: code => (code.startsWith('499') ? true : code === '11122' ? false : undefined),
  },
  organisations: [
    { id: 'box', name: 'Boxklubben Ankaret', placePrecision: 'exact' },
    { id: 'num', name: 'Något annat', orgNumber: '802000-0009', placePrecision: 'hidden' },
  ],
  ...{ organisationId: undefined, unsaidFree: false, unsaidSubject: undefined },
};

function taken(changes: object, differently: Partial<Around> = {}) {
  const series = readSeries({ ...footballSeries, ...changes }, '2026-09-01');
  return series ? activityFrom(series, [], { ...around, ...differently }) : undefined;
}

describe('a series of OpenActive becomes an activity', () => {
  test('with all that it says, and nobody in it', () => {
    const taking = taken({});
    expect(taking).toMatchObject({
      ok: true,
      organisation: { id: 'box' },
      profile: {
        ...{ title: 'Tjejfotboll på kajen', what: 'football', minimumAge: 10, maximumAge: 13, audience: 'girls' },
        ...{ cost: { amount: 400, per: 'term' }, placeName: 'Kajplanen', postalCode: '49912', city: 'Brohamn' },
        schedule: {
          times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:30' }],
          exceptDates: ['2026-12-24', '2026-12-31'],
        },
      },
    });
    expect(JSON.stringify(taking)).not.toMatch(/Påhittad|070|<p>|<b>/);
  });

  const offer = (price: unknown, changes: object = {}) => ({ offers: [{ price, priceCurrency: 'SEK', ...changes }] });
  test.each<[string, object, object]>([
    ['free', { offers: undefined, isAccessibleForFree: true }, { cost: { amount: 0, per: 'time' } }],
    ['per time', offer(49.5), { cost: { amount: 50, per: 'time' } }],
    ['per year', offer('600', { name: 'Medlemsavgift' }), { cost: { amount: 600, per: 'year' } }],
    [
      'child and adult',
      {
        offers: [
          { price: 80, priceCurrency: 'SEK', ageRange: { minValue: 20 } },
          { price: 40, priceCurrency: 'SEK', ageRange: { maxValue: 19 } },
        ],
      },
      { cost: { amount: 40, per: 'time' } },
    ],
    [
      'first time free',
      {
        offers: [
          { price: 0, name: 'Prova på' },
          { price: 40, priceCurrency: 'SEK' },
        ],
      },
      { firstTimeFree: true, cost: { amount: 40, per: 'time' } },
    ],
    ['no upper age', { ageRange: { minValue: 12 } }, { minimumAge: 12, maximumAge: 120 }],
    [
      'by number',
      { organizer: { '@type': 'Organization', name: 'X', taxID: '802000-0009' } },
      { placePrecision: 'hidden' },
    ],
    ['what it has from above', { name: '', superEvent: { name: 'Ovanifrån' } }, { title: 'Ovanifrån' }],
    ['script', { name: 'Boll <script>alert(1)</script>' }, { title: 'Boll' }],
    ['turned text', { name: '\u202Elloblladna' }, { title: 'lloblladna' }],
    [
      'wheels',
      { accessibilitySupport: [{ prefLabel: 'Mobility Impairment' }] },
      { adaptations: { 'step-free': 'partly' } },
    ],
  ])('%s', (_, changes, profile) => {
    expect(taken(changes)).toMatchObject({ ok: true, profile });
  });

  test.each<[string, object]>([
    ['currency', offer(10, { priceCurrency: 'GBP' })],
    ['no-price', { offers: [] }],
    ['no-subject', { activity: [], name: 'Qwxz' }],
    ['no-place', { location: undefined }],
    ['elsewhere', { location: { name: 'X', address: { postalCode: '111 22' } } }],
    ['adults', { ageRange: { minValue: 65 } }],
    ['ages-reversed', { ageRange: { minValue: 13, maxValue: 10 } }],
    ['no-organisation', { organizer: { '@type': 'Organization', name: 'Okända klubben' } }],
    ['no-organisation', { organizer: { '@type': 'Person', name: 'Boxklubben Ankaret' } }],
    ['no-times', { eventSchedule: [] }],
  ])('%s is refused', (refusal, changes) => {
    expect(taken(changes)).toMatchObject({ ok: false, refusal });
  });

  test('what is unsaid is as whoever connected it said', () => {
    const said = { unsaidFree: true, unsaidSubject: 'sports', organisationId: 'box' };
    const changes = { offers: [], activity: [], name: 'Qwxz', organizer: undefined };
    expect(taken(changes, said)).toMatchObject({
      ok: true,
      remarks: expect.arrayContaining(['price-assumed', 'subject-assumed']),
    });
  });
});

test('a name that holds what may be a personal number is refused, and repeated nowhere', () => {
  const told = { kind: 'unreadable', reason: 'personal-number' };
  const data = { ...footballSeries, name: 'Boll 20100101-0017' };
  const item = { state: 'updated', kind: 'SessionSeries', id: '1', modified: 1, data };
  const page = readRpdePage({ next: 'x', items: [item] }, now);
  expect(page?.items).toMatchObject([{ told }]);
  expect(JSON.stringify(page)).not.toContain('0017');
  expect(itemsOfService({ ...drawingService, name: 'Rita 20100101-0017' }, now)).toMatchObject([{ told }]);
});

describe('a service of Open Referral', () => {
  test('is one activity for each of its places', () => {
    const [item, ...others] = itemsOfService(drawingService, now);
    expect(others).toEqual([]);
    if (item?.told?.kind !== 'series') throw new Error('no series');
    const taking = activityFrom(item.told.series, [], around);
    expect(taking).toMatchObject({
      ok: true,
      profile: {
        title: 'Teckning för alla',
        cost: { amount: 0 },
        languages: ['sv'],
        minimumAge: 8,
        placeName: 'Ateljén',
      },
    });
    expect(JSON.stringify(item)).not.toMatch(/Pia|pia@/);
  });
  test('that is no longer given is gone', () => {
    expect(itemsOfService({ ...drawingService, status: 'defunct' }, now)).toMatchObject([{ deleted: true }]);
  });
});

test('field by field: a person’s word stands, the feed’s is taken where there is none, and all of it at a press', () => {
  const first = taken({});
  const later = taken({ name: 'Nytt namn', offers: [{ price: 500, priceCurrency: 'SEK' }] });
  if (!first?.ok || !later?.ok) throw new Error('not taken');
  const mine = { ...first.profile, title: 'Mitt namn', equipment: 'Skor' };
  const merged = mergedWith(mine, first.profile, later.profile);
  expect(merged).toMatchObject({
    kept: ['title'],
    profile: { title: 'Mitt namn', equipment: 'Skor', cost: { amount: 500 } },
  });
  expect(mergedWith(mine, first.profile, later.profile, true)).toMatchObject({
    kept: [],
    profile: { title: 'Nytt namn', equipment: 'Skor' },
  });
});

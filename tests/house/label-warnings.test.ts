import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';
import { type WorkFace, workFaceOf } from '../support/work-face.ts';

let house: TestHouse;
let face: WorkFace;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  face = await workFaceOf(house);
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

type Sent = Record<string, string>;
const words = 'För ungdomar i riskzonen.';
const coordinator = 'municipal-coordinator';

/** Everybody who writes what strangers read, and where: each form but for the words in it. */
const writers: Record<string, (sent: Sent) => Promise<Response>> = {
  'an organisation’s page': sent => face.change('leader', 'boxklubben-ankaret', { description: words, ...sent }),
  'an organisation added by hand': sent =>
    house.request('/arbete/aktorer/join', {
      as: coordinator,
      form: { kommun: '9999', name: 'Ordlekarna', kind: 'association', receivesToday: words, rows: '1', ...sent },
    }),
  'a function': sent =>
    house.request('/arbete/funktioner/create', {
      as: coordinator,
      form: {
        title: 'Ordning',
        concerns: words,
        count: '3',
        unit: 'working-days',
        languages: 'sv',
        published: 'yes',
        ...sent,
      },
    }),
  'a number in the guide': sent =>
    house.request('/arbete/vagledning/brohamn/channels/add', {
      as: coordinator,
      form: {
        kind: 'parent-support',
        title: 'Råd',
        phone: '0313900660',
        note: words,
        checkedOn: '2026-11-20',
        ...sent,
      },
    }),
  'a text in the guide': sent =>
    house.request('/arbete/vagledning/brohamn/rules/threat/change', {
      as: coordinator,
      form: {
        owner: 'Samordnaren',
        source: 'Beslut',
        'text-sv': words,
        checkedOn: '2026-11-20',
        version: '0',
        ...sent,
      },
    }),
};

test.each(Object.entries(writers))('%s: words that label are told before anything is saved', async (_, send) => {
  const told = await send({});
  expect(told.status).toBe(422);
  const html = await told.text();
  expect(html).toContain('”riskzonen”: skriv hellre ”unga”');
  expect(html).toContain(words);
  expect((await send({ keepWords: 'yes' })).status).toBe(303);
});

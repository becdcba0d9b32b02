import { afterAll, beforeAll, expect, test } from 'vitest';
import { labelling } from '#house/labelling.ts';
import { inLanguage, publicLanguages } from '#house/language.ts';
import { collections } from '#rooms/open-data/hsds-endpoint.ts';
import { keepOpenFeeds } from '#rooms/open-data/open-feed-keeping.commands.ts';
import { worldOf } from '#rooms/open-data/openactive-world.queries.ts';
import { doors } from '../../src/doors.ts';
import { importingAs } from '../support/importing.ts';
import { type PublicPage, walkPublic } from '../support/public-walk.ts';
import { fixture, hasSharedData, sharedFile } from '../support/register-files.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';
import { publicDoors } from './public-doors.ts';

/** What registers say of some associations, in words of our own. */
const labelled = `Förening;Verksamhet;Beskrivning
Påhittade vägen vidare;Brottsförebyggande, Fotboll;Hit kommer ungdomar i riskzonen.
Påhittade dansgänget;Linedance;Vi dansar för att det är roligt.
Kriminellas påhittade omväg;Café;Öppet varje kväll.`;

/** Real registers where they lie beside the project; otherwise invented ones, which hold the same kinds of words. */
const registers = hasSharedData
  ? ['import/ibgo-varberg.json', 'import/smartbook-sundsvall.json'].map(sharedFile)
  : ['ibgo.json', 'smartbook.json'].map(fixture);

/** What nobody comes to by following links: letters lead there, or a form. */
const behindALetter = /\/:token|^GET \/in|^GET \/:place\/svar$/;

const gets = publicDoors
  .filter(each => each.startsWith('GET ') && !behindALetter.test(each))
  .map(each => each.slice(4));
const frontDoors = gets.map(path => path.replace('/:place', '/brohamn')).filter(path => !path.includes(':'));

let house: TestHouse;
let pages: PublicPage[];
let names: string[];

beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  const importing = importingAs(house, await house.actor('municipal-coordinator'), '9999', true);
  await importing.applied(await importing.received(Buffer.from(labelled), 'register.csv'));
  for (const bytes of registers) await importing.applied(await importing.received(bytes));
  await keepOpenFeeds(house.database, worldOf(house.settings), house.now);
  pages = await walkPublic(house, [...frontDoors, ...(await onesOfHsds())]);
  const listed = await house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('listings').select(['name', 'slug']).execute(),
  );
  names = listed.flatMap(({ name, slug }) => [name, slug]);
}, 300_000);
afterAll(() => house.close());

/** Some of each collection, which no answer leads to by its address. */
async function onesOfHsds(): Promise<string[]> {
  const lists = Object.keys(collections).map(async name => {
    const { contents } = (await (await house.request(`/api/hsds/${name}?per_page=3`)).json()) as {
      contents: { id: string }[];
    };
    return contents.map(({ id }) => `/api/hsds/${name}/${id}`);
  });
  return (await Promise.all(lists)).flat();
}

const opened = (pattern: string) => {
  const shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`);
  return pages.some(({ path }) => shape.test(path.replace(/\?.*/, '')));
};

test('everything that anybody can open was opened', () => {
  const anyhow = (path: string) => publicLanguages.some(language => opened(inLanguage(path, language)));
  expect(gets.filter(each => !anyhow(each))).toEqual([]);
});

test('every page, leaf and calendar was opened in each language that it is said in', () => {
  // A picture says nothing, and programs are led on in one language.
  const said = doors.filter(({ path }) => gets.includes(path) && !/^\/(api|bild)\//.test(path));
  const missed = said.flatMap(({ path, languages }) =>
    languages.map(language => inLanguage(path, language)).filter(each => !opened(each)),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(missed).toEqual([]);
});

/** What somebody is called is a name and no label: nobody's name is kept silent. */
function withoutNames(text: string): string {
  return names.filter(name => labelling.test(name)).reduce((rest, name) => rest.replaceAll(name, ''), text);
}

test('what was read in stands there, under its own name', () => {
  const list = pages.map(({ text }) => text).join();
  for (const name of ['Påhittade vägen vidare', 'Påhittade dansgänget', 'Kriminellas påhittade omväg'])
    expect(list).toContain(name);
});

test('no page that a child or a parent can reach labels anybody, in any language', () => {
  const labels = pages.flatMap(({ path, text }) => {
    const found = labelling.exec(withoutNames(text));
    return found ? [`${path}: …${found.input.slice(Math.max(0, found.index - 40), found.index + 40)}…`] : [];
  });
  expect(labels).toEqual([]);
});

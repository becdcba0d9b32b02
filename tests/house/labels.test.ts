import { afterAll, beforeAll, expect, test } from 'vitest';
import { labelling } from '#house/labelling.ts';
import { inLanguage, type PublicLanguage } from '#house/language.ts';
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
  pages = await walkPublic(house, frontDoors);
  const listed = await house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('listings').select(['name', 'slug']).execute(),
  );
  names = listed.flatMap(({ name, slug }) => [name, slug]);
}, 300_000);
afterAll(() => house.close());

test('everything that anybody can open was opened, in every language that it is said in', () => {
  const opened = new Set(pages.map(({ path }) => path.replace(/\?.*/, '')));
  const shapeOf = (path: string, language: PublicLanguage) =>
    new RegExp(`^${inLanguage(path, language).replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`);
  const missed = doors
    .filter(({ method, path }) => gets.includes(path) && method === 'GET')
    .flatMap(({ path, languages }) => languages.map(language => ({ path, language })))
    .filter(({ path, language }) => ![...opened].some(each => shapeOf(path, language).test(each)));
  expect(missed.map(({ path, language }) => `${language} ${path}`)).toEqual([]);
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

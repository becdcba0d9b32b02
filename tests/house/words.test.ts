import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { present } from '#house/decision.ts';
import { labelling } from '#house/labelling.ts';
import { projectFolder } from '#house/project-folder.ts';
import { sourceFiles } from './source.ts';

const catalogues = sourceFiles('src/rooms').filter(file => /messages\.(sv|en|latt|ar|so)\.ts$/.test(file.name));

test('no sentence labels', () => {
  const texts = [...catalogues, ...sourceFiles('src/demo')];
  const labels = texts.filter(file => !/\.test\.ts$/.test(file.name)).filter(file => labelling.test(file.text));
  expect(labels.map(file => `${file.path}: ${labelling.exec(file.text)?.[0]}`)).toEqual([]);
});

test('the law finds a label in any of its endings', () => {
  for (const text of [
    'Brottsförebyggande arbete',
    'kriminella',
    'gängen',
    'utsatta områden',
    'العصابات',
    'dambiilayaal',
  ])
    expect(text).toMatch(labelling);
});

type Messages = { [key: string]: Messages | string | ((...values: never[]) => unknown) };

function sentences(messages: Messages, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(`${path}${key}`, value);
    else if (typeof value === 'object')
      for (const [inner, text] of sentences(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

/** Short words may be the same in both languages, and so may the names of things in the world. */
const longestShared = 14;
const names = /^(Actor Smartbook|Open Referral HSDS)/;

test.each(catalogues.filter(file => file.name.endsWith('.sv.ts')).map(file => file.path))(
  '%s is said in English too',
  async path => {
    const load = async (file: string, name: string) => sentences((await import(join(projectFolder, file)))[name]);
    const swedish = await load(path, 'sv');
    const english = await load(path.replace('.sv.ts', '.en.ts'), 'en');
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
    const untranslated = [...swedish].filter(
      ([key, text]) => text.length > longestShared && !names.test(text) && english.get(key) === text,
    );
    expect(untranslated).toEqual([]);
    expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  },
);

test.each(catalogues.filter(file => /\.(latt|ar|so)\.ts$/.test(file.name)).map(file => file.path))(
  '%s says everything that is said in Swedish',
  async path => {
    const language = present(/\.(\w+)\.ts$/.exec(path)?.[1]);
    const load = async (file: string, name: string) => sentences((await import(join(projectFolder, file)))[name]);
    const swedish = await load(path.replace(`.${language}.ts`, '.sv.ts'), 'sv');
    const said = await load(path, language);
    expect([...said.keys()].sort()).toEqual([...swedish.keys()].sort());
    const left = [...swedish].filter(([key, text]) => text.length > longestShared && said.get(key) === text);
    if (language !== 'latt') expect(left.map(([key]) => key)).toEqual([]);
    expect([...said].filter(([, text]) => text.trim() === '')).toEqual([]);
  },
);

test('every room has a README of at most thirty lines, and the glossary has a row for its first noun', () => {
  const glossary = readFileSync(join(projectFolder, 'docs/glossary.md'), 'utf8');
  const nouns: Record<string, string> = {
    places: 'municipality',
    'no-names': 'finding',
    people: 'person',
    'sign-in': 'session',
    organisations: 'organisation',
    registers: 'register',
    members: 'invitation',
    sharing: 'share',
    functions: 'function',
    reach: 'reach',
    'open-data': 'open data',
    activities: 'activity',
    leisure: 'leisure',
    feeds: 'feed',
    enquiries: 'enquiry',
    concerns: 'receipt',
    guidance: 'situation',
    continuity: 'concern',
  };
  for (const room of new Set(sourceFiles('src/rooms').map(file => file.path.split('/')[2] ?? ''))) {
    expect(glossary, room).toContain(`| \`${nouns[room]}\` |`);
    const readme = readFileSync(join(projectFolder, 'src/rooms', room, 'README.md'), 'utf8');
    expect(readme.trimEnd().split('\n').length, room).toBeLessThanOrEqual(30);
  }
});

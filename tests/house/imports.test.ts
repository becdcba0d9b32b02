import { expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source.ts';

/** Rooms by floor; a room imports from lower floors only. */
const floors = [
  ['places'],
  ['people', 'no-names'],
  ['sign-in'],
  ['organisations'],
  ['functions', 'registers'],
  ['enquiries', 'sharing', 'activities'],
  ['leisure'],
  ['reach', 'open-data', 'feeds'],
  ['guidance'],
  ['concerns'],
  ['members'],
  ['continuity'],
];

/** What each role of a file may import of its own and lower rooms; `vocabulary` has no suffix. */
const mayImport: Record<string, readonly string[]> = {
  vocabulary: ['vocabulary'],
  rules: ['vocabulary', 'rules', 'messages'],
  policy: ['vocabulary', 'rules', 'policy'],
  messages: ['vocabulary', 'messages'],
  cast: ['vocabulary', 'cast'],
  storage: ['vocabulary', 'rules', 'storage'],
  queries: ['vocabulary', 'rules', 'policy', 'storage', 'queries', 'cast'],
  commands: ['vocabulary', 'rules', 'policy', 'storage', 'queries', 'commands'],
  views: ['vocabulary', 'rules', 'policy', 'messages', 'queries', 'views'],
  pages: ['vocabulary', 'rules', 'policy', 'messages', 'queries', 'commands', 'views', 'pages'],
};

const roles = Object.keys(mayImport);
const room = /^src\/rooms\/([\w-]+)\//;
const inRooms = sourceFiles('src/rooms').filter(file => !/\.test\.tsx?$/.test(file.name));

function roleOf(name: string): string {
  const suffix = name
    .replace(/\.tsx?$/, '')
    .split('.')
    .slice(1);
  const role = suffix.find(each => roles.includes(each));
  return role ?? (name.endsWith('-sentence.ts') ? 'messages' : 'vocabulary');
}

function target(file: SourceFile, from: string): string | undefined {
  if (from.startsWith('#rooms/')) return from.replace('#rooms/', 'src/rooms/');
  if (from.startsWith('./')) return file.path.replace(/[^/]+$/, from.slice(2));
  return undefined;
}

function floorOf(path: string): number {
  return floors.findIndex(floor => floor.includes(room.exec(path)?.[1] ?? ''));
}

test('every room has a floor', () => {
  expect([...new Set(inRooms.filter(file => floorOf(file.path) < 0).map(file => file.path))]).toEqual([]);
});

test('rooms import only downward', () => {
  const upward = inRooms.flatMap(file =>
    importsOf(file).flatMap(({ from }) => {
      const to = target(file, from);
      return to !== undefined && floorOf(to) > floorOf(file.path) ? [`${file.path} → ${to}`] : [];
    }),
  );
  expect(upward).toEqual([]);
});

test('the suffix says what a file may import', () => {
  const astray = inRooms.flatMap(file =>
    importsOf(file).flatMap(({ from, onlyTypes }) => {
      const to = target(file, from);
      if (to === undefined || onlyTypes) return [];
      const wanted = roleOf(to.split('/').at(-1) ?? '');
      return mayImport[roleOf(file.name)]?.includes(wanted)
        ? []
        : [`${file.path} (${roleOf(file.name)}) → ${to} (${wanted})`];
    }),
  );
  expect(astray).toEqual([]);
});

test('only storage speaks SQL, and pure roles reach for nothing outside', () => {
  const outside = inRooms.flatMap(file =>
    importsOf(file)
      .filter(({ from, onlyTypes }) => !onlyTypes && isOutside(roleOf(file.name), from))
      .map(({ from }) => `${file.path} → ${from}`),
  );
  expect(outside).toEqual([]);
});

function isOutside(role: string, from: string): boolean {
  if (from === 'kysely' || from === 'pg') return role !== 'storage';
  const reaching = from.startsWith('#house/database') || from === 'node:fs' || from === 'node:net';
  return reaching && ['vocabulary', 'rules', 'policy', 'messages', 'cast', 'views'].includes(role);
}

test('the house knows no room, and what is drawn knows no word of the domain', () => {
  const ground = sourceFiles('src/house', 'src/ui').filter(file =>
    importsOf(file).some(({ from }) => from.includes('rooms/')),
  );
  expect(ground.map(file => file.path)).toEqual([]);
});

test('no folder and no file is a drawer for everything', () => {
  const drawers = /(^|\/)(utils?|helpers?|services?|types|shared|common|index)(\.tsx?)?(\/|$)/;
  expect(
    sourceFiles('src', 'tests')
      .filter(file => drawers.test(file.path))
      .map(file => file.path),
  ).toEqual([]);
});

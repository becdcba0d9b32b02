import { expect, test } from 'vitest';
import { functionSizes, sourceFiles } from './source.ts';

const largestFile = 200;
const largestFunction = 30;

/** Generated from the database, not written. */
const generated = ['src/house/schema.ts'];

const files = sourceFiles('src', 'tests').filter(file => !generated.includes(file.path));

test(`no file is longer than ${largestFile} lines`, () => {
  expect(files.filter(file => file.lines > largestFile).map(file => `${file.path}: ${file.lines}`)).toEqual([]);
});

test(`no function is longer than ${largestFunction} lines`, () => {
  // A test's own body is a story told from start to end, and is measured by its file.
  const measured = files.filter(file => !/\.test\.tsx?$/.test(file.name));
  const long = measured.flatMap(file =>
    functionSizes(file)
      .filter(each => each.lines > largestFunction)
      .map(each => `${file.path}:${each.line} ${each.name}: ${each.lines}`),
  );
  expect(long).toEqual([]);
});

test('the measure finds a long function', () => {
  const text = `function long() {\n${'  step();\n'.repeat(40)}}\n`;
  expect(functionSizes({ path: 'a.ts', name: 'a.ts', text, lines: 42 })).toEqual([
    { name: 'long', line: 1, lines: 42 },
  ]);
});

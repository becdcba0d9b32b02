import { expect, test } from 'vitest';
import { doors } from '../../src/doors.ts';
import { publicDoors } from './public-doors.ts';

const name = (each: (typeof doors)[number]) => `${each.method} ${each.path}`;

test('the public doors are these and no others', () => {
  expect(
    doors
      .filter(each => each.knock === 'public')
      .map(name)
      .sort(),
  ).toEqual([...publicDoors].sort());
});

test('every door is opened once', () => {
  const all = doors.map(name);
  expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
});

test('what changes something is posted, and an act is never behind a GET', () => {
  const acts = /\/(edit|approve|return|close|reopen|assure|join|open|apply|withdraw|appeal)$/;
  expect(doors.filter(each => each.method === 'GET' && acts.test(each.path)).map(name)).toEqual([]);
});

import { expect, test } from 'vitest';
import { readGuarded } from './guarded-form.rules.ts';
import { noNamesMessages } from './no-names.messages.ts';
import { NoNames } from './no-names.views.tsx';

const { neutral, ...words } = noNamesMessages.sv;
const text = 'Jag är orolig för Kalle.\nHan nås på 070-174 06 05.';

const shown = (typed: Record<string, string[]>) =>
  String(<NoNames language="sv" field="text" guarded={readGuarded(typed, 'text', neutral)} places={['Lerdala']} />);

test('what was found is marked, with a neutral word, and a box for what may be kept', () => {
  const html = shown({ text: [text] });
  expect(html).toContain(`<mark>Kalle<span class="unseen"> (${words.marked})</span></mark>`);
  expect(html.match(/type="checkbox"/g)).toHaveLength(1);
  expect(html).toContain('name="behall" value="kalle"');
  expect(html).toContain(words.mustGo);
  expect(html).toContain('name="byt" value="1"');
});

test('a kept word stops nothing, and can be let go of', () => {
  const typed = { text: ['Jag är orolig för Kalle.'], behall: ['kalle'] };
  expect(readGuarded(typed, 'text', neutral).open).toEqual([]);
  const html = shown(typed);
  expect(html).not.toContain('<mark>');
  expect(html).toMatch(/value="kalle" checked/);
});

test('who asks for neutral words gets the text back with them', () => {
  const guarded = readGuarded({ text: [text], byt: ['1'] }, 'text', neutral);
  expect(guarded.text).toBe('Jag är orolig för en person.\nHan nås på ett telefonnummer.');
  expect(guarded).toMatchObject({ open: [], findings: [], replaced: true });
});

test('a text without identities shows nothing, and nothing that is typed becomes markup', () => {
  expect(shown({ text: ['Pojken har slutat komma.'] })).not.toContain('notice');
  expect(shown({ text: ['Jag är orolig för Kalle <b>nu</b>'] })).toContain('&lt;b&gt;nu');
});

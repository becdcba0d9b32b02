import { describe, expect, test } from 'vitest';
import { Checkbox, CheckboxGroup, RadioGroup, SelectField } from './choices.tsx';
import { DateField, FileField, NumberField, TextArea, TextField } from './fields.tsx';

const common = { name: 'thing', hint: 'a hint', error: 'an error' };
const field = { ...common, label: 'Thing' };
const group = { ...common, legend: 'Thing', options: [{ value: 'a', label: 'A' }] };

const drawn: [string, string][] = [
  ['text', String(<TextField {...field} />)],
  ['area', String(<TextArea {...field} />)],
  ['number', String(<NumberField {...field} />)],
  ['date', String(<DateField {...field} />)],
  ['file', String(<FileField {...field} />)],
  ['select', String(<SelectField {...field} options={[]} />)],
  ['checkboxes', String(<CheckboxGroup {...group} />)],
  ['radios', String(<RadioGroup {...group} />)],
  ['one box', String(<Checkbox {...common} value="1" label="Thing" />)],
];

describe('a field', () => {
  test.each(drawn)('%s: everything it points to is there, once', (_, html) => {
    const pointed = [...html.matchAll(/(?:aria-describedby|for)="([^"]+)"/g)].flatMap(match =>
      (match[1] ?? '').split(' '),
    );
    expect(pointed.length).toBeGreaterThan(1);
    for (const id of pointed) expect(html.split(`id="${id}"`).length - 1).toBe(1);
  });

  test.each(drawn)('%s: an error summary can lead to it by its name', (_, html) => {
    expect(html).toMatch(/<(input|select|textarea)[^>]* id="thing"/);
  });

  test.each(drawn)('%s: says what is wrong', (_, html) => expect(html).toContain('an error'));
});

test('what was typed comes back as text, never as markup', () => {
  expect(String(<TextField {...field} value={'"><b>'} />)).toContain('value="&quot;&gt;&lt;b&gt;"');
  expect(String(<TextArea {...field} value="</textarea><b>" />)).toContain('&lt;/textarea&gt;&lt;b&gt;');
});

import { expect, test } from 'vitest';
import { labelling, labelsIn } from './labelling.ts';

test.each([
  ['Brottsförebyggande träning för alla', [['Brottsförebyggande', 'safety']]],
  ['För ungdomar i riskzonen.', [['riskzonen', 'young-people']]],
  ['Slipp gänget, kom hit. GÄNGET!', [['gänget', 'friends']]],
  ['I ett utsatt område', [['utsatt område', 'place']]],
  ['Ett gängs uttryck', [['gängs', 'friends']]],
  ['ضد العصابات', [['العصابات', 'friends']]],
  ['En gänglig målvakt och en tillgänglig ingång', []],
  [
    'Unga på glid och ungdomar på kant',
    [
      ['Unga på glid', 'young-people'],
      ['ungdomar på kant', 'young-people'],
    ],
  ],
  ['Barn på glidflygning', []],
  [
    'For young people at risk; young offenders',
    [
      ['young people at risk', 'young-people'],
      ['offenders', 'act'],
    ],
  ],
  ['الأحداث الجانحين', [['الجانحين', 'young-people']]],
  ['هدوء الأعصاب', []],
  [
    'I utsatta områden och i utanförskapsområden',
    [
      ['utsatta områden', 'place'],
      ['utanförskapsområden', 'place'],
    ],
  ],
  ['Vi ses efter skolan', []],
])('%s', (text, labels) => {
  expect(labelsIn(text).map(({ word, instead }) => [word, instead])).toEqual(labels);
  expect(labelling.test(text)).toBe(labels.length > 0);
});

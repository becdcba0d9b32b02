import { expect, test } from 'vitest';
import { findIdentities } from './no-names.rules.ts';

const found = (text: string) => findIdentities(text).map(({ word }) => word);

test.each([
  ['bor i lägenhet 1102 på tallvägen', 'lägenhet 1102 på tallvägen'],
  ['bor på Tallvägen, lgh 1203', 'Tallvägen, lgh 1203'],
  ['bor på tallvägen 12 lgh 1102', 'tallvägen 12 lgh 1102'],
  ['i hus fyra på granstigen', 'hus fyra på granstigen'],
  ['bor på storgatan tolv', 'storgatan tolv'],
  ['bor på storgatan nr 12', 'storgatan nr 12'],
  ['bor på Storgatan ett.', 'Storgatan ett'],
  ['bor på ekvägen sju b', 'ekvägen sju b'],
  ['familjen på Storgatan tjugofyra skriker', 'Storgatan tjugofyra'],
  ['sover på kvarnvägen trettio två nu', 'kvarnvägen trettio två'],
  ['bor på björkgatan hundra', 'björkgatan hundra'],
  ['bor på björkgatan tvåhundra sju', 'björkgatan tvåhundra sju'],
])('%s', (text, address) => {
  expect(found(text)).toEqual([address]);
});

test.each([
  ['vi stod på kungsgatan två timmar'],
  ['På Kungsgatan en kväll var det bråk.'],
  ['De var på Kungsgatan ett tag.'],
  ['de är på storgatan femton killar'],
  ['tre killar på kungsgatan fem dagar i rad'],
  ['lägenhet 1102 är tom'],
  ['hon bor i en lägenhet två trappor upp'],
  ['hela vägen två mil'],
  ['de sover på parkeringsplatsen två nätter'],
])('%s: no address', text => {
  expect(found(text)).toEqual([]);
});

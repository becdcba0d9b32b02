import type { OwnArea } from './gazetteer.ts';
import { ownAreaId } from './municipality.ts';
import type { PopulatedArea } from './population.ts';

/** Girls and boys of each age from 0 to 19, area by area. */
const young: Readonly<Record<string, readonly [girls: string, boys: string]>> = {
  centrum: ['8 8 8 9 9 8 8 8 10 9 10 9 10 10 10 10 9 8 9 8', '8 8 9 9 10 9 11 11 9 10 10 11 10 9 9 11 10 10 8 9'],
  varvskajen: ['5 5 6 6 6 5 6 5 6 6 6 5 5 6 4 5 5 5 5 4', '6 5 5 5 6 5 6 6 6 5 5 6 6 6 5 5 5 4 5 5'],
  tallhojden: [
    '24 22 26 25 25 26 28 29 31 28 30 33 31 31 29 28 30 34 31 25',
    '25 29 28 29 27 30 28 28 29 31 34 32 37 33 32 36 31 29 33 26',
  ],
  larkbacken: [
    '15 17 15 15 14 15 15 16 16 17 14 15 13 17 16 14 16 15 13 12',
    '14 16 14 17 18 17 19 15 17 16 17 17 17 16 16 16 13 15 14 13',
  ],
  ekbrinken: ['7 8 9 8 10 10 8 8 8 10 10 9 10 10 10 8 10 9 8 8', '8 9 7 9 9 9 9 9 10 10 10 11 10 9 10 9 8 9 8 8'],
  skolasen: [
    '12 12 14 14 14 16 15 16 14 17 14 16 16 16 17 15 16 15 14 16',
    '13 12 13 13 14 14 16 17 17 17 17 17 17 17 18 18 18 17 15 16',
  ],
  sagudden: ['5 7 6 6 7 7 6 7 6 6 6 6 6 7 5 6 6 7 5 4', '7 6 6 7 6 7 7 8 7 6 8 6 7 6 6 6 6 6 6 5'],
  kvarnmarken: ['6 6 6 6 6 6 6 6 6 7 6 5 5 5 6 5 5 5 4 4', '6 5 6 6 6 6 7 6 6 6 6 6 6 5 5 5 5 5 4 3'],
  klockarhagen: [
    '9 8 10 10 10 9 9 11 10 10 10 10 9 10 11 11 11 11 10 9',
    '9 9 9 9 10 11 11 12 10 11 11 11 10 10 12 11 11 10 9 9',
  ],
  harvsund: ['5 6 5 6 6 6 6 6 7 6 5 6 7 7 8 6 7 6 7 7', '5 5 6 6 6 6 6 6 7 7 7 8 7 7 7 7 7 6 7 6'],
  gullersrod: ['6 6 7 5 6 7 6 6 7 8 7 7 7 6 7 7 7 7 7 6', '6 6 6 7 7 7 7 7 7 6 7 7 7 7 6 7 6 7 7 7'],
  vrangsbo: ['2 3 3 3 3 4 4 4 4 4 4 4 4 5 4 4 5 4 4 4', '3 3 4 3 3 4 3 4 4 4 5 4 5 5 5 5 5 5 5 5'],
};

/** The areas of Brohamn with their invented young people. */
export function populated(areas: readonly OwnArea[]): PopulatedArea[] {
  return areas.map(({ code, name, municipalityCode, lat, lon }) => {
    const [girls, boys] = (young[code] ?? ['', '']).map(row => row.split(' ').map(Number));
    return { id: ownAreaId(municipalityCode, code), name, lat, lon, girls: girls ?? [], boys: boys ?? [] };
  });
}

/** How many of each age live in all the areas. */
export function countedIn(areas: readonly PopulatedArea[], who: 'girls' | 'boys'): number[] {
  return (areas[0]?.[who] ?? []).map((_, age) => areas.reduce((sum, area) => sum + (area[who][age] ?? 0), 0));
}

import { countedIn, populated } from './brohamn-young.cast.ts';
import {
  type AddedMunicipality,
  credits,
  type Locality,
  type OwnArea,
  type Position,
  type Postcode,
  type Ring,
} from './gazetteer.ts';

const municipalityCode = '9999';

// Open sea some 35 km west of Marstrand: no real municipality can be mistaken for it.
const mainland = ringOf(`
  10.912,58.131 10.942,58.127 10.983,58.135 11.031,58.131 11.078,58.139 11.134,58.134 11.176,58.140
  11.214,58.128 11.222,58.103 11.210,58.079 11.231,58.055 11.221,58.029 11.241,58.004 11.226,57.977
  11.236,57.951 11.212,57.927 11.219,57.903 11.182,57.889 11.139,57.896 11.100,57.883 11.059,57.888
  11.020,57.879 11.005,57.884 11.010,57.890 10.992,57.888 10.981,57.895 10.993,57.900 11.008,57.902
  11.002,57.908 10.980,57.906 10.966,57.912 10.971,57.919 10.986,57.922 10.976,57.927 10.956,57.925
  10.944,57.932 10.951,57.939 10.966,57.942 10.985,57.941 10.992,57.946 10.978,57.951 10.954,57.950
  10.936,57.954 10.925,57.961 10.934,57.969 10.922,57.974 10.929,57.980 10.946,57.982 10.961,57.987
  10.975,57.985 10.988,57.991 11.003,57.992 11.014,57.998 11.029,57.999 11.039,58.006 11.053,58.008
  11.061,58.015 11.075,58.019 11.083,58.026 11.085,58.032 11.075,58.035 11.063,58.030 11.054,58.023
  11.042,58.022 11.032,58.014 11.017,58.013 11.007,58.007 10.993,58.008 10.981,58.002 10.968,58.003
  10.954,57.997 10.941,57.998 10.927,57.995 10.917,58.000 10.908,58.007 10.919,58.013 10.905,58.018
  10.891,58.023 10.898,58.031 10.915,58.032 10.927,58.038 10.917,58.044 10.896,58.042 10.881,58.049
  10.886,58.057 10.902,58.059 10.912,58.066 10.900,58.072 10.880,58.071 10.868,58.078 10.876,58.086
  10.895,58.087 10.905,58.094 10.893,58.101 10.874,58.103 10.869,58.111 10.885,58.116 10.898,58.122
  10.912,58.131
`);

const islands = [
  '10.854,58.005 10.869,58.012 10.878,58.006 10.874,57.997 10.883,57.989 10.871,57.982 10.856,57.987 10.849,57.996 10.854,58.005',
  '10.893,57.955 10.905,57.961 10.912,57.953 10.903,57.943 10.891,57.946 10.893,57.955',
  '10.840,58.062 10.851,58.065 10.854,58.058 10.846,58.054 10.840,58.062',
].map(ringOf);

/** The town first, district by district, then the three villages with the country around them. */
const areas: readonly OwnArea[] = [
  area('centrum', 'Centrum', 58.0351, 11.1001, 2940),
  area('varvskajen', 'Varvskajen', 58.0144, 11.0764, 1180),
  area('tallhojden', 'Tallhöjden', 58.0468, 11.1375, 3860),
  area('larkbacken', 'Lärkbacken', 58.0558, 11.0882, 2270),
  area('ekbrinken', 'Ekbrinken', 58.0054, 11.1086, 1690),
  area('skolasen', 'Skolåsen', 58.0243, 11.1273, 2410),
  area('sagudden', 'Sågudden', 58.0297, 11.039, 1020),
  area('kvarnmarken', 'Kvarnmarken', 58.0306, 11.168, 760),
  area('klockarhagen', 'Klockarhagen', 58.045, 11.0543, 1970),
  area('harvsund', 'Harvsund', 57.9676, 10.9525, 1240),
  area('gullersrod', 'Gullersröd', 57.9317, 11.1425, 1130),
  area('vrangsbo', 'Vrångsbo', 58.1025, 10.9389, 930),
];

const localities: readonly Locality[] = [
  locality('9999TC101', 'Brohamn', 58.0351, 11.1001, 17650),
  locality('9999TB102', 'Harvsund', 57.9676, 10.9525, 890),
  locality('9999TB103', 'Gullersröd', 57.9317, 11.1425, 760),
  locality('9999TB104', 'Vrångsbo', 58.1025, 10.9389, 540),
];

// No code in the country begins with 499.
const postcodes: readonly Postcode[] = [
  postcode('49910', 'Brohamn', 58.0351, 11.1001),
  postcode('49912', 'Brohamn', 58.0351, 11.1001),
  postcode('49930', 'Harvsund', 57.9676, 10.9525),
  postcode('49940', 'Gullersröd', 57.9317, 11.1425),
];

const populatedAreas = populated(areas);
const girls = countedIn(populatedAreas, 'girls');
const boys = countedIn(populatedAreas, 'boys');
const young = girls.map((count, age) => count + (boys[age] ?? 0));

/** Brohamn, the invented harbour town of the demo: on the inner shore of an inlet, 21,400 people, no county. */
export const brohamn: AddedMunicipality = {
  municipality: {
    code: municipalityCode,
    name: 'Brohamn',
    fullName: 'Brohamns kommun',
    slug: 'brohamn',
    countyCode: null,
    policeRegion: null,
    lat: 58.0351,
    lon: 11.1001,
    population: 21400,
  },
  localities,
  postcodes,
  areas,
  populationByAge: {
    municipalityCode,
    girls,
    boys,
    young,
    youngTotal: young.reduce((total, people) => total + people, 0),
    total: 21400,
  },
  populatedAreas: {
    level: 'regso',
    countedOn: '2025-12-31',
    source: credits.invented,
    estimated: false,
    areas: populatedAreas,
  },
  outline: [mainland, ...islands],
};

/** A ring written as "lon,lat lon,lat …", its last point its first. */
function ringOf(text: string): Ring {
  return text.trim().split(/\s+/).map(positionOf);
}

function positionOf(pair: string): Position {
  const [lon, lat] = pair.split(',');
  return [Number(lon), Number(lat)];
}

function area(code: string, name: string, lat: number, lon: number, population: number): OwnArea {
  return { kind: 'own', code, name, municipalityCode, lat, lon, population };
}

function locality(code: string, name: string, lat: number, lon: number, population: number): Locality {
  return { code, name, municipalityCode, lat, lon, population };
}

function postcode(postalCode: string, place: string, lat: number, lon: number): Postcode {
  return { postalCode, place, municipalityCode, lat, lon };
}

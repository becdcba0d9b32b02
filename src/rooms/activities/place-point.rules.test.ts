import { expect, test } from 'vitest';
import { brohamn } from '#rooms/places/brohamn.cast.ts';
import { pointFault, readPoint } from './place-point.rules.ts';

test.each([
  ['58.0351, 11.1001', { lat: 58.0351, lon: 11.1001 }],
  ['58.0351 11.1001', { lat: 58.0351, lon: 11.1001 }],
  ['58,0351; 11,1001', { lat: 58.0351, lon: 11.1001 }],
  ['58,0351, 11,1001', { lat: 58.0351, lon: 11.1001 }],
  ['58.0351° N, 11.1001° E', { lat: 58.0351, lon: 11.1001 }],
  ['58, 11', { lat: 58, lon: 11 }],
  ['vid bryggan', undefined],
  ['58.0351', undefined],
  ['1e9, 3', undefined],
])('%s', (text, point) => expect(readPoint(text)).toEqual(point));

test.each([
  ['the square', 58.0351, 11.1001, undefined],
  ['a jetty just outside the land', 57.9465, 10.978, undefined],
  ['the numbers swapped', 11.1001, 58.0351, 'swapped'],
  ['the open sea', 57.8, 10.6, 'at-sea'],
  ['another town', 59.33, 18.07, 'at-sea'],
  ['another country', 48.85, 2.35, 'abroad'],
  ['nowhere at all', 0, 0, 'abroad'],
])('%s', (_, lat, lon, fault) => expect(pointFault({ lat, lon }, brohamn.outline)).toBe(fault));

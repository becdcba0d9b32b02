import type { MunicipalityFigures } from './population-import.ts';

/** SCB's division of 2025 has some other areas than the list of 2020 that we know; fewer than this part of them is no whole file. */
const wholePart = 0.9;

/** In five years the young of a municipality seldom became a tenth more or fewer; a quarter is a wrong or half a file. */
const mostChange = 0.25;

/** Whether a municipality has fewer areas in a file than it should. */
export function isFew({ areas, expected }: MunicipalityFigures): boolean {
  return expected !== null && areas < expected * wholePart;
}

/** Whether a municipality's young are far from as many as they were. */
export function isFar({ young, known }: MunicipalityFigures): boolean {
  return Math.abs(young - known) > known * mostChange;
}

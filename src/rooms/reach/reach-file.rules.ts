import { type Cell, spreadsheet } from '#house/spreadsheet.ts';
import type { ReachAnswer, Share } from './reach-answer.ts';

const shareCells = ({ children, lacking, score }: Share): Cell[] => [
  tenths(children),
  tenths(lacking),
  (score * 100).toFixed(2).replace('.', ','),
];

/** A decimal comma, as Swedish spreadsheets read figures. */
const tenths = (count: number): string => String(Math.round(count * 10) / 10).replace('.', ',');

/** The answer as a file for a spreadsheet, in Swedish in every language: a row for each area and band of ages. */
export function reachFile({ areas, bands, basis, question }: ReachAnswer): string {
  const head = ['Område', 'Från ålder', 'Till ålder', 'Barn', 'Saknar', 'Platser per 100 barn', 'Närmast', 'Meter'];
  const rests = ['Radie meter', 'Barn räknade', 'Källa'];
  const known: Cell[] = [question.radiusMetres, basis.countedOn, basis.source];
  const rows = areas.flatMap(area =>
    bands.map(({ from, to }, at) => [
      ...[area.name, from, to],
      ...shareCells(area.bands[at] ?? area),
      ...[area.nearest?.supply.title, area.nearest ? Math.round(area.nearest.metres) : undefined],
      ...known,
    ]),
  );
  return spreadsheet([[...head, ...rests], ...rows]);
}

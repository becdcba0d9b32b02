import { planePoint } from '#rooms/places/sweref.rules.ts';
import { type Supply, weekdays } from './reach.ts';
import { gendersOf, nearAt, ownAreas, rowsOf } from './reach-answer.rules.ts';
import type { AgeAnswer, AreaAnswer, AreaDetail, Near, ReachAnswer } from './reach-answer.ts';
import type { LocalSupply } from './reach-basis.ts';

/** One of the municipality's areas in all its detail; undefined where it has none of that id, or it could not be counted. */
export function areaDetailOf(answer: ReachAnswer, areaId: string): AreaDetail | undefined {
  const { reach, question, areas } = answer;
  const area = areas.find(({ id }) => id === areaId);
  const at = ownAreas(reach).find(each => each.area.id === areaId)?.at;
  if (!area || at === undefined) return undefined;
  const rows = rowsOf(reach, question, at, question.ages);
  const within = withinOf(answer, area);
  return {
    area,
    ages: rows.map((each): AgeAnswer => {
      const nearest = nearAt(reach, each.row);
      const lacking = (nearest?.metres ?? Number.POSITIVE_INFINITY) > question.radiusMetres;
      const { age, gender, count, row } = each;
      return { age, gender, children: count, score: reach.score[row] ?? 0, nearest, lacking };
    }),
    weekdays: weekdays.map(day => mean(rows, row => reach.perWeekday[row * weekdays.length + day - 1] ?? 0)),
    meets: weekdays.map(day => within.filter(({ supply }) => meetsOn(supply, day)).length),
    affordableShare: area.score > 0 ? mean(rows, row => reach.affordable[row] ?? 0) / area.score : null,
    within,
  };
}

const meetsOn = ({ sessions }: Supply, day: number) => sessions.some(({ weekday }) => weekday === day);

function mean(rows: readonly { row: number; count: number }[], of: (row: number) => number): number {
  const children = rows.reduce((sum, { count }) => sum + count, 0);
  return children > 0 ? rows.reduce((sum, { row, count }) => sum + count * of(row), 0) / children : 0;
}

function withinOf({ reach, question }: ReachAnswer, area: AreaAnswer): Near[] {
  const here = planePoint(area.lat, area.lon);
  return reach.activities
    .filter(({ ages, who }) => ages.from <= question.ages.to && ages.to >= question.ages.from && isFor(who))
    .map((supply): Near => {
      const there = planePoint(supply.lat, supply.lon);
      return { supply: supply as LocalSupply, metres: Math.hypot(there.x - here.x, there.y - here.y) };
    })
    .filter(({ metres }) => metres <= question.radiusMetres)
    .sort((a, b) => a.metres - b.metres);

  function isFor(who: Supply['who']): boolean {
    return who === 'all' || gendersOf(question).includes(who);
  }
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { terminal } from '#house/actor.ts';
import type { AnswerPromise } from '#house/clock.ts';
import type { Database, Sight } from '#house/database.ts';
import { askedCourse, moved } from '#rooms/enquiries/enquiry.rules.ts';
import { findEnquiry, insertEnquiry, saveCourse } from '#rooms/enquiries/enquiry.storage.ts';
import { type Course, type Terms, topPromise } from '#rooms/enquiries/enquiry.ts';
import { clockStep, nextInLine } from '#rooms/enquiries/enquiry-clock.rules.ts';
import { hindrance } from '#rooms/enquiries/hindrance.rules.ts';
import { insertFunction } from '#rooms/functions/function.storage.ts';

/** A year with the leap of both summer times in it, and Easter, and a long Christmas. */
export const yearStart = new Date('2026-01-01T00:00:00Z');

interface InventedFunction {
  id: string;
  organisationId: string;
  promise: AnswerPromise;
  above: string | undefined;
}

interface Planned {
  id: string;
  to: InventedFunction;
  askedHour: number;
  /** Never, for some. */
  answeredHour: number | undefined;
}

export interface Plan {
  all: Planned[];
  functions: ReadonlyMap<string, InventedFunction>;
  asked: Map<number, Planned[]>;
  answered: Map<number, Planned[]>;
}

/** Functions in lines of up to four, with promises of every sort. */
export async function invent(database: Database, count: number): Promise<InventedFunction[]> {
  return database.as(terminal, async sight => {
    const { rows } = await sql<{ id: string }>`
      insert into organisations (slug, joined_at) values ('year', now()) returning id`.execute(sight);
    const organisationId = rows[0]?.id ?? '';
    const made: InventedFunction[] = [];
    for (let at = 0; at < count; at += 1) {
      const above = at % 4 === 0 ? undefined : made[at - 1]?.id;
      const promise: AnswerPromise =
        at % 3 === 0 ? { unit: 'hours', count: 24 + (at % 48) } : { unit: 'working-days', count: 1 + (at % 5) };
      const profile = { title: `f${at}`, areaIds: [], promise, languages: ['sv'], escalatesTo: above };
      const whose = { organisationId, municipalityCode: null, slug: `f${at}` };
      const id = await insertFunction(sight, whose, { ...profile, published: false, showsMedian: false }, yearStart);
      made.push({ id, organisationId, promise, above });
    }
    return made;
  });
}

/** Who asks what when, and when it is answered: most within days, some late, some never. */
export function planYear(functions: readonly InventedFunction[], count: number, hours: number): Plan {
  const all = Array.from({ length: count }, (): Planned => {
    const to = functions[Math.floor(Math.random() * functions.length)] as InventedFunction;
    const askedHour = Math.floor(Math.random() * hours);
    const luck = Math.random();
    const waits = Math.ceil(-Math.log(Math.random()) * (luck < 0.9 ? 30 : 400));
    return { id: randomUUID(), to, askedHour, answeredHour: luck < 0.97 ? askedHour + waits : undefined };
  });
  return {
    all,
    functions: new Map(functions.map(each => [each.id, each])),
    asked: Map.groupBy(all, each => each.askedHour),
    answered: Map.groupBy(all, each => each.answeredHour ?? Number.POSITIVE_INFINITY),
  };
}

const terms = ({ promise }: Pick<Terms, 'promise'>): Terms => ({
  promise,
  keptDays: 180,
  longestDays: 365,
  fromLastWord: false,
});
const answering = ({ to }: Planned) => ({ step: 'answer' as const, by: '', functionId: to.id });

/** What people do in an hour. */
export async function askAndAnswer(database: Database, plan: Plan, hour: number, now: Date): Promise<void> {
  const [asked, answered] = [plan.asked.get(hour) ?? [], plan.answered.get(hour) ?? []];
  if (asked.length + answered.length === 0) return;
  await database.as(terminal, async sight => {
    for (const each of asked) await ask(sight, each, now);
    for (const each of answered) await answer(sight, each, now);
  });
}

function ask(sight: Sight, { id, to }: Planned, now: Date): Promise<void> {
  const asker = { organisationId: to.organisationId, organisationName: '', personId: undefined, as: 'x' };
  const course = askedCourse(to.id, terms(to), now);
  const whole = {
    id,
    kind: 'year',
    openness: 'limited' as const,
    municipalityCode: null,
    team: [],
    language: undefined,
  };
  return insertEnquiry(sight, { ...whole, asker, ...course });
}

async function answer(sight: Sight, planned: Planned, now: Date): Promise<void> {
  const enquiry = await findEnquiry(sight, planned.id);
  if (!enquiry || hindrance(enquiry, answering(planned), terms(planned.to), now)) return;
  const course = { ...moved(enquiry, answering(planned), terms(planned.to), now), takenBy: undefined };
  if (!(await saveCourse(sight, enquiry, course))) throw new Error('nobody else moves it in this hour');
}

/** How often each enquiry has escalated, as the journal tells, against how often it had to, reckoned alone in memory. */
export async function compared(database: Database, plan: Plan, end: Date) {
  const { rows } = await database.read(terminal, sight =>
    sql<{ object_id: string; count: number }>`select object_id, count(*)::int as count from journal_entries
      where act = 'enquiry.escalate' group by 1`.execute(sight),
  );
  const { rows: undone } = await database.read(terminal, sight =>
    sql<{ count: number }>`select count(*)::int as count from enquiries where next_at <= ${end}`.execute(sight),
  );
  const happened = new Map(rows.map(row => [row.object_id, row.count]));
  let [missed, doubled] = [0, 0];
  for (const planned of plan.all) {
    const difference = (happened.get(planned.id) ?? 0) - escalationsOf(plan, planned, end);
    if (difference < 0) missed -= difference;
    if (difference > 0) doubled += difference;
  }
  const escalated = rows.reduce((sum, { count }) => sum + count, 0);
  return { missed, doubled, escalated, left: undone[0]?.count ?? 0 };
}

const hourMs = 3_600_000;

/** The same year for one enquiry: the clock comes on the hour, after the people of that hour. */
function escalationsOf({ functions }: Plan, planned: Planned, end: Date): number {
  const given = terms(planned.to);
  let course = askedCourse(planned.to.id, given, new Date(yearStart.getTime() + planned.askedHour * hourMs));
  const answerAt = yearStart.getTime() + (planned.answeredHour ?? Number.POSITIVE_INFINITY) * hourMs;
  const told = new Set<string>();
  for (;;) {
    const next = Math.ceil(course.nextAt.getTime() / hourMs) * hourMs;
    if (answerAt <= next && !course.answeredAt && answerAt <= end.getTime())
      course = moved(course, answering(planned), given, new Date(answerAt));
    else if (next > end.getTime()) return course.escalation.level;
    else {
      const step = clockStep(course, false, new Date(next));
      if (step !== 'remind' && step !== 'escalate') return course.escalation.level;
      course = clocked(functions, course, step, given, new Date(next), told);
    }
  }
}

function clocked(
  functions: Plan['functions'],
  course: Course,
  step: 'remind' | 'escalate',
  given: Terms,
  now: Date,
  told: Set<string>,
): Course {
  if (step === 'remind') return moved(course, { step }, given, now);
  const to = nextInLine(course, id => functions.get(id)?.above, told);
  if (to) told.add(to);
  const promise = (to && functions.get(to)?.promise) || topPromise;
  return moved(course, { step, to, promise }, given, now);
}

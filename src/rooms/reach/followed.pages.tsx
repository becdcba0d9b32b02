import { page, seeOther } from '#house/answer.ts';
import { insist, present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm, type Typed } from '#house/form.ts';
import { isUuid } from '#house/uuid.ts';
import type { Visit } from '#house/visit.ts';
import { isoDay } from '#ui/dates.ts';
import { FollowedPage } from './followed.views.tsx';
import { FollowedOnePage } from './followed-one.views.tsx';
import { setGoal, withdrawGoal } from './goal.commands.ts';
import { goalSchema } from './goal.ts';
import type { GoalForm } from './goal.views.tsx';
import { mayFollow } from './reach.policy.ts';
import { standingPathOf, whiteSpotsPath } from './reach-path.ts';
import { readReachQuestion } from './reach-question.rules.ts';
import { endQuestion, keepQuestion, measureQuestion } from './standing-question.commands.ts';
import { followedIn, followedOne, responsibleIn } from './standing-question.queries.ts';
import { endSchema } from './standing-question.ts';
import { reachMeansOf, reachMunicipalityOf } from './white-spots.pages.tsx';

const here = `${whiteSpotsPath}/:municipality`;
const one = `${here}/foljs/:question`;

/** What a municipality follows: questions, their history, and goals. */
export const followedDoors: Door[] = [
  door.signedIn.get(`${here}/foljs`, async visit => {
    const municipality = reachMunicipalityOf(visit);
    const all = await followedIn(visit.house.database, visit.actor, municipality.code);
    return page(<FollowedPage visit={visit} municipality={municipality} here={all} />);
  }),
  door.coordinate.post(`${here}/questions/keep`, visit => keep(visit)),
  door.signedIn.get(one, visit => onePage(visit)),
  door.coordinate.post(`${one}/measure`, async visit => {
    await measureQuestion(reachMeansOf(visit), visit.actor, visit.id('question'), visit.now);
    return back(visit, visit.id('question'), 'measure');
  }),
  door.coordinate.post(`${one}/end`, visit => end(visit)),
  door.coordinate.post(`${one}/set-goal`, visit => set(visit)),
  door.coordinate.post(`${one}/withdraw`, visit => withdraw(visit)),
];

const back = (visit: Visit, id: string, done: string) =>
  seeOther(visit, `${standingPathOf(reachMunicipalityOf(visit), id)}?klart=${done}`);

async function keep(visit: Visit): Promise<Response> {
  const { code } = reachMunicipalityOf(visit);
  const { question } = readReachQuestion(visit.query);
  const id = await keepQuestion(reachMeansOf(visit), visit.actor, code, question, visit.now);
  return back(visit, id, 'keep');
}

const untouched: GoalForm = { typed: {}, faults: {} };

/** `fault` is what went wrong with the form that was sent. */
async function onePage(visit: Visit, fault: { form?: GoalForm; reason?: string } = {}): Promise<Response> {
  const municipality = reachMunicipalityOf(visit);
  const { database } = visit.house;
  const found = await followedOne(database, visit.actor, visit.id('question'));
  present(found.standing.municipalityCode === municipality.code || undefined);
  const follows = mayFollow(visit.actor, municipality.code).allowed;
  const functions = follows ? await responsibleIn(database, visit.actor, municipality.code) : [];
  const { form = untouched, reason } = fault;
  return page(
    <FollowedOnePage {...{ visit, municipality, one: found, functions, form, reasonFault: reason }} />,
    fault.form || reason ? 422 : 200,
  );
}

const reasonIn = (typed: Typed) => readForm(endSchema, { reason: first(typed, 'reason') ?? '' }, typed);

async function end(visit: Visit): Promise<Response> {
  const reading = reasonIn(await visit.typed());
  const id = visit.id('question');
  insist(mayFollow(visit.actor, reachMunicipalityOf(visit).code));
  if (!reading.ok) return onePage(visit, { reason: 'end' });
  await endQuestion(visit.house, visit.actor, id, reading.values.reason, visit.now);
  return back(visit, id, 'end');
}

async function set(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  insist(mayFollow(visit.actor, reachMunicipalityOf(visit).code));
  const names = ['areaId', 'functionId', 'dueOn'] as const;
  const input = Object.fromEntries(names.map(name => [name, first(typed, name)]));
  const reading = readForm(goalSchema(isoDay(visit.now)), input, typed);
  if (!reading.ok) return onePage(visit, { form: reading });
  const id = visit.id('question');
  await setGoal(visit.house.database, visit.actor, id, reading.values, visit.now);
  return back(visit, id, 'goal');
}

async function withdraw(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const reading = reasonIn(typed);
  insist(mayFollow(visit.actor, reachMunicipalityOf(visit).code));
  const named = first(typed, 'goal');
  const goal = present(named !== undefined && isUuid(named) ? named : undefined);
  if (!reading.ok) return onePage(visit, { reason: goal });
  const id = await withdrawGoal(visit.house.database, visit.actor, goal, reading.values.reason, visit.now);
  return back(visit, id, 'withdraw');
}

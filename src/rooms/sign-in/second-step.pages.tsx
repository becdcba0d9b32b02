import { page } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { enter, tokenOf } from './entering.pages.ts';
import { takeSecondStep } from './second-step.commands.ts';
import { LatePage, SecondStepPage } from './second-step.views.tsx';
import { waitingAt } from './session.queries.ts';

/** The second step, for those who have one. */
export const secondStepDoors: Door[] = [
  door.public.get('/in/kod', async visit => {
    if (!(await waitingAt(visit.house.database, tokenOf(visit), visit.now)))
      return page(<LatePage visit={visit} />, 410);
    return page(<SecondStepPage visit={visit} till={visit.query.get('till') ?? undefined} />);
  }),
  door.public.post('/in/kod', visit => secondStep(visit), { limit: 'sign-in.try' }),
];

async function secondStep(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const token = tokenOf(visit) ?? '';
  const personId = await waitingAt(visit.house.database, token, visit.now);
  if (!personId) return page(<LatePage visit={visit} />, 410);
  const code = first(typed, 'code') ?? '';
  const outcome = await takeSecondStep(visit.house, { token, personId }, code, visit.now);
  const till = first(typed, 'till');
  if (typeof outcome === 'object') return enter(visit, outcome, till);
  return page(<SecondStepPage visit={visit} till={till} fault={outcome} />, outcome === 'wrong' ? 422 : 429);
}

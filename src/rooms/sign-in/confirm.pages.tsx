import { page } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { confirmMeansOf } from './confirm.queries.ts';
import { ConfirmPage } from './confirm.views.tsx';
import { enter, tokenOf } from './entering.pages.ts';
import { takeSecondStep } from './second-step.commands.ts';
import type { CodeAnswer } from './second-step.ts';

/** Showing once more who one is, before something sensitive: by any of one's ways in. */
export const confirmDoors: Door[] = [
  door.signedIn.get('/in/bekrafta', visit => confirmPage(visit)),
  door.signedIn.post('/in/bekrafta', async visit => {
    const typed = await visit.typed();
    const whose = { token: tokenOf(visit) ?? '', personId: personOf(visit).id };
    const outcome = await takeSecondStep(visit.house, whose, first(typed, 'code') ?? '', visit.now);
    const till = first(typed, 'till');
    if (typeof outcome === 'object') return enter(visit, outcome, till);
    return confirmPage(visit, { till, code: outcome }, outcome === 'wrong' ? 422 : 429);
  }),
];

async function confirmPage(visit: Visit, fault?: { till: string | undefined; code: CodeAnswer }, status = 200) {
  const { database, settings } = visit.house;
  const means = await confirmMeansOf(database, personOf(visit), settings.demo);
  const till = fault?.till ?? visit.query.get('till') ?? undefined;
  return page(<ConfirmPage visit={visit} till={till} means={means} fault={fault?.code} />, status);
}

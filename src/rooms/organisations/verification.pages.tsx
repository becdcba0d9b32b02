import type { FC } from 'hono/jsx';
import { page, seeOther } from '#house/answer.ts';
import { type Decision, insist, present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { type FormReading, first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { workPageOf } from './organisation.queries.ts';
import {
  answerAppeal,
  appealWithdrawal,
  recordCheck,
  type WhichCheck,
  withdrawCheck,
} from './verification.commands.ts';
import { mayCheck, mayWithCheck } from './verification.policy.ts';
import { answerSchema, appealSchema, type Check, withdrawSchema } from './verification.ts';
import { readCheck, readWords, startOfCheck } from './verification-form.rules.ts';
import { AnswerPage, AppealPage, type CheckFormProps, RecordPage, WithdrawPage } from './verification-forms.views.tsx';
import { checksId } from './verification-part.views.tsx';

const own = '/arbete/aktorer/:id';

/** Where checks are recorded, renewed, withdrawn, appealed and answered. */
export const verificationDoors: Door[] = [
  door.coordinate.get(`${own}/${checksId}/ny`, async visit => {
    const { organisation, checks } = await wholeOf(visit);
    insist(mayCheck(visit.actor, organisation));
    const before = checks.find(check => check.id === Number(visit.query.get('fornya')));
    const typed = startOfCheck(before, visit.now);
    return page(<RecordPage visit={visit} organisation={organisation} typed={typed} faults={{}} />);
  }),
  door.coordinate.post(`${own}/verification/record`, async visit => {
    const { organisation } = await wholeOf(visit);
    insist(mayCheck(visit.actor, organisation));
    const reading = readCheck(await visit.typed(), visit.now);
    if (!reading.ok) return page(<RecordPage visit={visit} organisation={organisation} {...reading} />, 422);
    await recordCheck(visit.house.database, visit.actor, organisation.id, reading.values, visit.now);
    return back(visit, 'record');
  }),
  ...actDoors({
    act: 'withdraw',
    word: 'aterkalla',
    View: WithdrawPage,
    read: typed => readWords(withdrawSchema, ['reason'], typed),
    run: ({ house, actor, now }, which, { reason }) => withdrawCheck(house.database, actor, which, reason, now),
  }),
  ...actDoors({
    act: 'appeal',
    word: 'omprovning',
    View: AppealPage,
    read: typed => readWords(appealSchema, ['text'], typed),
    run: ({ house, actor, now }, which, { text }) => appealWithdrawal(house.database, actor, which, text, now),
  }),
  ...actDoors({
    act: 'answer',
    word: 'svar',
    View: AnswerPage,
    read: typed => readWords(answerSchema, ['verdict', 'reason'], typed),
    run: ({ house, actor, now }, which, { verdict, reason }) =>
      answerAppeal(house.database, actor, which, { upheld: verdict === 'upheld', reason }, now),
  }),
];

/** An act on one check: its form, and what it does. */
interface CheckAct<Values> {
  act: 'withdraw' | 'appeal' | 'answer';
  /** What the address of the form is called. */
  word: string;
  View: FC<CheckFormProps & { check: Check }>;
  read(typed: Typed): FormReading<Values>;
  run(visit: Visit, which: WhichCheck, values: Values): Promise<void>;
}

function actDoors<Values>({ act, word, View, read, run }: CheckAct<Values>): Door[] {
  return [
    door.signedIn.get(`${own}/${checksId}/:check/${word}`, async visit => {
      const about = await aboutCheck(visit, visit.param('check'), act);
      return page(<View visit={visit} {...about} typed={{}} faults={{}} />);
    }),
    door.signedIn.post(`${own}/verification/${act}`, async visit => {
      const typed = await visit.typed();
      const about = await aboutCheck(visit, first(typed, 'check'), act);
      const reading = read(typed);
      if (!reading.ok) return page(<View visit={visit} {...about} {...reading} />, 422);
      const which = { organisationId: about.organisation.id, checkId: about.check.id };
      await run(visit, which, reading.values);
      return back(visit, act);
    }),
  ];
}

const wholeOf = (visit: Visit) => workPageOf(visit.house.database, visit.actor, visit.param('id'));

async function aboutCheck(visit: Visit, id: string | undefined, act: 'withdraw' | 'appeal' | 'answer') {
  const { organisation, checks } = await wholeOf(visit);
  const check = present(checks.find(each => each.id === Number(id)));
  const verdict: Decision<string> = mayWithCheck(visit.actor, organisation, check)[act];
  insist(verdict);
  return { organisation, check };
}

const back = (visit: Visit, act: string) => seeOther(visit, `/arbete/aktorer/${visit.param('id')}?klart=${act}`);

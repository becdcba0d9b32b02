import { download, page, seeOther } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm } from '#house/form.ts';
import { printed } from '#house/paper.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { beginHandover, takeOver, writeHandover } from '#rooms/functions/handover.commands.ts';
import { handoverParts, handoverSchema } from '#rooms/functions/handover.ts';
import { isoDay } from '#ui/dates.ts';
import { handoverMessages } from './handover.messages.ts';
import { handoverPageOf } from './handover.queries.ts';
import { HandoverPage } from './handover.views.tsx';
import { type HandoverProps, handoverPath } from './handover-form.views.tsx';
import { handoverPaper } from './handover-paper.views.ts';

const own = handoverPath(':function');

/** Handing a function over, and accepting it. */
export const handoverDoors: Door[] = [
  door.signedIn.get(own, visit => handoverPage(visit)),
  door.signedIn.get(`${own}/:handover/pdf`, visit => onPaper(visit), { limit: 'drawing' }),
  door.signedIn.post(`${own}/begin`, async visit => {
    await beginHandover(visit.house, personOf(visit), visit.id('function'), visit.now);
    return back(visit, 'begin');
  }),
  door.signedIn.post(`${own}/write`, visit => write(visit)),
  door.signedIn.post(`${own}/accept`, async visit => {
    await takeOver(visit.house, personOf(visit), visit.id('function'), visit.now);
    return back(visit, 'accept');
  }),
];

const back = (visit: Visit, done: string) => seeOther(visit, `${handoverPath(visit.id('function'))}?klart=${done}`);

async function handoverPage(visit: Visit, form?: HandoverProps['form']): Promise<Response> {
  const data = await handoverPageOf(visit.house, personOf(visit), visit.id('function'), visit.now);
  return page(<HandoverPage visit={visit} {...data} form={form} />, form ? 422 : 200);
}

/** One handover of the function, the one on its way or an earlier one. */
async function onPaper(visit: Visit): Promise<Response> {
  const data = await handoverPageOf(visit.house, personOf(visit), visit.id('function'), visit.now);
  const wanted = visit.id('handover');
  const handover = present([data.current, data.young, ...data.earlier].find(each => each?.id === wanted));
  const name = handoverMessages[visit.language].paper.fileName(isoDay(handover.acceptedAt ?? handover.begunAt));
  return download(await printed(handoverPaper({ visit, ...data, handover })), 'application/pdf', name);
}

async function write(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const offer = first(typed, 'offer') === 'yes';
  const input = Object.fromEntries([...handoverParts, 'toId'].map(name => [name, first(typed, name)]));
  const reading = readForm(handoverSchema, input, typed);
  if (!reading.ok) return handoverPage(visit, reading);
  if (offer && !reading.values.toId) return handoverPage(visit, { typed, faults: { toId: 'missing' } });
  const which = { functionId: visit.id('function'), version: Number(first(typed, 'version')) || 0, offer };
  await writeHandover(visit.house, personOf(visit), which, reading.values, visit.now);
  visit.house.deliver();
  return back(visit, offer ? 'offer' : 'save');
}

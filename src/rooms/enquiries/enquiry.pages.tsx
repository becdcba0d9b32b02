import { download, page, seeOther } from '#house/answer.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { type FormReading, first } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { printed } from '#house/paper.ts';
import { filesBody, type SentFile, withFiles } from '#house/sent-file.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { noNamesMessages } from '#rooms/no-names/no-names.messages.ts';
import { isoDay } from '#ui/dates.ts';
import { moveEnquiry, noteSeen, writeMessage } from './enquiry.commands.ts';
import { enquiryMessages } from './enquiry.messages.ts';
import { readsAs, takenAlong } from './enquiry.policy.ts';
import {
  attachmentOf,
  type EnquiryPageData,
  enquiryPageOf,
  enquiryWorkOf,
  heldIn,
  kindNameOf,
} from './enquiry.queries.ts';
import type { Step } from './enquiry.rules.ts';
import { EnquiryPage, type EnquiryProps } from './enquiry.views.tsx';
import { actFor, readEnding, readHelped, readMessage, readOffer, readTaking } from './enquiry-act.rules.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { asWished } from './enquiry-form.rules.ts';
import { glancesAt } from './enquiry-glance.queries.ts';
import { EnquiriesPage, functionName } from './enquiry-list.views.tsx';
import { enquiryPaperMessages } from './enquiry-paper.messages.ts';
import { enquiryPaper } from './enquiry-paper.views.ts';
import { exportOf } from './export.rules.ts';
import { guarded } from './guarded-word.rules.ts';
import { kindOf } from './kinds.ts';
import { mayKeepRecord } from './record.policy.ts';

export const enquiryNavigation: NavigationEntry = {
  path: enquiriesPath,
  label: { sv: enquiryMessages.sv.title, en: enquiryMessages.en.title },
};

const own = `${enquiriesPath}/:enquiry`;
const actNames = [
  ...['take', 'accept', 'return', 'withdraw', 'decline', 'pause', 'reopen'],
  ...['answer', 'offer', 'confirm', 'write', 'note'],
];

/** Enquiries: the list, one of them, and every step that a person takes with it. */
export const enquiryDoors: Door[] = [
  door.signedIn.get(enquiriesPath, async visit => {
    const wanted = visit.query.get('funktion') ?? '';
    const work = await enquiryWorkOf(visit.house.database, personOf(visit), isUuid(wanted) ? wanted : undefined);
    const only = work.mine.find(each => each.id === wanted)?.id;
    if (wanted && !only) present(undefined);
    const listed = [work.toMe, work.declined, work.waiting, work.top, work.asked, work.finished].flat();
    const glances = await glancesAt(visit.house, personOf(visit), listed, visit.now);
    return page(<EnquiriesPage visit={visit} {...work} only={only} glances={glances} />);
  }),
  door.signedIn.get(own, visit => looked(visit)),
  door.signedIn.get(`${own}/fil/:file`, async visit => {
    const which = { id: visit.id('enquiry'), fileId: visit.id('file') };
    const { bytes, type, name } = await attachmentOf(visit.house, personOf(visit), which, visit.now);
    return download(bytes, type, name);
  }),
  door.signedIn.get(`${own}/export`, visit => exported(visit)),
  door.signedIn.get(`${own}/pdf`, visit => onPaper(visit), { limit: 'drawing' }),
  // Whoever loads anew an address that a form was sent to comes back to where she was.
  door.signedIn.get(`${own}/:act`, visit => {
    present(actNames.find(name => name === visit.param('act')));
    return seeOther(visit, `${enquiriesPath}/${visit.id('enquiry')}`);
  }),
  door.signedIn.post(`${own}/take`, async visit => {
    return move(visit, 'take', readTaking(await asked(visit), await wished(visit)));
  }),
  ...(['accept', 'return', 'withdraw'] as const).map(step =>
    door.signedIn.post(`${own}/${step}`, visit => move(visit, step, { ok: true, values: {}, typed: {} })),
  ),
  door.signedIn.post(`${own}/decline`, async visit => {
    return move(visit, 'decline', readEnding(await asked(visit), 'decline', await wished(visit)));
  }),
  ...(['pause', 'reopen'] as const).map(step =>
    door.signedIn.post(`${own}/${step}`, async visit => move(visit, step, readMessage(await wished(visit)))),
  ),
  door.signedIn.post(`${own}/answer`, async visit => move(visit, 'answer', await answer(visit)), {
    bodyLimit: filesBody,
  }),
  door.signedIn.post(`${own}/offer`, async visit => move(visit, 'offer', readOffer(await wished(visit)))),
  door.signedIn.post(`${own}/confirm`, async visit => move(visit, 'confirm', readHelped(await wished(visit)))),
  door.signedIn.post(`${own}/write`, visit => write(visit, 'write'), { bodyLimit: filesBody }),
  door.signedIn.post(`${own}/note`, visit => write(visit, 'note'), { bodyLimit: filesBody }),
];

async function enquiryPage(visit: Visit, more: Pick<EnquiryProps, 'form' | 'refused'> = {}, status = 200) {
  const data = await enquiryPageOf(visit.house, personOf(visit), visit.id('enquiry'), visit.now);
  return page(<EnquiryPage visit={visit} {...data} {...more} />, status);
}

/** One of them, looked at: what was declined is then seen by whoever asked. */
async function looked(visit: Visit): Promise<Response> {
  const answer = await enquiryPage(visit);
  await noteSeen(visit.house.database, personOf(visit), visit.id('enquiry'), visit.now);
  return answer;
}

const back = (visit: Visit, done: string) => seeOther(visit, `${enquiriesPath}/${visit.id('enquiry')}?klart=${done}`);

type Read = {
  text?: string | undefined;
  files?: readonly SentFile[];
  to?: string;
  helped?: string;
  outcome?: string | undefined;
  contactBy?: string | undefined;
};

const wished = async (visit: Visit) => asWished(await visit.typed());

/** What the kind of the enquiry asks of whoever moves it. */
async function asked(visit: Visit) {
  return kindOf(await kindNameOf(visit.house.database, personOf(visit), visit.id('enquiry'))) ?? {};
}

const answer = async (visit: Visit) =>
  withFiles(readEnding(await asked(visit), 'answer', await wished(visit)), await visit.files('files'));

const said = async (visit: Visit) => withFiles(readMessage(await wished(visit)), await visit.files('files'));

async function move(visit: Visit, step: Step, read: FormReading<Read>): Promise<Response> {
  const reading = guarded(await asked(visit), read, noNamesMessages[visit.language].neutral);
  if (!reading.ok) return enquiryPage(visit, { form: { act: step, ...reading } }, 422);
  const actor = personOf(visit);
  const { text, files } = reading.values;
  const act = actFor(step, actor.id, reading.values);
  return tried(visit, step, reading, async () => {
    await moveEnquiry(visit.house, actor, { id: visit.id('enquiry'), act, text, files }, visit.now);
  });
}

async function write(visit: Visit, act: 'write' | 'note'): Promise<Response> {
  const reading = guarded(await asked(visit), await said(visit), noNamesMessages[visit.language].neutral);
  if (!reading.ok) return enquiryPage(visit, { form: { act, ...reading } }, 422);
  const message = { id: visit.id('enquiry'), ...reading.values, internal: act === 'note' };
  return tried(visit, act, reading, () => writeMessage(visit.house, personOf(visit), message, visit.now));
}

/** What somebody else did between the page and the press is told on the page as it is now, with what was typed kept. */
async function tried(visit: Visit, act: string, { typed }: FormReading<Read>, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused) || error.reason === 'enquiry.not-yours') throw error;
    const form = first(typed, 'text') ? { act, typed, faults: {} } : undefined;
    return enquiryPage(visit, { refused: error.reason, form }, 409);
  }
  visit.house.deliver();
  return back(visit, act);
}

/** An enquiry for whoever reads what is in it; those who see only where it is keep nothing. */
async function readable(visit: Visit): Promise<EnquiryPageData> {
  const data = await enquiryPageOf(visit.house, personOf(visit), visit.id('enquiry'), visit.now);
  present(data.messages[0]);
  if (readsAs(data.seats) === 'receiver')
    insist(mayKeepRecord(kindOf(data.enquiry.kind), data.known.get(heldIn(data.enquiry, data.mine) ?? '')));
  return data;
}

async function onPaper(visit: Visit): Promise<Response> {
  const data = await readable(visit);
  const name = enquiryPaperMessages[visit.language].fileName(isoDay(data.enquiry.askedAt));
  return download(await printed(enquiryPaper({ visit, ...data })), 'application/pdf', name);
}

async function exported(visit: Visit): Promise<Response> {
  const data = await readable(visit);
  const messages = takenAlong(data.messages);
  const file = exportOf({ ...data, messages, nameOf: id => functionName(visit, data.known, id) }, visit.language);
  return download(file, 'application/json; charset=utf-8', `brygga-${data.enquiry.id}.json`);
}

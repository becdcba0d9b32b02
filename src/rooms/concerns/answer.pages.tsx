import type { Bearer } from '#house/actor.ts';
import { page } from '#house/answer.ts';
import { Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import { publicLanguages } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { moveEnquiry, writeMessage } from '#rooms/enquiries/enquiry.commands.ts';
import { type Helped, helpAnswers } from '#rooms/enquiries/enquiry.ts';
import { kindOf } from '#rooms/enquiries/kinds.ts';
import { bearerOf, digitsIn } from '#rooms/enquiries/receipt.rules.ts';
import { noNamesMessages } from '#rooms/no-names/no-names.messages.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { within } from '#rooms/places/opened.pages.tsx';
import { AnswerPage, type AnswerProps, CodePage } from './answer.views.tsx';
import { nothingKept } from './concern.pages.tsx';
import { type Told, toldTo } from './concern.queries.ts';
import { emptyForm, readWord } from './concern-form.rules.ts';

const languages = publicLanguages;
const trying = { limit: 'receipt.try', languages } as const;

/** Coming back with a code. Every page is the answer to a form: no address, no cookie and no history leads here. */
export const answerDoors: Door[] = [
  door.public.get(
    '/:place/svar',
    within(async (visit, place) => page(<CodePage visit={visit} place={place} />)),
    { languages },
  ),
  door.public.post('/:place/svar', held(shown), trying),
  door.public.post('/:place/svar/write', held(write), trying),
  door.public.post('/:place/svar/reopen', held(reopen), trying),
  door.public.post('/:place/svar/confirm', held(confirm), trying),
  door.public.post('/:place/svar/withdraw', held(withdraw), trying),
];

/** Somebody who holds the receipt of something that is there. */
interface Held {
  visit: Visit;
  place: Place;
  bearer: Bearer;
  code: string;
  told: Told;
}

function held(answer: (held: Held) => Promise<Response>) {
  return within(async (visit, place) => {
    const typed = first(await visit.typed(), 'kod') ?? '';
    const bearer = bearerOf(visit.house.seal, typed);
    const told = await toldTo(visit.house, bearer, visit.now);
    if (!told) return page(<CodePage visit={visit} place={place} wrong />, 422, nothingKept);
    return answer({ visit, place, bearer, code: digitsIn(typed), told });
  });
}

type More = Pick<AnswerProps, 'done' | 'form'>;

function shown({ visit, place, code, told }: Held, more: More = {}, status = 200): Promise<Response> {
  return page(<AnswerPage visit={visit} place={place} code={code} {...told} {...more} />, status, nothingKept);
}

/** Shown as it is after what was just done. */
async function after(all: Held, done: AnswerProps['done']): Promise<Response> {
  const { visit, bearer } = all;
  visit.house.deliver();
  return shown({ ...all, told: (await toldTo(visit.house, bearer, visit.now)) ?? all.told }, { done });
}

/** Does it; what somebody else did meanwhile is told on the page as it is now, with what was typed kept. */
async function tried(all: Held, act: 'write' | 'confirm' | 'reopen' | 'withdraw', work: () => Promise<void>) {
  const { visit, bearer } = all;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const told = (await toldTo(visit.house, bearer, visit.now)) ?? all.told;
    const form = { ...emptyForm, typed: await visit.typed(), faults: { text: 'changed' }, act };
    return shown({ ...all, told }, { form }, 409);
  }
  return after(all, act);
}

async function said({ visit, told }: Held) {
  const words = noNamesMessages[visit.spoken].neutral;
  return readWord(await visit.typed(), kindOf(told.enquiry.kind) ?? {}, { areas: [], words });
}

async function write(all: Held): Promise<Response> {
  const { visit, bearer, told } = all;
  const { ok, text, form } = await said(all);
  if (!ok) return shown(all, { form: { ...form, act: 'write' } }, 422);
  // A page that is loaded anew sends what it sent before once more.
  const last = told.messages.filter(({ mine }) => mine).at(-1);
  if (last?.text === text) return after(all, 'write');
  const message = { id: told.enquiry.id, text, internal: false };
  return tried(all, 'write', () => writeMessage(visit.house, bearer, message, visit.now));
}

async function reopen(all: Held): Promise<Response> {
  const { visit, bearer, told } = all;
  const { ok, text, form } = await said(all);
  if (!ok) return shown(all, { form: { ...form, act: 'reopen' } }, 422);
  const move = { id: told.enquiry.id, text, act: () => ({ step: 'reopen' as const }) };
  return tried(all, 'reopen', () => moveEnquiry(visit.house, bearer, move, visit.now));
}

async function confirm(all: Held): Promise<Response> {
  const { visit, bearer, told } = all;
  const typed = await visit.typed();
  const helped = helpAnswers.find(each => each === first(typed, 'helped')) as Helped | undefined;
  if (!helped) return shown(all, { form: { ...emptyForm, typed, faults: { helped: 'helped' }, act: 'confirm' } }, 422);
  const move = { id: told.enquiry.id, act: () => ({ step: 'confirm' as const, helped }) };
  return tried(all, 'confirm', () => moveEnquiry(visit.house, bearer, move, visit.now));
}

function withdraw(all: Held): Promise<Response> {
  const { visit, bearer, told } = all;
  const move = { id: told.enquiry.id, act: () => ({ step: 'withdraw' as const }) };
  return tried(all, 'withdraw', () => moveEnquiry(visit.house, bearer, move, visit.now));
}

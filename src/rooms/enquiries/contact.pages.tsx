import { page, seeOther } from '#house/answer.ts';
import { insist, present } from '#house/decision.ts';
import { type Answer, type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import { filesBody, withFiles } from '#house/sent-file.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { mayKeep } from '#rooms/functions/function.policy.ts';
import { reachableFor } from '#rooms/functions/function.queries.ts';
import { functionsPath } from '#rooms/functions/function-facts.views.tsx';
import { gazetteerOf, type Place } from '#rooms/places/municipality.queries.ts';
import { ClosedPage } from '#rooms/places/place.views.tsx';
import { isoDay } from '#ui/dates.ts';
import { askFunction, saveIntake } from './ask.commands.ts';
import { AskPage, type AskProps } from './ask.views.tsx';
import { askingMessages } from './asking.messages.ts';
import { askableFor, askingOf, contactsIn, elsewhereOf, intakeOf } from './asking.queries.ts';
import { ChooseFunctionPage } from './choose-function.views.tsx';
import { ContactPage, ContactsPage } from './contact.views.tsx';
import { lineAbove } from './enquiry.queries.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { asWished, readEnquiry } from './enquiry-form.rules.ts';
import type { EnquiryKind } from './enquiry-kind.ts';
import { newFormKey } from './form-key.rules.ts';
import { IntakePage } from './intake.views.tsx';
import { kindOf } from './kinds.ts';
import { NotTakenInPage } from './not-taken-in.views.tsx';

/** Functions, under the public menu of a municipality. */
export const contactEntry = {
  path: '/kontakt',
  label: { sv: askingMessages.sv.contacts.title, en: askingMessages.en.contacts.title },
};

const intake = `${functionsPath}/:function`;

/** Finding whom to ask, asking, and what a function takes in. */
export const contactDoors: Door[] = [
  door.public.get('/:place/kontakt', within(contacts), { limit: 'search' }),
  door.public.get('/:place/kontakt/:organisation/:slug', within(contact)),
  door.signedIn.get(`${enquiriesPath}/ny`, visit => askPage(visit, visit.query.get('till'), visit.query.get('slag'))),
  door.signedIn.get(`${enquiriesPath}/ask`, visit =>
    seeOther(visit, `${enquiriesPath}/ny${new URL(visit.request.url).search}`),
  ),
  door.signedIn.post(`${enquiriesPath}/ask`, visit => ask(visit), { limit: 'invitation', bodyLimit: filesBody }),
  door.signedIn.get(`${intake}/tar-emot`, async visit => {
    const data = await intakeOf(visit.house.database, visit.actor, visit.id('function'));
    insist(mayKeep(visit.actor, data.local));
    return page(<IntakePage visit={visit} {...data} />);
  }),
  door.signedIn.post(`${intake}/take-in`, async visit => {
    const kinds = (await visit.typed()).kinds ?? [];
    await saveIntake(visit.house.database, visit.actor, visit.id('function'), kinds, visit.now);
    return seeOther(visit, `${functionsPath}/${visit.id('function')}/tar-emot?klart=take-in`);
  }),
];

type Found = Awaited<ReturnType<typeof contactsIn>>;

function within(answer: (visit: Visit, place: Place, found: Found) => Response | Promise<Response>): Answer {
  return async visit => {
    const municipality = present(gazetteerOf(visit).municipalityBySlug(visit.param('place')));
    const found = await contactsIn(visit.house.database, visit.actor, municipality.code, visit.now);
    const place = { municipality, opening: found.opening };
    return found.opening
      ? answer(visit, place, found)
      : page(<ClosedPage visit={visit} place={place} mayOpen={false} />, 404);
  };
}

function contacts(visit: Visit, place: Place, { contacts: all }: Found) {
  return page(<ContactsPage visit={visit} place={place} contacts={all} kind={kindOf(visit.query.get('slag') ?? '')} />);
}

function contact(visit: Visit, place: Place, { contacts: all, areas }: Found) {
  const named = ({ local }: Found['contacts'][number]) =>
    local.organisationSlug === visit.param('organisation') && local.slug === visit.param('slug');
  const found = present(all.find(named));
  const above = all.find(({ local }) => local.id === found.local.escalatesTo)?.local;
  return page(<ContactPage visit={visit} place={place} contact={found} areas={areas} above={above} />);
}

async function askPage(visit: Visit, till: string | null, slag: string | null, form?: AskProps['form']) {
  const { database } = visit.house;
  const wanted = kindOf(slag ?? '');
  if (!till) return choosePage(visit, wanted);
  const asking = await askingOf(database, personOf(visit), present(isUuid(till) ? till : undefined));
  const chosen = asking.offered.find(each => each.kind === wanted);
  if (wanted && !chosen && asking.offered.length > 0) {
    const elsewhere = await elsewhereOf(database, personOf(visit), asking.to.id, wanted);
    return page(<NotTakenInPage visit={visit} to={asking.to} kind={wanted} {...elsewhere} />, form ? 422 : 200);
  }
  const offer = chosen ?? asking.offered[0];
  const line = offer ? await lineAbove(database, personOf(visit), { to: asking.to, ...offer }) : [];
  const more = { kind: offer?.kind, line, formKey: newFormKey(), form };
  return page(<AskPage visit={visit} {...asking} {...more} />, form ? 422 : 200);
}

async function choosePage(visit: Visit, kind: EnquiryKind | undefined) {
  const { database } = visit.house;
  const functions = kind
    ? await askableFor(database, personOf(visit), kind)
    : await reachableFor(database, visit.actor);
  return page(<ChooseFunctionPage visit={visit} functions={functions} kind={kind} />);
}

async function ask(visit: Visit): Promise<Response> {
  const typed = asWished(await visit.typed());
  const [till, slag] = [first(typed, 'till') ?? '', first(typed, 'slag') ?? ''];
  const kind = present(kindOf(slag));
  const functionId = present(isUuid(till) ? till : undefined);
  const reading = await withFiles(readEnquiry(kind, functionId, typed, isoDay(visit.now)), await visit.files('files'));
  if (!reading.ok) return askPage(visit, till, slag, reading);
  const id = await askFunction(visit.house, personOf(visit), reading.values, visit.now);
  visit.house.deliver();
  return seeOther(visit, `${enquiriesPath}/${id}?klart=ask`);
}

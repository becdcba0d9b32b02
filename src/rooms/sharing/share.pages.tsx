import { page, seeOther } from '#house/answer.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { GivingPage, type GivingProps, guestKey } from './give.views.tsx';
import { giveShare, giveToGuest, openShare, withdrawShare } from './share.commands.ts';
import { mayShare } from './share.policy.ts';
import { choosingFor, sharePageOf, sharingOf } from './share.queries.ts';
import type { Gift, GuestGift } from './share.ts';
import { SharePage } from './share.views.tsx';
import { readGift, readGuestGift } from './share-form.rules.ts';
import { sharingMessages } from './sharing.messages.ts';
import { SharingPage, sharingPath } from './sharing.views.tsx';

export const sharingNavigation: NavigationEntry = {
  path: sharingPath,
  label: { sv: sharingMessages.sv.title, en: sharingMessages.en.title },
};

const giving = `${sharingPath}/utkast/:draft/dela`;

/** What is shared, giving it, opening it and taking it back. */
export const shareDoors: Door[] = [
  door.signedIn.get(sharingPath, async visit => {
    const actor = personOf(visit);
    const data = await sharingOf(visit.house, actor, visit.now);
    const writes = actor.memberships.some(held => mayShare(actor, held.organisationId).allowed);
    return page(<SharingPage visit={visit} {...data} writes={writes} />);
  }),
  door.signedIn.get(giving, visit => givingPage(visit, visit.query.get('till') ?? '')),
  door.signedIn.post(giving, visit => give(visit), { limit: 'invitation' }),
  door.signedIn.get(`${sharingPath}/:share`, async visit => {
    const data = await sharePageOf(visit.house, personOf(visit), visit.id('share'), visit.now);
    return page(<SharePage visit={visit} {...data} />);
  }),
  door.signedIn.post(`${sharingPath}/:share/open`, async visit => {
    await openShare(visit.house, personOf(visit), visit.id('share'), visit.now);
    return seeOther(visit, `${sharingPath}/${visit.id('share')}`);
  }),
  door.signedIn.post(`${sharingPath}/:share/withdraw`, async visit => {
    await withdrawShare(visit.house, personOf(visit), visit.id('share'), visit.now);
    return seeOther(visit, `${sharingPath}/${visit.id('share')}?klart=ta-tillbaka`);
  }),
];

async function givingPage(visit: Visit, chosen: string, form?: GivingProps['form'], status = 200) {
  const choosing = await choosingFor(visit.house, personOf(visit), visit.id('draft'));
  insist(mayShare(visit.actor, choosing.draft.organisationId));
  return page(<GivingPage visit={visit} {...choosing} chosen={chosen} form={form} />, status);
}

async function give(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const to = first(typed, 'till') ?? '';
  const reading = to === guestKey ? readGuestGift(typed) : readGift(typed);
  if (!reading.ok) return givingPage(visit, to, reading, 422);
  try {
    const id = await given(visit, to, reading.values);
    visit.house.deliver();
    return seeOther(visit, `${sharingPath}/${id}?klart=dela`);
  } catch (error) {
    if (!(error instanceof Refused) || error.reason !== 'sharing.changed-meanwhile') throw error;
    // She reads the new text before she may press again.
    return givingPage(visit, to, { typed, faults: { version: 'changed' } }, 409);
  }
}

function given(visit: Visit, to: string, gift: Gift | GuestGift): Promise<string> {
  const { letter } = sharingMessages[visit.language];
  const href = (way: string) => `${visit.house.settings.origin}${visit.href(way)}`;
  const letterWith = (organisation: string, way: string) => ({
    subject: letter.subject(organisation),
    text: letter.guestText(organisation, href(way)),
  });
  const draftId = visit.id('draft');
  const actor = personOf(visit);
  return 'email' in gift
    ? giveToGuest(visit.house, actor, draftId, gift, letterWith, visit.now)
    : giveShare(visit.house, actor, { draftId, to: present(isUuid(to) ? to : undefined) }, gift, visit.now);
}

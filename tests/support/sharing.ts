import type { Actor } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { writeDraft } from '#rooms/sharing/draft.commands.ts';
import { giveShare, giveToGuest } from '#rooms/sharing/share.commands.ts';
import { choosingFor } from '#rooms/sharing/share.queries.ts';
import type { TestHouse } from './test-house.ts';

/** A draft of the actor's, a copy of it that she has shared with the community police officer, and one with a guest. */
export async function sharingAs(house: TestHouse, actor: Actor, title = 'Prov på delning') {
  const writer = present(actor.kind === 'person' ? actor : undefined);
  const organisationId = present(writer.memberships[0]).organisationId;
  const draft = await writeDraft(house.house, writer, { organisationId, title, text: 'Prov.' }, house.now);
  const { functions } = await choosingFor(house.house, writer, draft);
  const to = present(functions.find(each => each.title.startsWith('Kommunpolis'))).id;
  const letters: string[] = [];
  const letterWith = (organisation: string, way: string) => {
    letters.push(way);
    return { subject: organisation, text: way };
  };
  const gift = { ground: 'about-nobody', version: 1 } as const;
  const share = await giveShare(house.house, writer, { draftId: draft, to }, gift, house.now);
  const guest = { ...gift, title: 'Kurator, Provskolan', email: 'kurator@provskolan.example' };
  const guestShare = await giveToGuest(house.house, writer, draft, guest, letterWith, house.now);
  return { draft, share, guestShare, token: (letters.at(-1) ?? '').split('/').at(-1) ?? '' };
}

import type { SignedIn } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { askFunction } from '#rooms/enquiries/ask.commands.ts';
import { findFunction, listReachable } from '#rooms/functions/function.storage.ts';
import type { TestHouse } from './test-house.ts';

/** The id of the function whose title begins so, as somebody finds it. */
export async function functionCalled(house: TestHouse, actor: SignedIn, title: string): Promise<string> {
  const all = await house.database.read(actor, listReachable);
  return present(all.find(each => each.title.startsWith(title))).id;
}

/** The address of the face that the holder of Brohamn's police function shows. */
export async function faceShownBy(house: TestHouse, actor: SignedIn): Promise<string> {
  const id = await functionCalled(house, actor, 'Kommunpolis');
  return present((await house.database.read(actor, sight => findFunction(sight, id)))?.held.faces[0]).id;
}

/** Asks a function of Brohamn something in the name of the actor's first organisation; answers the enquiry. */
export async function askAs(
  house: TestHouse,
  actor: SignedIn,
  { kind = 'message', title = 'Kommunpolis', fields = {} } = {},
) {
  const organisationId = present(actor.memberships[0]).organisationId;
  const functionId = await functionCalled(house, actor, title);
  const input = { kind, functionId, organisationId, text: 'Kan ni komma på fredag?', fields };
  return askFunction(house.house, actor, input, house.now);
}

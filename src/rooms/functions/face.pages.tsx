import { page, seeOther } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { putUpFace, takeFaceDown } from './face.commands.ts';
import { faceOf, readFace } from './face.queries.ts';
import { facePath, mostFaceBytes } from './face.ts';
import { functionPageOf } from './function.queries.ts';
import { FunctionPage } from './function.views.tsx';
import { functionsPath } from './function-facts.views.tsx';

const own = `${functionsPath}/:function`;

/** Room for a picture that is too large, to say so kindly. */
const faceBody = 2 * mostFaceBytes;

/** Showing one's face where one holds a function, and seeing it. */
export const faceDoors: Door[] = [
  door.public.get(facePath(':face'), visit => face(visit)),
  door.signedIn.post(`${own}/put-up-face`, visit => putUp(visit), { bodyLimit: faceBody, limit: 'drawing' }),
  door.signedIn.post(`${own}/take-face-down`, async visit => {
    await takeFaceDown(visit.house.database, personOf(visit), visit.id('function'));
    return back(visit, 'take-down');
  }),
];

const back = (visit: Visit, done: string) => seeOther(visit, `${functionsPath}/${visit.id('function')}?klart=${done}`);

/** Asked for anew each time, so that a face that was taken down is gone for everybody at once. */
async function face(visit: Visit): Promise<Response> {
  const id = visit.id('face');
  const picture = await faceOf(visit.house.database, visit.actor, id);
  const headers = { etag: `"${id}"`, 'cache-control': 'public, no-cache', 'x-robots-tag': 'noindex' };
  if (visit.request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(picture), { headers: { ...headers, 'content-type': 'image/jpeg' } });
}

async function putUp(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const reading = await readFace(await visit.file('picture'));
  if (!reading.ok) {
    const data = await functionPageOf(database, personOf(visit), visit.id('function'), visit.now);
    return page(<FunctionPage visit={visit} {...data} faceFault={reading.fault} />, 422);
  }
  await putUpFace(database, personOf(visit), visit.id('function'), reading.picture, visit.now);
  return back(visit, 'put-up');
}

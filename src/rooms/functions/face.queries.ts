import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { facePicture } from '#house/picture.ts';
import { findFace } from './face.storage.ts';
import { type FaceFault, mostFaceBytes } from './face.ts';

/** A face as JPEG; `Absent` where it is not shown. */
export function faceOf(database: Database, actor: Actor, id: string): Promise<Buffer> {
  return database.read(actor, async sight => present(await findFace(sight, id)));
}

/** Reads a picture that was sent: what is kept is a small square, drawn anew without what a camera writes in it. */
export async function readFace(
  file: File | undefined,
): Promise<{ ok: true; picture: Uint8Array } | { ok: false; fault: FaceFault }> {
  if (!file || file.size === 0) return { ok: false, fault: 'missing' };
  if (file.size > mostFaceBytes) return { ok: false, fault: 'too-large' };
  const picture = await facePicture(new Uint8Array(await file.arrayBuffer()));
  return picture ? { ok: true, picture } : { ok: false, fault: 'no-picture' };
}

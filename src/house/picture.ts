import sharp, { type Sharp } from 'sharp';

/** Kinds of picture that are taken in, by how the library calls them. */
const formats: readonly string[] = ['jpeg', 'png', 'webp'];
/** No picture with more points than this is opened: a small file can be an enormous picture. */
const mostPoints = 60_000_000;
/** The longest side that is kept, points. */
const longest = 2400;
/** The side of a face, points. */
const faceSide = 320;

/**
 * A picture as it may be kept: turned right, no larger than anybody needs, in its own format, and without what a camera writes in it, such
 * as where and when. Undefined for what is no picture.
 */
export function cleanPicture(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  return redrawn(bytes, picture => picture.resize(longest, longest, { fit: 'inside', withoutEnlargement: true }));
}

/** A face as it may be shown: a small square around the middle, as JPEG. Undefined for what is no picture. */
export function facePicture(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  return redrawn(bytes, picture =>
    picture.resize(faceSide, faceSide, { fit: 'cover', position: 'attention' }).flatten({ background: 'white' }).jpeg(),
  );
}

async function redrawn(bytes: Uint8Array, change: (picture: Sharp) => Sharp): Promise<Uint8Array | undefined> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error' });
    const { format = '' } = await picture.metadata();
    if (!formats.includes(format)) return undefined;
    return await change(picture.autoOrient()).toBuffer();
  } catch {
    // The library says only in words what it could not read; whatever it was, it is not kept.
    return undefined;
  }
}

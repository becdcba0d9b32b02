import sharp from 'sharp';
import { facePicture } from '#house/picture.ts';

/** How somebody of the cast is drawn: nobody's photograph. */
export interface DemoFace {
  ground: string;
  skin: string;
  hair: string;
  coat: string;
  /** A path for the hair, in a square of 320. */
  shape: string;
}

/** A simple drawing of a head and shoulders, as it would be kept. */
export async function drawnFace({ ground, skin, hair, coat, shape }: DemoFace): Promise<Uint8Array> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320">
    <rect width="320" height="320" fill="${ground}"/>
    <path d="M40 320 q10 -92 120 -92 t120 92 z" fill="${coat}"/>
    <rect x="134" y="196" width="52" height="56" rx="26" fill="${skin}"/>
    <ellipse cx="160" cy="146" rx="62" ry="74" fill="${skin}"/>
    <path d="${shape}" fill="${hair}"/>
    <circle cx="137" cy="150" r="6" fill="#14272b"/><circle cx="183" cy="150" r="6" fill="#14272b"/>
    <path d="M138 182 q22 18 44 0" fill="none" stroke="#14272b" stroke-width="5" stroke-linecap="round"/>
  </svg>`;
  const face = await facePicture(await sharp(Buffer.from(drawing)).png().toBuffer());
  if (!face) throw new Error('a face of the demo');
  return face;
}

const short = 'M98 140 q-6 -78 62 -78 t62 78 q-16 -38 -62 -38 t-62 38 z';
const long = 'M92 236 q-16 -178 68 -178 t68 178 q-22 -4 -20 -52 q6 -76 -48 -78 q-54 2 -48 78 q2 48 -20 52 z';

/** By the cast's own keys. */
export const demoFaces: Readonly<Record<string, DemoFace>> = {
  'community-police-officer': { ground: '#e3efed', skin: '#e8b896', hair: '#7a4a24', coat: '#0c5159', shape: long },
  'association-leader': { ground: '#f6ead9', skin: '#c98f66', hair: '#2b2320', coat: '#a12a1d', shape: short },
};

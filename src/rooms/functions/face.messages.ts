import type { Catalogue } from '#house/language.ts';
import { en } from './face.messages.en.ts';
import { type FaceMessages, sv } from './face.messages.sv.ts';

export const faceMessages: Catalogue<FaceMessages> = { sv, en };

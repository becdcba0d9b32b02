import type { Catalogue } from '#house/language.ts';
import { en } from './actor-page.messages.en.ts';
import { type ActorPageMessages, sv } from './actor-page.messages.sv.ts';

export const actorPageMessages: Catalogue<ActorPageMessages> = { sv, en };

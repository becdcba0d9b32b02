import type { Catalogue } from '#house/language.ts';
import { en } from './followed.messages.en.ts';
import { type FollowedMessages, sv } from './followed.messages.sv.ts';

export const followedMessages: Catalogue<FollowedMessages> = { sv, en };

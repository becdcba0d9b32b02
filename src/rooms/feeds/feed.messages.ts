import type { Catalogue } from '#house/language.ts';
import { en } from './feed.messages.en.ts';
import { type FeedMessages, sv } from './feed.messages.sv.ts';

export const feedMessages: Catalogue<FeedMessages> = { sv, en };

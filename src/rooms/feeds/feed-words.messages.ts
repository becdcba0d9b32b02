import type { Catalogue } from '#house/language.ts';
import { en } from './feed-words.messages.en.ts';
import { type FeedWords, sv } from './feed-words.messages.sv.ts';

export const feedWords: Catalogue<FeedWords> = { sv, en };

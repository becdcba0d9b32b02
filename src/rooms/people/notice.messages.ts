import type { Catalogue } from '#house/language.ts';
import { en } from './notice.messages.en.ts';
import { type NoticeMessages, sv } from './notice.messages.sv.ts';

export const noticeMessages: Catalogue<NoticeMessages> = { sv, en };

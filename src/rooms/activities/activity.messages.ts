import type { Catalogue } from '#house/language.ts';
import { en } from './activity.messages.en.ts';
import { type ActivityMessages, sv } from './activity.messages.sv.ts';

export const activityMessages: Catalogue<ActivityMessages> = { sv, en };

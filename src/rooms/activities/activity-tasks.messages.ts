import type { Catalogue } from '#house/language.ts';
import { en } from './activity-tasks.messages.en.ts';
import { type ActivityTasksMessages, sv } from './activity-tasks.messages.sv.ts';

export const activityTasksMessages: Catalogue<ActivityTasksMessages> = { sv, en };

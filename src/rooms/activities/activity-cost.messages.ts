import type { Catalogue } from '#house/language.ts';
import { en } from './activity-cost.messages.en.ts';
import { type ActivityCostMessages, sv } from './activity-cost.messages.sv.ts';

export const activityCostMessages: Catalogue<ActivityCostMessages> = { sv, en };

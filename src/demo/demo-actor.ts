import type { z } from 'zod';
import type { Profile, profileSchema } from '#rooms/organisations/organisation.ts';
import type { CheckKind } from '#rooms/organisations/verification.ts';

/** What an organisation wrote against a withdrawn check, and what it was answered. */
export interface DemoAppeal {
  text: string;
  monthsAgo: number;
  answer?: { upheld: boolean; reason: string };
}

/** A dated check; `monthsAgo` and `validMonths` are whole months, counted from the day the demo is filled. */
export interface DemoCheck {
  kind: CheckKind;
  what: string;
  monthsAgo: number;
  validMonths: number;
  withdrawn?: { monthsAgo: number; reason: string; appeal?: DemoAppeal };
}

/** An invented actor of Brohamn: its approved page, and what a year of life has left on it. */
export interface DemoActor {
  slug: string;
  profile: z.input<typeof profileSchema>;
  /** Months since somebody last said "stämmer fortfarande": amber from 6, hidden from the public from 12. */
  assuredMonthsAgo: number;
  assuredBy: 'organisation' | 'register';
  checks?: DemoCheck[];
  pendingEdit?: Partial<Profile> & { writtenDaysAgo: number };
  returnedEdit?: { change: Partial<Profile>; reason: string; daysAgo: number };
  closed?: { monthsAgo: number; reason: string };
}

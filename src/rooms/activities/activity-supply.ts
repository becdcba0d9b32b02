import type { Audience, CostPeriod } from './activity.ts';
import type { WeeklyTime } from './schedule.ts';

/** An activity on the public list as what a place has to offer is counted: nothing in it that is not public. */
export interface ListedSupply {
  readonly id: string;
  readonly municipalityCode: string;
  readonly slug: string;
  readonly title: string;
  readonly organisationName: string;
  /** A code of the taxonomy. */
  readonly subject: string;
  readonly minimumAge: number;
  readonly maximumAge: number;
  readonly audience: Audience;
  /** In an ordinary week; none where it happens on single days only. */
  readonly times: readonly WeeklyTime[];
  /** Undefined where nobody has told. */
  readonly capacity: number | undefined;
  readonly cost: { readonly amount: number; readonly per: CostPeriod };
  readonly takesLeisureCard: boolean;
  /** Degrees WGS 84, exact or of the area; undefined where the place may not or cannot be said. */
  readonly point: { readonly lat: number; readonly lon: number } | undefined;
}

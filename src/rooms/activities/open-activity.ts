import type { ActivityOrigin, ActivityProfile } from './activity.ts';

/** A public activity as other programs are told of it. */
export interface OpenActivity {
  id: string;
  organisationId: string;
  municipalityCode: string;
  slug: string;
  profile: ActivityProfile;
  /** What its area is called; undefined where none is told. */
  areaName: string | undefined;
  assuredAt: Date;
  assurer: ActivityOrigin | undefined;
  /** When what is told here last changed. */
  modifiedAt: Date;
}

import type { OpenActor } from '#rooms/organisations/open-actor.ts';
import type { Licence } from '#rooms/places/municipality.ts';

export const datasets = ['actors', 'activities', 'premises'] as const;
export type DatasetName = (typeof datasets)[number];

/** What a municipality has in the open, and who answers for it. */
export interface Opened {
  code: string;
  slug: string;
  fullName: string;
  lat: number;
  lon: number;
  openedAt: Date;
  licence: Licence;
  /** The organisation that coordinates it; undefined where none has a public page. */
  coordinator: OpenActor | undefined;
  /** When what is public last changed; undefined where there is nothing yet. */
  modified: Record<DatasetName, Date | undefined>;
}

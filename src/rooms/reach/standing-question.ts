import { z } from 'zod';
import type { PopulationLevel } from '#rooms/places/population.ts';
import type { ReachQuestion } from './reach-question.ts';

/** A question that a municipality has decided to follow. */
export interface StandingQuestion {
  readonly id: string;
  readonly municipalityCode: string;
  readonly question: ReachQuestion;
  readonly keptAt: Date;
  readonly ended: { readonly at: Date; readonly reason: string } | undefined;
}

/** What an area's children found on a day. */
export interface SnapshotArea {
  readonly areaId: string;
  readonly areaName: string;
  readonly children: number;
  /** How many of them had nothing within the radius. */
  readonly lacking: number;
  /** For the one who had it nearest; whole metres, undefined where there was none at all. */
  readonly nearestMetres: number | undefined;
  readonly nearestTitle: string | undefined;
}

/** The answer to a standing question on a day, in small. */
export interface Snapshot {
  readonly takenAt: Date;
  readonly level: PopulationLevel;
  /** The day of the population's figures. */
  readonly countedOn: string;
  /** How many activities it was reckoned on. */
  readonly activities: number;
  readonly areas: readonly SnapshotArea[];
}

/** What has changed from one snapshot to another. */
export interface Change {
  /** Areas that were white, and are not. */
  readonly gone: readonly SnapshotArea[];
  /** Areas that were not white, and are. */
  readonly come: readonly SnapshotArea[];
  /** False where the areas are of another kind than they were: then nothing can be said. */
  readonly comparable: boolean;
}

export const longestReason = 500;
export const endSchema = z.object({ reason: z.string().trim().min(1).max(longestReason) });

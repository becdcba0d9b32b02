import type { Gender, Reach } from './reach.ts';
import type { LocalSupply, ReachBasis } from './reach-basis.ts';
import type { ReachQuestion } from './reach-question.ts';
import type { WhiteSpot } from './white-spot.ts';

/** Some of an area's children, and what they find. */
export interface Share {
  readonly children: number;
  /** How many of them have nothing within the radius. */
  readonly lacking: number;
  /** Places per child within reach, in the middle of these children. */
  readonly score: number;
}

export interface Near {
  readonly supply: LocalSupply;
  readonly metres: number;
}

/** What an area of the municipality finds, of what was asked. */
export interface AreaAnswer extends Share {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** In the order of the bands that were asked about. */
  readonly bands: readonly Share[];
  /** For the one of those asked about who has it nearest; null where there is none at all. */
  readonly nearest: Near | null;
}

/** What was asked, and what the data say. */
export interface ReachAnswer {
  readonly question: ReachQuestion;
  readonly basis: ReachBasis;
  readonly reach: Reach;
  /** The ages of the question, in bands. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  /** By name, as Swedes sort. */
  readonly areas: readonly AreaAnswer[];
  /** Of the municipality's own areas, in the same order. */
  readonly spots: readonly (WhiteSpot & { readonly areaName: string })[];
  readonly whole: Share;
  /** How many activities the answer was reckoned on. */
  readonly counted: number;
}

/** What one year of age finds in an area. */
export interface AgeAnswer {
  readonly age: number;
  readonly gender: Gender;
  readonly children: number;
  readonly score: number;
  readonly nearest: Near | null;
  readonly lacking: boolean;
}

/** One area in all its detail. */
export interface AreaDetail {
  readonly area: AreaAnswer;
  readonly ages: readonly AgeAnswer[];
  /** Monday first: places per child that meet that day. */
  readonly weekdays: readonly number[];
  /** How many activities meet that day within the radius. */
  readonly meets: readonly number[];
  /** Of the score, 0 to 1; null where there is no score. */
  readonly affordableShare: number | null;
  /** What is within the radius for any of those asked about, the nearest first. */
  readonly within: readonly Near[];
}

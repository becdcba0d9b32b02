import { z } from 'zod';
import { type Language, languages } from '#house/language.ts';
import { checkedDay } from './channel.ts';
import type { SituationId } from './situation.ts';

/** What a municipality says of a situation: that the standard text holds there, and what is different. */
export interface RuleProfile {
  /** Which function keeps the text. */
  owner: string;
  /** What the difference rests on: a decision, an agreement. */
  source?: string | undefined;
  /** What is different here, by language; empty where the standard text holds as it is. */
  texts: Partial<Record<Language, string>>;
  checkedOn: string;
}

export interface LocalRule extends RuleProfile {
  municipalityCode: string;
  situation: SituationId;
  version: number;
}

const line = (most: number) => z.string().trim().max(most).optional();

export const ruleSchema = (today: string) =>
  z
    .object({
      owner: z.string().trim().min(1).max(120),
      source: line(300),
      texts: z.partialRecord(z.enum(languages), z.string().trim().max(1500)),
      checkedOn: checkedDay(today),
    })
    .refine(({ source, texts }) => source || Object.keys(texts).length === 0, { path: ['source'], message: 'missing' });

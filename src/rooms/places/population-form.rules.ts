import { z } from 'zod';
import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { credits } from './gazetteer.ts';

export interface PopulationForm {
  countedOn?: string | undefined;
  source: string;
}

/** What is typed beside the files; `today` is the last day that anything can have been counted. */
export function readPopulationForm(typed: Typed, today: string): FormReading<PopulationForm> {
  const schema = z.object({
    countedOn: z.iso
      .date()
      .refine(day => day <= today, 'ahead')
      .optional(),
    source: z.string().min(1).max(120),
  });
  return readForm(schema, { countedOn: first(typed, 'countedOn'), source: first(typed, 'source') ?? '' }, typed);
}

/** What an untouched form says. */
export const emptyPopulationForm: Typed = { source: [credits.statistics] };

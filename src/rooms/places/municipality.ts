import { z } from 'zod';
import { type PublicLanguage, publicLanguages } from '#house/language.ts';

/** Things that a municipality may call by a name of its own (needs K3); absent means the usual word. */
export const nameableThings = ['actors', 'coordinator', 'areas'] as const;
export type NameableThing = (typeof nameableThings)[number];

/** Under which a municipality gives away what is public, by the identifiers of SPDX. */
export const licences = ['CC0-1.0', 'CC-BY-4.0'] as const;
export type Licence = (typeof licences)[number];

/** How a municipality has opened itself here: data, never a branch in code. */
export interface Opening {
  municipalityCode: string;
  openedAt: Date;
  logoText: string;
  welcome: string | null;
  languages: PublicLanguage[];
  names: Partial<Record<NameableThing, string>>;
  licence: Licence;
}

const ownName = z.string().trim().max(40).optional();

export const openingSchema = z.object({
  logoText: z.string().trim().min(1).max(60),
  welcome: z.string().trim().max(600).optional(),
  languages: z.array(z.enum(publicLanguages)).default([]),
  names: z.object({ actors: ownName, coordinator: ownName, areas: ownName }).default({}),
  licence: z.enum(licences).default('CC0-1.0'),
});
export type OpeningInput = z.output<typeof openingSchema>;

/** A part of a municipality: its own, an SCB locality or an SCB RegSO area. */
export interface Area {
  id: string;
  municipalityCode: string;
  kind: 'own' | 'locality' | 'regso';
  name: string;
  lat: number | null;
  lon: number | null;
  population: number | null;
}

/** Two municipalities may call an area by the same name. */
export function ownAreaId(municipalityCode: string, slug: string): string {
  return `${municipalityCode}-${slug}`;
}

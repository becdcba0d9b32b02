import { z } from 'zod';
import { type AssuranceLevel, assuranceLevels } from '#house/actor.ts';
import type { Provider } from '#house/openid.ts';

/** A provider that people may sign in by, such as the municipality's own or a broker of e-legitimations. */
export interface SignInProvider extends Provider {
  slug: string;
  /** As it stands on the button. */
  name: string;
  /** Which level of assuranceLevel each acr stands for. */
  levels: Readonly<Record<string, AssuranceLevel>>;
  /** The level of an acr that is not among them. */
  ordinaryLevel: AssuranceLevel;
  /** The provider runs the mailboxes itself: a verified e-mail finds the person at her first visit. */
  trustsEmail: boolean;
}

/** How long somebody may be away at a provider, minutes. */
export const visitMinutes = 15;

/** Place of a provider's secret in the database. */
export const providerSecretPlace = (slug: string) => `sign_in_providers.sealed_secret:${slug}`;

const level = z.enum(assuranceLevels);

/** A provider as the terminal is told of it. */
export const providerSchema = z.object({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  name: z.string().trim().min(1).max(80),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1).max(200),
  clientSecret: z.string().min(1).max(500).optional(),
  acrValues: z.string().min(1).max(500).optional(),
  levels: z.record(z.string().min(1).max(200), level).default({}),
  ordinaryLevel: level.default('low'),
  trustsEmail: z.boolean().default(false),
});

import type { Catalogue } from '#house/language.ts';
import { en } from './organisation.messages.en.ts';
import { type OrganisationMessages, sv } from './organisation.messages.sv.ts';

export const organisationMessages: Catalogue<OrganisationMessages> = { sv, en };

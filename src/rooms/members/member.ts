import { z } from 'zod';
import { type Right, rights } from '#house/actor.ts';

/** Somebody who belongs to an organisation; function before person. */
export interface Member {
  personId: string;
  name: string;
  title: string | null;
  rights: readonly Right[];
  young: boolean;
  since: Date;
}

/** Somebody who has been invited and has not yet answered. */
export interface Invitation {
  id: string;
  email: string;
  title: string;
  rights: readonly Right[];
  young: boolean;
  endsAt: Date;
}

/** How long an invitation works, days. */
export const invitationDays = 14;

/** What a member is to be there. Under 18 one takes part and decides nothing. */
const standing = {
  title: z.string().trim().min(1).max(120),
  rights: z.array(z.enum(rights)).max(rights.length),
  young: z.boolean(),
};

const noRightsForTheYoung = ({ rights: held, young }: { rights: Right[]; young: boolean }) =>
  !young || held.length === 0;
const youngFault = { path: ['young'], message: 'young' };

export const invitationSchema = z
  .object({ email: z.email().max(254), guardianKnows: z.boolean(), ...standing })
  .refine(noRightsForTheYoung, youngFault)
  .refine(({ young, guardianKnows }) => !young || guardianKnows, { path: ['guardianKnows'], message: 'missing' });
export type InvitationInput = z.output<typeof invitationSchema>;

export const memberSchema = z.object(standing).refine(noRightsForTheYoung, youngFault);
export type MemberInput = z.output<typeof memberSchema>;

/** Who she is, said by herself when she accepts. */
export const acceptanceSchema = z.object({ name: z.string().trim().min(1).max(120) });

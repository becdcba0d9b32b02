import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { type InvitationInput, invitationSchema, type Member, type MemberInput, memberSchema } from './member.ts';

const standingIn = (typed: Typed) => ({
  title: first(typed, 'title') ?? '',
  rights: typed.rights ?? [],
  young: first(typed, 'young') === 'yes',
});

/** An invitation as it was typed, or a code for each field that is wrong. */
export function readInvitation(typed: Typed): FormReading<InvitationInput> {
  const email = first(typed, 'email') ?? '';
  const guardianKnows = first(typed, 'guardianKnows') === 'yes';
  return readForm(invitationSchema, { ...standingIn(typed), email, guardianKnows }, typed);
}

/** What a member is to be, as it was typed, or a code for each field that is wrong. */
export function readMember(typed: Typed): FormReading<MemberInput> {
  return readForm(memberSchema, standingIn(typed), typed);
}

/** What stands in a member's form before anybody has typed. */
export function typedOfMember({ title, rights, young }: Member): Typed {
  return { title: [title ?? ''], rights: [...rights], young: young ? ['yes'] : [] };
}

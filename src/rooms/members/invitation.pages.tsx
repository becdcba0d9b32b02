import { page, seeOther } from '#house/answer.ts';
import { Absent } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { deviceAt, enter } from '#rooms/sign-in/entering.pages.ts';
import { GoneInvitationPage, InvitationPage } from './invitation.views.tsx';
import { acceptInvitation } from './member.commands.ts';
import { invitationAt, type OpenedInvitation } from './member.queries.ts';
import { acceptanceSchema } from './member.ts';

/** Where an invitation by letter leads. */
export const invitationDoors: Door[] = [
  door.public.get('/inbjudan/:token', async visit => {
    const invitation = await invitationAt(visit.house, visit.param('token'), visit.now);
    return invitation ? page(<InvitationPage visit={visit} invitation={invitation} />) : gone(visit);
  }),
  door.public.post('/inbjudan/:token', visit => accept(visit), { limit: 'sign-in.try' }),
];

const gone = (visit: Visit) => page(<GoneInvitationPage visit={visit} />, 410);

async function accept(visit: Visit): Promise<Response> {
  const invitation = await invitationAt(visit.house, visit.param('token'), visit.now);
  if (!invitation) return gone(visit);
  const typed = await visit.typed();
  const reading = readForm(acceptanceSchema, { name: first(typed, 'name') ?? '' }, typed);
  if (!reading.ok && needsName(visit, invitation))
    return page(<InvitationPage visit={visit} invitation={invitation} wrong />, 422);
  const given = { token: visit.param('token'), name: reading.ok ? reading.values.name : undefined };
  try {
    const session = await acceptInvitation(visit.house, visit.actor, { ...given, device: deviceAt(visit) }, visit.now);
    return session ? enter(visit, session, '/arbete') : seeOther(visit, '/arbete');
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    return gone(visit);
  }
}

const needsName = ({ actor }: Visit, { known }: OpenedInvitation) => actor.kind !== 'person' && !known;

import { page, seeOther } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { changeMember, endMembership, inviteMember, withdrawInvitation } from './member.commands.ts';
import { memberMessages } from './member.messages.ts';
import { membersOf } from './member.queries.ts';
import { MembersPage, type MembersProps, membersPath } from './member.views.tsx';
import { readInvitation, readMember } from './member-form.rules.ts';

const path = membersPath(':id');

/** Who belongs to an organisation: inviting, changing, ending. Whatever gives or takes rights asks first who one is. */
export const memberDoors: Door[] = [
  door.signedIn.get(path, visit => membersPage(visit)),
  door.confirmed.post(`${path}/invite`, visit => invite(visit), { limit: 'invitation' }),
  door.confirmed.post(`${path}/invitations/:invitation/withdraw`, async visit => {
    await withdrawInvitation(visit.house.database, visit.actor, visit.id('id'), visit.id('invitation'), visit.now);
    return back(visit, 'withdraw');
  }),
  door.confirmed.post(`${path}/:person/change`, visit => change(visit)),
  door.confirmed.post(`${path}/:person/end`, visit => end(visit)),
];

const back = (visit: Visit, done: string) => seeOther(visit, `${membersPath(visit.id('id'))}?klart=${done}`);

async function membersPage(visit: Visit, more: Pick<MembersProps, 'form' | 'changed'> = {}, status = 200) {
  const data = await membersOf(visit.house, visit.actor, visit.id('id'), visit.now);
  return page(<MembersPage visit={visit} {...data} {...more} />, status);
}

async function invite(visit: Visit): Promise<Response> {
  const { settings, deliver } = visit.house;
  const { organisation } = await membersOf(visit.house, visit.actor, visit.id('id'), visit.now);
  const reading = readInvitation(await visit.typed());
  if (!reading.ok) return membersPage(visit, { form: reading }, 422);
  const { letter } = memberMessages[visit.language];
  const { title } = reading.values;
  const letterWith = (name: string, token: string) => ({
    subject: letter.subject(name),
    text: letter.text(name, title, `${settings.origin}${visit.href(`/inbjudan/${token}`)}`),
  });
  await inviteMember(visit.house, visit.actor, organisation.id, reading.values, letterWith, visit.now);
  deliver();
  return back(visit, 'invite');
}

async function change(visit: Visit): Promise<Response> {
  const { organisation } = await membersOf(visit.house, visit.actor, visit.id('id'), visit.now);
  const reading = readMember(await visit.typed());
  const personId = visit.id('person');
  if (!reading.ok) return membersPage(visit, { changed: { personId, form: reading } }, 422);
  const whose = { organisationId: organisation.id, personId };
  await changeMember(visit.house.database, visit.actor, whose, reading.values, visit.now);
  return back(visit, 'change');
}

async function end(visit: Visit): Promise<Response> {
  const { letter } = memberMessages[visit.language];
  const successor = first(await visit.typed(), 'successor') ?? '';
  const successorId = isUuid(successor) ? successor : undefined;
  const whose = { organisationId: visit.id('id'), personId: visit.id('person'), successorId };
  const letterWith = (name: string) => ({ subject: letter.endedSubject(name), text: letter.endedText(name) });
  const actor = personOf(visit);
  await endMembership(visit.house, actor, whose, letterWith, visit.now);
  visit.house.deliver();
  return whose.personId === actor.id ? seeOther(visit, '/arbete') : back(visit, 'end');
}

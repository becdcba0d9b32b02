import { page, seeOther } from '#house/answer.ts';
import { insist, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { changeDraft, removeDraft, writeDraft } from './draft.commands.ts';
import { type DraftForm, DraftPage } from './draft.views.tsx';
import { mayShare } from './share.policy.ts';
import { draftOf } from './share.queries.ts';
import { readDraft, typedOfDraft } from './share-form.rules.ts';
import { sharingPath } from './sharing.views.tsx';

const path = `${sharingPath}/utkast`;

/** Writing what nobody else sees until it is shared. */
export const draftDoors: Door[] = [
  door.signedIn.get(`${path}/nytt`, visit => newPage(visit, { typed: {}, faults: {} })),
  door.signedIn.post(path, visit => write(visit)),
  door.signedIn.get(`${path}/:draft`, async visit => {
    const draft = await draftOf(visit.house, personOf(visit), visit.id('draft'));
    const form = { typed: typedOfDraft(draft), faults: {} };
    return page(<DraftPage visit={visit} draft={draft} form={form} organisations={[]} />);
  }),
  door.signedIn.post(`${path}/:draft`, visit => change(visit)),
  door.signedIn.post(`${path}/:draft/remove`, async visit => {
    await removeDraft(visit.house.database, personOf(visit), visit.id('draft'));
    return seeOther(visit, `${sharingPath}?klart=ta-bort`);
  }),
];

/** The organisations that she speaks for, and so may write for. */
function organisationsOf(visit: Visit) {
  const { memberships } = personOf(visit);
  return memberships
    .filter(({ organisationId }) => mayShare(visit.actor, organisationId).allowed)
    .map(({ organisationId, organisationName }) => ({ value: organisationId, label: organisationName }));
}

function newPage(visit: Visit, form: DraftForm, status = 200) {
  const organisations = organisationsOf(visit);
  insist(mayShare(visit.actor, organisations[0]?.value ?? ''));
  return page(<DraftPage visit={visit} form={form} organisations={organisations} />, status);
}

async function write(visit: Visit): Promise<Response> {
  const reading = readDraft(await visit.typed());
  if (!reading.ok) return newPage(visit, reading, 422);
  const id = await writeDraft(visit.house, personOf(visit), reading.values, visit.now);
  return seeOther(visit, `${path}/${id}?klart=spara`);
}

async function change(visit: Visit): Promise<Response> {
  const actor = personOf(visit);
  const draft = await draftOf(visit.house, actor, visit.id('draft'));
  const typed = await visit.typed();
  const read = Number(first(typed, 'version'));
  const version = read === draft.version ? read : 0;
  const own = { visit, organisations: [] };
  const reading = readDraft({ ...typed, organisationId: [draft.organisationId] });
  if (!reading.ok) return page(<DraftPage {...own} draft={{ ...draft, version }} form={reading} />, 422);
  try {
    await changeDraft(visit.house, actor, { id: draft.id, version }, reading.values, visit.now);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return page(<DraftPage {...own} draft={draft} form={{ ...reading, faults: {} }} conflict />, 409);
  }
  return seeOther(visit, `${path}/${draft.id}?klart=spara`);
}

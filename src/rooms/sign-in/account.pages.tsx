import { page, seeOther } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { accountMessages } from './account.messages.ts';
import { waysInOf } from './account.queries.ts';
import { accountPath } from './account.ts';
import { type AccountFault, WaysInPage } from './account.views.tsx';
import { addCodeApp, removeCodeApp } from './second-step.commands.ts';
import { codeAppUri, newCodeSecret } from './second-step.rules.ts';
import { newSecretPlace } from './second-step.ts';
import { CodeAppPage, PaperCodesPage } from './second-step-set-up.views.tsx';
import { endOtherSessions, endSession } from './session.commands.ts';

const codeAppPath = '/konto/kodapp';

/** Where a person's own menu leads here. */
export const waysInNavigation: NavigationEntry = {
  path: accountPath,
  label: { sv: accountMessages.sv.menu, en: accountMessages.en.menu },
};

/** A person's own ways in, and where she is signed in. Whatever changes a way in asks first who she is. */
export const accountDoors: Door[] = [
  door.confirmed.get(accountPath, visit => accountPage(visit)),
  door.signedIn.post('/konto/sessions/:id/end', async visit => {
    await endSession(visit.house.database, personOf(visit), visit.id('id'), visit.now);
    return seeOther(visit, `${accountPath}?klart=session`);
  }),
  door.signedIn.post('/konto/sessions/end-others', async visit => {
    await endOtherSessions(visit.house.database, personOf(visit), visit.now);
    return seeOther(visit, `${accountPath}?klart=sessions`);
  }),
  door.confirmed.get(codeAppPath, visit => codeAppPage(visit, newCodeSecret())),
  door.confirmed.post(codeAppPath, visit => setUpCodeApp(visit)),
  door.confirmed.post(`${codeAppPath}/remove`, async visit => {
    await removeCodeApp(visit.house.database, personOf(visit), visit.now);
    return seeOther(visit, `${accountPath}?klart=code-remove`);
  }),
];

export async function accountPage(visit: Visit, fault?: AccountFault, status = 200): Promise<Response> {
  const actor = personOf(visit);
  const ways = await waysInOf(visit.house.database, actor, visit.now);
  return page(<WaysInPage visit={visit} ways={ways} hereId={actor.standing.sessionId} fault={fault} />, status);
}

/** The secret travels sealed with the page, for this person only, so that nothing is kept before it is used. */
async function codeAppPage(visit: Visit, secret: string, wrong = false): Promise<Response> {
  const { seal, settings } = visit.house;
  const actor = personOf(visit);
  const sealed = seal.close(secret, newSecretPlace(actor.id)).toString('base64url');
  const uri = codeAppUri(secret, actor.name, `Brygga ${new URL(settings.origin).hostname}`);
  return page(<CodeAppPage visit={visit} {...{ secret, sealed, uri, wrong }} />, wrong ? 422 : 200);
}

async function setUpCodeApp(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const given = { sealed: first(typed, 'sealed') ?? '', code: first(typed, 'code') ?? '' };
  const actor = personOf(visit);
  const codes = await addCodeApp(visit.house, actor, given, visit.now);
  if (codes) return page(<PaperCodesPage visit={visit} codes={codes} />);
  return codeAppPage(
    visit,
    visit.house.seal.open(Buffer.from(given.sealed, 'base64url'), newSecretPlace(actor.id)),
    true,
  );
}

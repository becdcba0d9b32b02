import { z } from 'zod';
import { download, page, seeOther } from '#house/answer.ts';
import { sessionCookie } from '#house/cookies.ts';
import { Absent } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, type Typed } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { addBrowser, removeBrowser } from './browser.commands.ts';
import { browsersOf } from './browser.queries.ts';
import { OwnDataPage } from './own-data.views.tsx';
import { askToChangeEmail, changeEmail, correctPerson, erasePerson } from './person.commands.ts';
import { personMessages } from './person.messages.ts';
import { aloneFor, everythingOf, ownPerson } from './person.queries.ts';
import { EmailPage, ErasedPage, type OwnFaults, PersonPage, StaleEmailPage } from './person.views.tsx';
import { readPerson, typedOfPerson } from './person-form.rules.ts';

const accountPath = '/konto';
const ownDataPath = '/konto/uppgifter';

/** Where a person's own menu leads here. */
export const personNavigation: { details: NavigationEntry; ownData: NavigationEntry } = {
  details: { path: accountPath, label: { sv: personMessages.sv.details.menu, en: personMessages.en.details.menu } },
  ownData: { path: ownDataPath, label: { sv: personMessages.sv.own.menu, en: personMessages.en.own.menu } },
};

/** A person's own: to see, correct, take along and erase. */
export const personDoors: Door[] = [
  door.signedIn.get(accountPath, visit => personPage(visit)),
  door.signedIn.post('/konto/correct', visit => correct(visit)),
  door.signedIn.post('/konto/browsers', visit => newBrowser(visit)),
  door.signedIn.post('/konto/browsers/:id/remove', async visit => {
    await removeBrowser(visit.house.database, personOf(visit), visit.id('id'), visit.now);
    return seeOther(visit, `${accountPath}?klart=browser-removed`);
  }),
  door.confirmed.post('/konto/epost', visit => askEmail(visit), { limit: 'invitation' }),
  door.signedIn.get('/konto/epost/:token', visit => page(<EmailPage visit={visit} token={visit.param('token')} />)),
  door.signedIn.post('/konto/epost/:token', visit => newEmail(visit), { limit: 'sign-in.try' }),
  door.confirmed.get(ownDataPath, visit => ownDataPage(visit)),
  door.confirmed.get('/konto/uppgifter.json', async visit => {
    const everything = await everythingOf(visit.house, personOf(visit));
    return download(JSON.stringify(everything, null, 2), 'application/json; charset=utf-8', 'brygga.json');
  }),
  door.confirmed.post('/konto/erase', async visit => {
    if (first(await visit.typed(), 'sure') !== 'yes') return ownDataPage(visit, true, 422);
    await erasePerson(visit.house.database, personOf(visit), visit.now);
    const gone = { 'set-cookie': sessionCookie(visit.house.settings, null, visit.now) };
    return page(<ErasedPage visit={{ ...visit, actor: { kind: 'visitor' } }} />, 200, gone);
  }),
];

async function personPage(visit: Visit, faults: OwnFaults = {}, typed?: Typed, status = 200): Promise<Response> {
  const person = await ownPerson(visit.house.database, personOf(visit));
  const told = await browsersOf(visit.house, personOf(visit));
  return page(
    <PersonPage visit={visit} person={person} told={told} typed={typed ?? typedOfPerson(person)} faults={faults} />,
    status,
  );
}

async function correct(visit: Visit): Promise<Response> {
  const reading = readPerson(await visit.typed());
  if (!reading.ok) return personPage(visit, { fields: reading.faults }, reading.typed, 422);
  await correctPerson(visit.house.database, personOf(visit), reading.values, visit.now);
  return seeOther(visit, `${accountPath}?klart=details`);
}

async function newBrowser(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const [name, endpoint = ''] = [
    first(typed, 'browser')?.replaceAll(/\p{C}/gu, '').slice(0, 80),
    first(typed, 'endpoint'),
  ];
  const fault = name ? await addBrowser(visit.house, personOf(visit), { name, endpoint }, visit.now) : 'missing';
  if (fault) return personPage(visit, { browser: { fault, name } }, undefined, 422);
  return seeOther(visit, `${accountPath}?klart=browser-added`);
}

const emailRule = z.email().max(254);

async function askEmail(visit: Visit): Promise<Response> {
  const { settings, deliver } = visit.house;
  const words = personMessages[visit.language].email;
  const typed = first(await visit.typed(), 'email') ?? '';
  const email = emailRule.safeParse(typed).data;
  if (!email) return personPage(visit, { email: typed }, undefined, 422);
  const letterWith = (token: string) => ({
    subject: words.subject,
    text: words.text(`${settings.origin}${visit.href(`/konto/epost/${token}`)}`),
  });
  await askToChangeEmail(visit.house, personOf(visit), email, letterWith, visit.now);
  deliver();
  return seeOther(visit, `${accountPath}?klart=email-sent`);
}

async function newEmail(visit: Visit): Promise<Response> {
  try {
    await changeEmail(visit.house, personOf(visit), visit.param('token'), visit.now);
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    return page(<StaleEmailPage visit={visit} />, 410);
  }
  return seeOther(visit, `${accountPath}?klart=email`);
}

async function ownDataPage(visit: Visit, unsure = false, status = 200): Promise<Response> {
  const actor = personOf(visit);
  const everything = await everythingOf(visit.house, actor);
  const alone = await aloneFor(visit.house.database, actor);
  return page(<OwnDataPage visit={visit} everything={everything} alone={alone} unsure={unsure} />, status);
}

import { page, seeOther } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, type Typed } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { openOuterReader } from '#house/outer-reader.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { activitiesPath } from '#rooms/activities/activity-facts.views.tsx';
import { subjects } from '#rooms/organisations/taxonomy.ts';
import { connectFeed, disconnectFeed, fetchFeed, giveWay, pauseFeed, resumeFeed, trustFeed } from './feed.commands.ts';
import { feedMessages } from './feed.messages.ts';
import { type FeedHome, feedHomesOf, feedPageOf, feedsFor } from './feed.queries.ts';
import type { Connection } from './feed.ts';
import { discoverFeed } from './feed-discovery.queries.ts';
import { failureOf } from './feed-fault.ts';
import { FeedsPage } from './feed-list.views.tsx';
import { FeedPage } from './feed-page.views.tsx';
import { feedPath, feedsPath } from './feed-path.ts';
import { previewFeed } from './feed-preview.queries.ts';
import { PreviewPage } from './feed-preview.views.tsx';
import { runSoon } from './feed-run.commands.ts';
import { feedWords } from './feed-words.messages.ts';

export const feedNavigation: NavigationEntry = {
  path: feedsPath,
  label: { sv: feedMessages.sv.menu, en: feedMessages.en.menu },
  seenBy: actor => actor.kind === 'person' && actor.memberships.some(({ rights }) => rights.includes('edit')),
};

const own = `${feedsPath}/:feed`;

/** Where times that others publish are connected. */
export const feedDoors: Door[] = [
  door.signedIn.get(feedsPath, visit => listPage(visit)),
  door.signedIn.post(`${feedsPath}/look`, visit => look(visit), { limit: 'feed.look' }),
  door.signedIn.post(`${feedsPath}/connect`, visit => connect(visit), { limit: 'feed.look' }),
  door.signedIn.get(own, visit => feedPage(visit)),
  door.signedIn.post(`${own}/fetch`, async visit => {
    await fetchFeed(visit.house.database, visit.actor, visit.id('feed'), visit.now);
    runSoon(visit.house, visit.id('feed'), visit.now);
    return back(visit, 'fetch');
  }),
  door.signedIn.post(`${own}/pause`, async visit => {
    await pauseFeed(visit.house.database, visit.actor, visit.id('feed'), visit.now);
    return back(visit, 'pause');
  }),
  door.signedIn.post(`${own}/resume`, async visit => {
    await resumeFeed(visit.house.database, visit.actor, visit.id('feed'), visit.now);
    return back(visit, 'resume');
  }),
  door.signedIn.post(`${own}/trust`, visit => trust(visit, true)),
  door.signedIn.post(`${own}/distrust`, visit => trust(visit, false)),
  door.signedIn.post(`${own}/disconnect`, async visit => {
    const close = first(await visit.typed(), 'activities') === 'close';
    await disconnectFeed(visit.house.database, visit.actor, visit.id('feed'), close, visit.now);
    return seeOther(visit, `${feedsPath}?klart=disconnect`);
  }),
  door.signedIn.post(`${feedsPath}/aktivitet/:activity/give-way`, async visit => {
    await giveWay(visit.house.database, visit.actor, visit.id('activity'), visit.now);
    return seeOther(visit, `${activitiesPath}/${visit.id('activity')}?klart=edit`);
  }),
];

const back = (visit: Visit, done: string) => seeOther(visit, `${feedPath(visit.id('feed'))}?klart=${done}`);

async function trust(visit: Visit, trusted: boolean): Promise<Response> {
  await trustFeed(visit.house.database, visit.actor, visit.id('feed'), trusted, visit.now);
  return back(visit, trusted ? 'trust' : 'distrust');
}

interface Asked {
  address: string;
  municipalityCode: string;
}

async function listPage(visit: Visit, typed?: Asked, error?: string): Promise<Response> {
  const person = personOf(visit);
  const { database } = visit.house;
  const [feeds, homes] = [await feedsFor(database, person), await feedHomesOf(database, person)];
  const props = { visit, feeds, homes, typed, error };
  return page(<FeedsPage {...props} />, error ? 422 : 200);
}

async function feedPage(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const data = await feedPageOf(database, visit.actor, visit.id('feed'));
  const { organisationId, workedAt, failingSince, pausedAt } = data.feed;
  const homes = organisationId === null ? [] : await feedHomesOf(database, personOf(visit));
  const organisationName = homes.flatMap(each => each.organisations).find(({ id }) => id === organisationId)?.name;
  // Until the first reading is done the page comes anew by itself.
  const waits = !workedAt && !failingSince && !pausedAt;
  const again: Record<string, string> = waits ? { refresh: '3' } : {};
  return page(<FeedPage visit={visit} {...data} organisationName={organisationName} />, 200, again);
}

/** What was asked for, and where the actor may connect it. */
async function askedIn(visit: Visit, typed: Typed): Promise<{ asked: Asked; home: FeedHome; connection: Connection }> {
  const homes = await feedHomesOf(visit.house.database, personOf(visit));
  const code = first(typed, 'municipality');
  const home = present(homes.find(each => each.municipalityCode === code));
  return {
    asked: { address: first(typed, 'address') ?? '', municipalityCode: home.municipalityCode },
    ...{ home, connection: connectionOf(typed, home) },
  };
}

/** Whoever does not coordinate connects to one of her own, the first unless she says otherwise. */
function connectionOf(typed: Typed, home: FeedHome): Connection {
  const wanted = first(typed, 'organisation');
  const known = home.organisations.find(({ id }) => wanted !== undefined && isUuid(wanted) && id === wanted);
  const fallback = home.coordinates ? null : (home.organisations[0]?.id ?? null);
  return {
    organisationId: known?.id ?? fallback,
    trusted: home.coordinates && first(typed, 'trusted') === 'yes',
    unsaidFree: first(typed, 'unsaidFree') === 'yes',
    unsaidSubject: subjects.find(each => each === first(typed, 'unsaidSubject')) ?? null,
  };
}

/** Does what may fail out there; what was typed stays, with the reason in words. */
async function outThere(visit: Visit, asked: Asked, work: () => Promise<Response>): Promise<Response> {
  const { look } = feedMessages[visit.language];
  if (asked.address === '') return listPage(visit, asked, look.missing);
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return listPage(visit, asked, feedWords[visit.language].faults[failure.code]);
  }
}

async function look(visit: Visit): Promise<Response> {
  const { asked, home, connection } = await askedIn(visit, await visit.typed());
  return outThere(visit, asked, async () => {
    const reader = openOuterReader(visit.house.settings);
    const whole = { ...asked, connection };
    const preview = await previewFeed(visit.house.database, reader, visit.actor, whole, visit.now);
    return page(<PreviewPage visit={visit} preview={preview} home={home} connection={connection} />);
  });
}

async function connect(visit: Visit): Promise<Response> {
  const { asked, connection } = await askedIn(visit, await visit.typed());
  return outThere(visit, asked, async () => {
    const { database, settings } = visit.house;
    const found = await discoverFeed(openOuterReader(settings), asked.address, visit.now);
    const id = await connectFeed(database, visit.actor, asked.municipalityCode, found, connection, visit.now);
    runSoon(visit.house, id, visit.now);
    return seeOther(visit, `${feedPath(id)}?klart=connect`);
  });
}

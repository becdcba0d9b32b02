import { page } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { openJson } from '#house/open-data.ts';
import type { Visit } from '#house/visit.ts';
import { codesLeftOut, gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { licenceOfAll, licenceUrl } from './licence.rules.ts';
import { openFeedPageSize } from './open-feed.ts';
import { openFeedItemOf, openFeedPageOf } from './open-feed-page.queries.ts';
import { openFeedPage, openFeedType, readOpenFeedQuestion } from './open-feed-page.rules.ts';
import { openActiveMessages } from './openactive.messages.ts';
import { DatasetPage } from './openactive.views.tsx';
import { conceptScheme } from './openactive-concept.rules.ts';
import { type DatasetOf, dataset } from './openactive-dataset.rules.ts';
import { openedHere, worldOf } from './openactive-world.queries.ts';

const limit = 'open-data';

/** OpenActive: what children and young people can come to, and premises, for other programs to keep a copy of. */
export const openActiveDoors: Door[] = [
  door.public.get('/api/openactive', site, { limit }),
  door.public.get('/api/openactive/dataset.jsonld', description, { limit }),
  door.public.get('/api/openactive/activities.jsonld', concepts, { limit }),
  door.public.get('/api/openactive/feeds/:feed', feed, { limit }),
  door.public.get('/api/openactive/session-series/:id', visit => one(visit, 'session-series'), { limit }),
  door.public.get('/api/openactive/facility-uses/:id', visit => one(visit, 'facility-uses'), { limit }),
];

const jsonLd = 'application/ld+json; charset=utf-8';

/** Seconds that a page may be kept. OpenActive suggests an hour; but what is taken down or hidden here must be gone within a minute. */
const freshSeconds = { page: 60, lastPage: 8 };

const worldIn = (visit: Visit) => worldOf(visit.house.settings);

/** The municipality that is asked for, or the whole house; undefined where there is no such one, or it has not opened. */
function asked(visit: Visit, opened: Awaited<ReturnType<typeof openedHere>>): DatasetOf | undefined {
  const slug = visit.query.get('municipality');
  const openings = opened.filter(each => slug === null || each.municipality.slug === slug);
  const [first] = openings.toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime());
  const licence = licenceOfAll(openings.map(each => each.licence));
  if (slug === null) return { municipality: undefined, openedAt: first?.openedAt, licence };
  return first;
}

async function site(visit: Visit): Promise<Response> {
  const openings = await openedHere(visit);
  const of = present(asked(visit, openings));
  const opened = openings.map(each => each.municipality);
  return page(<DatasetPage visit={visit} of={of} opened={opened} world={worldIn(visit)} />);
}

async function description(visit: Visit): Promise<Response> {
  const of = asked(visit, await openedHere(visit));
  return of ? openJson(visit, dataset(of, worldIn(visit)), { type: jsonLd }) : refused(visit, 404, 'closed');
}

function concepts(visit: Visit): Response {
  return openJson(visit, conceptScheme(worldIn(visit), licenceUrl('CC0-1.0')), { type: jsonLd });
}

async function feed(visit: Visit): Promise<Response> {
  const question = readOpenFeedQuestion(visit.param('feed'), visit.query);
  if (!question) return refused(visit, 404, 'unknown');
  const of = asked(visit, await openedHere(visit));
  if (!of) return refused(visit, 404, 'closed');
  const world = worldIn(visit);
  const wanted = { feed: question.feed, after: question.afterChangeNumber, municipalityCode: of.municipality?.code };
  const bounds = { leftOut: codesLeftOut(gazetteerOf(visit)), most: openFeedPageSize };
  const items = await openFeedPageOf(visit.house.database, visit.actor, { ...wanted, ...bounds }, world, visit.now);
  const seconds = items.length > 0 ? freshSeconds.page : freshSeconds.lastPage;
  const headers = { 'cache-control': `public, max-age=${seconds}` };
  return openJson(visit, openFeedPage(question, items, world, licenceUrl(of.licence)), { type: openFeedType, headers });
}

/** One item by its id, as its feed has it. */
async function one(visit: Visit, feed: 'session-series' | 'facility-uses'): Promise<Response> {
  const { database } = visit.house;
  const leftOut = codesLeftOut(gazetteerOf(visit));
  const says = await openFeedItemOf(
    database,
    visit.actor,
    { feed, itemId: visit.id('id'), leftOut },
    worldIn(visit),
    visit.now,
  );
  return says ? openJson(visit, says, { type: jsonLd }) : refused(visit, 404, 'unknown');
}

/** What went wrong, for whoever writes the other program. */
function refused(visit: Visit, status: number, why: 'unknown' | 'closed'): Response {
  return openJson(visit, { error: openActiveMessages[visit.language][why] }, { status });
}

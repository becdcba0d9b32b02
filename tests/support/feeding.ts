import type { Actor } from '#house/actor.ts';
import { openOuterReader } from '#house/outer-reader.ts';
import { connectFeed } from '#rooms/feeds/feed.commands.ts';
import { feedPageOf } from '#rooms/feeds/feed.queries.ts';
import type { Connection } from '#rooms/feeds/feed.ts';
import { discoverFeed } from '#rooms/feeds/feed-discovery.queries.ts';
import { runFeed } from '#rooms/feeds/feed-run.commands.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { type FeedServer, openFeedServer } from './feed-server.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

/** A house with the demo in it, and somebody else's server that it may read. */
export interface FeedHouse {
  house: TestHouse;
  server: FeedServer;
  coordinator: Actor;
  /** The id of an organisation of Brohamn. */
  organisation(slug: string): Promise<string>;
  /** Connects what a path leads to; by organiser, unless told otherwise. */
  connect(path: string, connection?: Partial<Connection>): Promise<string>;
  /** Reads a feed so many minutes after the beginning. */
  run(id: string, minutes?: number): Promise<void>;
  page(id: string): ReturnType<typeof feedPageOf>;
  activities(id: string): Promise<[string, string][]>;
  refusals(id: string): Promise<[string, number][]>;
  /** What the public sees. */
  listed(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openFeedHouse(): Promise<FeedHouse> {
  const [house, server] = await Promise.all([openTestHouse({ demo: true }), openFeedServer()]);
  const { database } = house;
  const coordinator = await house.actor('municipal-coordinator');
  const reader = openOuterReader({ feedHosts: [server.host], origin: 'https://brygga.example' });
  const later = (minutes: number) => new Date(house.now.getTime() + minutes * 60_000);
  const page = (id: string) => feedPageOf(database, coordinator, id);
  return {
    ...{ house, server, coordinator, page },
    async organisation(slug) {
      const all = await database.read(coordinator, sight => findOrganisationsOf(sight, '9999'));
      return all.find(each => each.slug === slug)?.id ?? '';
    },
    async connect(path, connection = {}) {
      const found = await discoverFeed(reader, `${server.origin}${path}`, house.now);
      const plain = { organisationId: null, trusted: false, unsaidFree: false, unsaidSubject: null };
      return connectFeed(database, coordinator, '9999', found, { ...plain, ...connection }, house.now);
    },
    run: (id, minutes = 0) => runFeed(database, reader, id, later(minutes)),
    activities: async id => (await page(id)).activities.map(each => [each.title, each.state]),
    refusals: async id => (await page(id)).refusals.map(each => [each.refusal, each.count]),
    listed: () => listedTitles(house, coordinator),
    async close() {
      await house.close();
      await server.close();
    },
  };
}

async function listedTitles({ database }: TestHouse, actor: Actor): Promise<string[]> {
  const rows = await database.read(actor, sight =>
    sight.selectFrom('activity_listings').select('title').orderBy('title').execute(),
  );
  return rows.map(({ title }) => title);
}

/** A feed of the whole of Brohamn that nobody has read yet; answers its id. */
export async function feedThere({ database, actor, now }: TestHouse): Promise<string> {
  const address = 'https://feed.example/services';
  const found = { format: 'hsds', address, name: 'Grannkommunen', streams: [{ name: 'services', address }] } as const;
  const plain = { organisationId: null, trusted: false, unsaidFree: false, unsaidSubject: null };
  const coordinator = await actor('municipal-coordinator');
  return connectFeed(database, coordinator, '9999', { ...found, streams: [...found.streams] }, plain, now);
}

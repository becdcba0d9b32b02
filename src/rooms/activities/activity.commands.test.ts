import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, visitor } from '#house/actor.ts';
import { leisureIn, leisureOf } from '#rooms/leisure/leisure.queries.ts';
import { openQuestion } from '#rooms/leisure/leisure-question.rules.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import {
  approveActivity,
  assureActivity,
  closeActivity,
  createActivity,
  editActivity,
  reopenActivity,
  returnActivity,
} from './activity.commands.ts';
import { activityPageOf } from './activity.queries.ts';
import { type ActivityProfile, activitySchema } from './activity.ts';
import { callOffListed } from './activity-listing.storage.ts';

let house: TestHouse;
let leader: Actor;
let coordinator: Actor;
let stranger: Actor;
let club: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  leader = await house.actor('association-leader');
  coordinator = await house.actor('municipal-coordinator');
  stranger = await house.actor('parent-network-leader');
  club = (leader.kind === 'person' && leader.memberships[0]?.organisationId) || '';
});
afterAll(() => house.close());

const profile = (changes: Partial<ActivityProfile> = {}) =>
  activitySchema.parse({
    ...{ title: 'Hopprep på gården', what: 'fitness', minimumAge: 7, maximumAge: 12, placeName: 'Gården' },
    ...{ latitude: 58.0351, longitude: 11.1001, cost: { amount: 0, per: 'time' } },
    schedule: { times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:00' }], startDate: '2026-11-23' },
    trueCost: { amount: 900, per: 'term', paidBy: 'Lotteriet' },
    ...changes,
  });
const at = (minutes: number) => new Date(house.now.getTime() + minutes * 60_000);
const seen = async (id: string, actor = leader) => (await activityPageOf(house.database, actor, id)).activity;
const listed = async (slug: string, now = house.now) =>
  (await leisureOf(house.database, visitor, '9999', slug, now))?.found;
const edit = async (actor: Actor, id: string, changes: Partial<ActivityProfile>, base?: number) =>
  editActivity(
    house.database,
    actor,
    { activityId: id, baseVersionId: base ?? (await seen(id)).newest.id, profile: profile(changes) },
    at(5),
  );

describe('from the first word to the public page', () => {
  let id: string;
  test('what the organisation writes waits, and is not public', async () => {
    id = await createActivity(house.database, leader, club, profile(), house.now);
    expect(await seen(id)).toMatchObject({
      slug: 'hopprep-pa-garden',
      published: undefined,
      newest: { fate: 'waiting' },
    });
    expect(await listed('hopprep-pa-garden')).toBeUndefined();
    await expect(seen(id, stranger)).rejects.toThrow();
    await expect(createActivity(house.database, stranger, club, profile(), house.now)).rejects.toThrow();
    await expect(assureActivity(house.database, leader, id, house.now)).rejects.toThrow('nothing-waits');
  });

  test('it is sent back with a reason, mended, and approved; what it really costs does not leave', async () => {
    const { newest } = await seen(id);
    const { database } = house;
    await expect(approveActivity(database, leader, id, newest.id, at(1))).rejects.toThrow('not-coordinator');
    await returnActivity(database, coordinator, id, { versionId: newest.id, reason: 'Skriv vilken gård.' }, at(1));
    expect((await seen(id)).newest).toMatchObject({ fate: 'returned', returnReason: 'Skriv vilken gård.' });
    expect(await edit(leader, id, { placeName: 'Gården på Tallhöjden' })).toBe('propose');
    const mended = (await seen(id)).newest.id;
    await expect(approveActivity(database, coordinator, id, newest.id, at(6))).rejects.toThrow('changed-meanwhile');
    await approveActivity(database, coordinator, id, mended, at(6));
    const found = await listed('hopprep-pa-garden', at(10));
    expect(found).toMatchObject({ organisationName: 'Boxklubben Ankaret', placeName: 'Gården på Tallhöjden' });
    expect(JSON.stringify(found)).not.toContain('Lotteriet');
  });

  test('a change waits while what was approved stays; two writers at once do not undo each other', async () => {
    const before = (await seen(id)).newest.id;
    expect(await edit(leader, id, { title: 'Hopprep och lek' })).toBe('propose');
    expect((await listed('hopprep-pa-garden'))?.profile.title).toBe('Hopprep på gården');
    await expect(edit(leader, id, { title: 'Annat' }, before)).rejects.toThrow('changed-meanwhile');
    expect(await edit(coordinator, id, { title: 'Hopprep för alla' })).toBe('edit');
    expect((await listed('hopprep-pa-garden'))?.profile.title).toBe('Hopprep för alla');
    expect(await edit(leader, id, { title: 'Hopprep för alla' })).toBe('assure');
  });

  test('a place that is hidden leaves the public list, and every version, before anybody has approved it', async () => {
    expect(await edit(leader, id, { placePrecision: 'hidden' })).toBe('propose');
    const found = await listed('hopprep-pa-garden');
    expect(found).toMatchObject({ placeName: undefined, profile: { title: 'Hopprep för alla' } });
    expect(JSON.stringify([found, await seen(id)])).not.toMatch(/Gården på|58\.0351/);
  });

  test('a day that is called off is not on the public list, before anybody has approved it; nothing else of the edit is', async () => {
    const daysOff = async () => (await listed('hopprep-pa-garden'))?.profile.schedule;
    const schedule = (changes: object) => ({ ...profile().schedule, ...changes });
    const off = { exceptDates: ['2026-12-03'], breaks: [{ startDate: '2026-12-21', endDate: '2027-01-10' }] };
    const later = [{ byDay: 'Thursday' as const, startTime: '19:00', endTime: '20:00' }];
    const hidden = { placePrecision: 'hidden' as const };
    expect(await edit(leader, id, { ...hidden, schedule: schedule({ ...off, times: later }) })).toBe('propose');
    expect(await daysOff()).toMatchObject({ ...off, times: profile().schedule.times });
    const page = await house.request('/brohamn/fritid/hopprep-pa-garden');
    expect(await page.text()).toContain('Inställt:</strong> torsdag 3 december');
    await closeActivity(house.database, leader, id, 'Fel knapp.', at(18));
    await reopenActivity(house.database, coordinator, id, at(19));
    expect(await daysOff()).toMatchObject(off);
    await edit(leader, id, { ...hidden, schedule: schedule({ exceptDates: ['2026-12-10'] }) });
    expect(await daysOff()).toMatchObject({ exceptDates: ['2026-12-10'], breaks: [] });
    await expect(house.database.as(stranger, sight => callOffListed(sight, id, schedule(off)))).rejects.toThrow();
  });

  test('closing takes it off the list at once, opening puts it back', async () => {
    await closeActivity(house.database, leader, id, 'Ingen ledare i vår.', at(20));
    expect(await listed('hopprep-pa-garden')).toBeUndefined();
    await expect(reopenActivity(house.database, leader, id, at(21))).rejects.toThrow('not-coordinator');
    await reopenActivity(house.database, coordinator, id, at(21));
    expect(await listed('hopprep-pa-garden')).toBeDefined();
  });

  test('after a year without a word nobody sees it, and one press shows it again', async () => {
    const year = at(366 * 24 * 60);
    expect(await listed('hopprep-pa-garden', year)).toBeUndefined();
    await assureActivity(house.database, leader, id, year);
    expect(await listed('hopprep-pa-garden', year)).toMatchObject({ assurer: 'organisation' });
  });

  test('saving the same on another day only assures it; the day when somebody looked at the card stays with the answer', async () => {
    const card = (checkedOn: string) => profile({ title: 'Kort', leisureCard: { accepted: true, checkedOn } });
    const { database, now } = house;
    const activityId = await createActivity(database, coordinator, club, card('2026-10-01'), now);
    const change = { activityId, baseVersionId: (await seen(activityId)).newest.id };
    expect(await editActivity(database, leader, { ...change, profile: card('2026-11-28') }, now)).toBe('assure');
    const no = { ...card('2026-11-28'), leisureCard: { accepted: false, checkedOn: '2026-11-28' } };
    expect(await editActivity(database, leader, { ...change, profile: no }, now)).toBe('propose');
    const later = { activityId, baseVersionId: (await seen(activityId)).newest.id };
    const other = { ...no, leisureCard: { accepted: false, checkedOn: '2026-12-24' }, minimumAge: 9 };
    await editActivity(database, leader, { ...later, profile: other }, now);
    expect((await seen(activityId)).newest.profile.leisureCard).toEqual(no.leisureCard);
  });

  test('an address is used once', async () => {
    const again = await createActivity(house.database, leader, club, profile(), house.now);
    expect((await seen(again)).slug).toBe('hopprep-pa-garden-2');
    const arabic = await createActivity(house.database, leader, club, profile({ title: 'كرة' }), house.now);
    expect((await seen(arabic)).slug).toBe('aktivitet');
  });
});

describe('what a parent finds', () => {
  const ask = async (question: object, from?: { lat: number; lon: number }) => {
    const look = { municipalityCode: '9999', from };
    const { found } = await leisureIn(house.database, visitor, look, { ...openQuestion, ...question }, house.now);
    return found;
  };

  test('by age and day', async () => {
    const found = await ask({ age: 11, day: 4 });
    expect(found.map(({ profile: { title } }) => title)).toEqual(
      expect.arrayContaining(['Boxning för nybörjare', 'Läxhjälp']),
    );
    for (const { profile: each } of found) {
      expect(each.minimumAge <= 11 && each.maximumAge >= 11).toBe(true);
      expect(each.schedule.times.some(({ byDay }) => byDay === 'Thursday')).toBe(true);
    }
  });

  test('free, or with the leisure card, or both ways', async () => {
    expect((await ask({ free: true })).every(each => each.profile.cost.amount === 0)).toBe(true);
    expect((await ask({ leisureCard: true })).every(each => each.profile.leisureCard?.accepted)).toBe(true);
    const either = await ask({ free: true, leisureCard: true });
    expect(either.every(({ profile: each }) => each.cost.amount === 0 || each.leisureCard?.accepted)).toBe(true);
  });

  test('in a language, the nearest first', async () => {
    const found = await ask({ language: 'so' }, { lat: 58.0463, lon: 11.1369 });
    expect(found.every(({ profile: each }) => each.languages.includes('so'))).toBe(true);
    const metres = found.map(each => each.metres ?? Number.POSITIVE_INFINITY);
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    expect(metres[0]).toBeLessThan(50);
    expect(found.at(-1)?.profile.title).toBe('Torsdagsmiddag');
  });

  test('what an organisation that has left does is not there', async () => {
    await house.database.as({ kind: 'terminal' }, sight =>
      sight.deleteFrom('listings').where('slug', '=', 'kulturskolan').execute(),
    );
    expect((await ask({ age: 10 })).map(({ profile: { title } }) => title)).not.toContain('Bild och form');
    expect(await listed('bild-och-form')).toBeUndefined();
  });
});

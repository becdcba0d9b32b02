import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type SignedIn, terminal } from '#house/actor.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { followedOf, reachMeans } from '../../../tests/support/following.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { followUpAttempt } from './attempt.commands.ts';
import { attemptPageOf, looksDueFor } from './attempt.queries.ts';

let house: TestHouse;
let leader: SignedIn;
let coordinator: Actor;
let contact: string;
let police: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  leader = (await house.actor('association-leader')) as SignedIn;
  coordinator = await house.actor('municipal-coordinator');
  contact = await functionCalled(house, leader, 'Föreningskontakt');
  police = await functionCalled(house, leader, 'Kommunpolis');
});
afterAll(() => house.close());

const home = '/arbete/vita-flackar/brohamn';
const good = () => ({
  ...{ areaId: '9999-klockarhagen', functionId: contact, beginsOn: '2026-11-23', followUpOn: '2027-02-01' },
  words: 'Vi öppnar skolans gympasal på tisdagar.',
});
const begin = (form: Record<string, string>, as = 'association-leader') =>
  house.request(`${home}/attempts/begin`, { as, form });
const rows = () => house.database.as(terminal, sight => sight.selectFrom('reach_attempts').selectAll().execute());

describe('what is tried', () => {
  test.each([
    ['no words', { words: ' ' }, 'Skriv vad ni prövar.'],
    ['no area', { areaId: '' }, 'Välj ett område.'],
    ['nobody who does it', { functionId: '' }, 'Välj vem som gör det.'],
    ['followed up before it begins', { followUpOn: '2026-11-01' }, 'Uppföljningen kan inte ligga före början.'],
    ['a day that there is not', { beginsOn: '2026-02-30' }, 'Skriv en dag.'],
    ['too many words', { words: 'x '.repeat(1001) }, 'högst 2 000 tecken'],
    ['somebody’s number', { words: 'Vi hjälper 20120312-2389 hem.' }, 'Orden kan peka ut någon.'],
    ['words that label', { words: 'Vi ringer gänget på gatan.' }, 'skriv hellre'],
  ])('%s is told of, everything typed is kept, and nothing is saved', async (_, change, said) => {
    const before = await rows();
    const answer = await begin({ ...good(), ...change });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(said);
    expect(html).toContain(
      'value="2027-02-01"'.replace('2027-02-01', 'followUpOn' in change ? '2026-11-01' : '2027-02-01'),
    );
    expect(await rows()).toHaveLength(before.length);
  });

  test('a word that labels may be kept by whoever says so', async () => {
    const answer = await begin({ ...good(), words: 'Vi ringer gänget på gatan.', keepWords: 'yes' });
    expect(answer.status).toBe(303);
  });

  test('one tries for one’s own organisation, and not for the police', async () => {
    const answer = await begin({ ...good(), functionId: police });
    expect(answer.status).toBe(403);
    expect((await begin({ ...good(), functionId: police }, 'municipal-coordinator')).status).toBe(303);
    expect((await begin(good(), 'area-police-officer')).status).toBe(403);
  });

  test('an area of another municipality is nowhere to be tried in', async () => {
    expect((await begin({ ...good(), areaId: '0180-sodermalm' })).status).toBe(404);
  });

  test('all of the municipality read it, with the function that does it', async () => {
    const location = (await begin(good())).headers.get('location') ?? '';
    const page = await house.request(location, { as: 'community-police-officer' });
    const html = await page.text();
    expect(html).toContain('Vi öppnar skolans gympasal på tisdagar.');
    expect(html).toContain('Av Föreningskontakt, Boxklubben Ankaret');
    expect(html).not.toContain('Spara uppföljningen');
  });
});

describe('the follow-up', () => {
  const onDay = (day: string) => new Date(`${day}T12:00:00Z`);

  test('whoever coordinates and whoever does it are reminded on the first page, others are not', async () => {
    const start = async (as: string) => (await house.request('/arbete', { as })).text();
    expect(await start('municipal-coordinator')).toContain('Dags att följa upp det som prövas');
    expect(await start('housing-host')).toContain('Dags att följa upp det som prövas');
    expect(await start('parent-network-leader')).not.toContain('Dags att följa upp det som prövas');
  });

  test('too early means another day, and then it comes back', async () => {
    const { attempt: id } = await followedOf(house, coordinator);
    const path = `${home}/provas/${id}/follow-up`;
    const send = (form: Record<string, string>, as = 'housing-host') => house.request(path, { as, form });
    expect((await send({ verdict: 'too-early', words: 'Vi väntar.' })).status).toBe(422);
    expect((await send({ verdict: 'too-early', words: 'Vi väntar.', nextOn: '2026-11-23' })).status).toBe(422);
    expect((await send({ verdict: 'worked', words: 'Bra.' }, 'association-leader')).status).toBe(403);
    expect((await send({ verdict: 'too-early', words: 'Vi väntar.', nextOn: '2027-01-15' })).status).toBe(303);
    const due = async (day: string) =>
      (await looksDueFor(house.database, coordinator as SignedIn, onDay(day))).map(a => a.id);
    expect(await due('2027-01-14')).not.toContain(id);
    expect(await due('2027-01-15')).toContain(id);
  });

  test('what came of it is said once, also when two say it at once', async () => {
    const { attempt: id } = await followedOf(house, coordinator);
    const say = (words: string) =>
      followUpAttempt(reachMeans(house), coordinator, id, { verdict: 'not', words }, onDay('2027-01-16'));
    const both = await Promise.allSettled([say('Ingen kom.'), say('Ingen kom alls.')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { attempt } = await attemptPageOf(house.database, coordinator, id);
    expect(attempt.outcomes.map(({ verdict }) => verdict)).toEqual(['too-early', 'not']);
    const page = await house.request(`${home}/provas/${id}`, { as: 'housing-host' });
    const html = await page.text();
    expect(html).toContain('Det fungerade inte');
    expect(html).not.toContain('Spara uppföljningen');
  });
});

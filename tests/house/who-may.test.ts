import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import type { Door } from '#house/door.ts';
import { projectFolder } from '#house/project-folder.ts';
import { brohamnCast } from '../../src/demo/brohamn-cast.ts';
import { doors } from '../../src/doors.ts';
import { activityCalled, vouchingOn } from '../support/activities.ts';
import { askAs, faceShownBy, functionCalled } from '../support/enquiring.ts';
import { feedThere } from '../support/feeding.ts';
import { followedOf } from '../support/following.ts';
import { channelIn } from '../support/guiding.ts';
import { importingAs } from '../support/importing.ts';
import { waitingPopulation } from '../support/populations.ts';
import { rehearsing } from '../support/rehearsal.ts';
import { sharingAs } from '../support/sharing.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';
import { workFaceOf } from '../support/work-face.ts';

/**
 * Who may knock where: one line per door, one sign per person. The test below walks all of it. When doors have changed on purpose,
 * `BRYGGA_WRITE_TABLE=1` writes it anew; then read what has changed.
 */
const file = join(projectFolder, 'tests/house/who-may.txt');
const table = readFileSync(file, 'utf8');

const nobody = undefined;
const everybody = [nobody, ...brohamnCast.map(({ key }) => key)];

let house: TestHouse;
let rehearsal: Pick<TestHouse, 'request' | 'faults'>;
let parameters: Record<string, string>;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  const coordinator = await house.actor('municipal-coordinator');
  const register = Buffer.from('Namn;Typ\nProvföreningen;Idrott\n');
  const registerId = await importingAs(house, coordinator, '9999', true).received(register, 'prov.csv');
  const work = await workFaceOf(house);
  const organisationId = work.own('boxklubben-ankaret').split('/').at(-1) ?? '';
  const leader = await house.actor('association-leader');
  const person = leader.kind === 'person' ? leader.id : '';
  const check = await house.database.read(coordinator, sight =>
    sight
      .selectFrom('organisation_checks')
      .where('organisation_id', '=', organisationId)
      .select('id')
      .executeTakeFirst(),
  );
  const shared = await sharingAs(house, leader);
  const asker = leader as SignedIn;
  rehearsal = rehearsing(house);
  parameters = {
    id: organisationId,
    registerId,
    population: await waitingPopulation(house, await house.actor('municipal-administrator')),
    check: String(check?.id),
    person,
    place: 'brohamn',
    slug: 'boxklubben-ankaret',
    municipality: 'brohamn',
    situation: 'place',
    channel: await channelIn(house, '9999'),
    ...shared,
    enquiry: await askAs(house, asker),
    function: await functionCalled(house, asker, 'Kommunpolis'),
    organisation: 'lokalpolisomrade-brohamn',
    act: 'note',
    face: await faceShownBy(house, asker),
    activity: await activityCalled(house, asker, 'Tjejboxning'),
    area: '9999-klockarhagen',
    ...(await followedOf(house, asker)),
    vouching: await vouchingOn(house, 'Tjejboxning'),
    feed: await feedThere(house),
  };
});
afterAll(() => house.close());

/** What must be in a form before it says anything about who may send it. */
const forms: Record<string, Record<string, string>> = {
  'POST /arbete/aktorer/join': { kommun: '9999' },
  'POST /arbete/kopplingar/look': { municipality: '9999' },
  'POST /arbete/kopplingar/connect': { municipality: '9999' },
  'POST /demo': { as: 'association-leader' },
};
const onGoal = /foljs\/:question\/withdraw$/;
const onCheck = /verification\/(withdraw|appeal|answer)$/;
const onVouching = /(withdraw|remove)-vouching$/;

/** A real address of the door; a name that stands for nothing here leads to a thing that is not there. */
function addressOf({ path }: Door): string {
  const nothing = '00000000-0000-4000-8000-000000000000';
  const changes = path.startsWith('/arbete/import')
    ? { id: parameters.registerId ?? '' }
    : path.startsWith('/arbete/befolkning')
      ? { id: parameters.population ?? '' }
      : path.includes('/kontakt/')
        ? { slug: 'kommunpolis-ungdomsfragor' }
        : path.includes('/fritid/')
          ? { slug: 'tjejboxning' }
          : {};
  const own: Record<string, string> = { ...parameters, ...changes };
  return path.replaceAll(/:(\w+)/g, (_, name) => own[name] ?? nothing);
}

const legend =
  '+ comes in · ? is asked who she is · ! is refused with a reason · - finds no such page · x has a link that is over';

async function signOf(door: Door, as: string | undefined): Promise<string> {
  const form =
    door.method === 'POST'
      ? {
          ...forms[nameOf(door)],
          ...(onCheck.test(door.path) && { check: parameters.check ?? '' }),
          ...(onGoal.test(door.path) && { goal: parameters.goal ?? '' }),
          ...(onVouching.test(door.path) && { id: parameters.vouching ?? '' }),
        }
      : undefined;
  const answer = await rehearsal.request(addressOf(door), { ...(as && { as }), ...(form && { form }) });
  const onward = answer.headers.get('location') ?? '';
  if (/^\/in(\/bekrafta)?\?till=/.test(onward)) return '?';
  if (answer.status === 403) return '!';
  if (answer.status === 410) return 'x';
  return answer.status === 404 ? '-' : '+';
}

const nameOf = ({ method, path }: Door) => `${method.padEnd(4)} ${path}`;
const widest = Math.max(...doors.map(door => nameOf(door).length));

/** Two thousand knocks, each undone; on a busy machine they take longer than other tests. */
const longEnoughMs = 300_000;

test('every door lets in whom the table says, and nobody else', { timeout: longEnoughMs }, async () => {
  const lines: string[] = [];
  for (const door of doors) {
    const signs: string[] = [];
    for (const as of everybody) signs.push(await signOf(door, as));
    lines.push(`${nameOf(door).padEnd(widest)}  ${signs.join(' ')}`);
  }
  const head = everybody.map((key, index) => `${'  '.repeat(index)}${key ?? 'signed out'}`);
  const walked = [legend, '', ...head.map(line => `${' '.repeat(widest)}  ${line}`), '', ...lines.sort(), ''].join(
    '\n',
  );
  if (process.env.BRYGGA_WRITE_TABLE) writeFileSync(file, walked);
  expect(rehearsal.faults.map(String)).toEqual([]);
  expect(walked).toBe(table);
});

test('a door that is not in the table is not open', () => {
  expect(doors.map(nameOf).filter(name => !table.includes(`\n${name} `))).toEqual([]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { enquiryWorkOf } from '#rooms/enquiries/enquiry.queries.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { askFamilyLine, shownTo } from '../../../tests/support/worrying.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  return () => house.close();
});

const mothers = 'parent-network-leader';
const social = 'social-services-officer';
const above = 'municipal-coordinator';

async function pathFor(key: string): Promise<string> {
  const { waiting } = await enquiryWorkOf(house.database, (await house.actor(key)) as SignedIn);
  return `/arbete/fragor/${present(waiting[0]).id}`;
}

const post = (path: string, as: string, form: Record<string, string>) => house.request(path, { as, form });

describe('what those who receive may keep', () => {
  test('an association keeps no notes and takes no copy along; an authority does', async () => {
    await askFamilyLine(house, ['Sammankallande', 'Rådgivning']);
    const path = await pathFor(mothers);
    for (const what of ['pdf', 'export'])
      expect((await house.request(`${path}/${what}`, { as: mothers })).status, what).toBe(403);
    const page = await (await house.request(path, { as: mothers })).text();
    expect(page).not.toContain('Anteckna för er själva');
    expect(page).not.toContain('Spara som');
    const noted = await post(`${path}/note`, mothers, { text: 'Ringde i går.' });
    expect(await noted.text()).toContain('Er organisation får inte föra anteckningar om det här');
    expect((await house.request(`${path}/export`, { as: social })).status).toBe(200);
    expect((await post(`${path}/note`, social, { text: 'Ringde i går.' })).status).toBe(303);
  });

  test('those who answer are asked not to name anybody either, and may keep what is no name', async () => {
    await askFamilyLine(house, ['Rådgivning']);
    const path = await pathFor(social);
    const page = await (await house.request(path, { as: social })).text();
    expect(page).toContain('Fråga inte efter namn');
    for (const act of ['note', 'write', 'answer']) {
      const form = { text: 'Sonen heter Kasimir.', outcome: 'goes-on' };
      const answer = await post(`${path}/${act}`, social, form);
      expect(answer.status, act).toBe(422);
      expect(await answer.text()).toContain('Texten har ord som kan peka ut någon');
    }
    expect((await post(`${path}/write`, social, { text: 'Vi ses vid Kasimir kiosk.', behall: 'kasimir' })).status).toBe(
      303,
    );
  });
});

describe('the promise of contact', () => {
  test('nobody can stop the clock of a family', async () => {
    await askFamilyLine(house, ['Rådgivning']);
    const path = await pathFor(social);
    const { memberships } = (await house.actor(social)) as SignedIn;
    expect(memberships.length).toBeGreaterThan(0);
    await post(`${path}/take`, social, { contactBy: new Date(house.now.getTime() + 3_600_000).toISOString() });
    expect(await (await house.request(path, { as: social })).text()).not.toContain('stanna klockan');
    const stopped = await post(`${path}/pause`, social, { text: 'Hur länge har det varit så?' });
    expect(await stopped.text()).toContain('Klockan stannar inte här');
  });

  test('a no is no end: it is asked of whoever steps in, and whoever asked reads why and finds numbers', async () => {
    const { code } = await askFamilyLine(house, ['Sammankallande']);
    const path = await pathFor(mothers);
    const no = { text: 'Vi kan inte i kväll.', outcome: 'no-capacity' };
    expect((await post(`${path}/decline`, mothers, no)).status).toBe(303);
    expect(await pathFor(above)).toBe(path);
    const told = await shownTo(house, code);
    expect(told).toContain('Vi kan inte i kväll.');
    expect(told).toContain('Ingen har tagit emot det än.');
    expect(told).toContain('Vill du hellre ringa?');
    expect(
      (await post(`${path}/take`, above, { contactBy: new Date(house.now.getTime() + 3_600_000).toISOString() }))
        .status,
    ).toBe(303);
    expect(await shownTo(house, code)).toContain('har tagit emot det och hör av sig');
  });

  test('that whoever asked wants nothing more is an end', async () => {
    const { code } = await askFamilyLine(house, ['Sammankallande']);
    const path = await pathFor(mothers);
    await post(`${path}/decline`, mothers, { text: 'Som du ville.', outcome: 'no-longer-interested' });
    expect(await shownTo(house, code)).toContain('De kunde inte hjälpa till.');
  });

  test('with nobody but the police on call, or nobody who is reached, the line is not open', async () => {
    const open = async () => (await (await house.request('/brohamn/orolig')).text()).includes('Be någon höra av sig');
    expect(await open()).toBe(true);
    await house.database.as({ kind: 'terminal' }, sight =>
      sight.updateTable('people').set({ email: null }).where('cast_key', 'in', [mothers, social]).execute(),
    );
    expect(await open()).toBe(false);
  });
});

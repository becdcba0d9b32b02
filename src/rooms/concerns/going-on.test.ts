import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { moveEnquiry } from '#rooms/enquiries/enquiry.commands.ts';
import { enquiryWorkOf } from '#rooms/enquiries/enquiry.queries.ts';
import { actFor } from '#rooms/enquiries/enquiry-act.rules.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { askAdvice, shownTo } from '../../../tests/support/worrying.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  return () => house.close();
});

const more = 'Det räckte inte, jag vill fråga vidare';

test.each([
  ['no', true],
  ['partly', true],
  ['yes', false],
])('an answer that is said to have helped: %s', async (helped, leadsOn) => {
  const { code } = await askAdvice(house, 'Rådgivning');
  const social = (await house.actor('social-services-officer')) as SignedIn;
  const waiting = async () => (await enquiryWorkOf(house.database, social)).waiting;
  const id = (await waiting())[0]?.id ?? '';
  const answer = { id, act: actFor('answer', social.id, {}), text: 'Prata med hen.' };
  await moveEnquiry(house.house, social, answer, house.now);
  await house.request('/brohamn/svar/confirm', { form: { kod: code, helped } });
  const shown = await shownTo(house, code);
  expect(shown.includes(more)).toBe(leadsOn);
  await house.request('/brohamn/svar/reopen', { form: { kod: code, text: 'Hen vill inte prata.' } });
  expect((await waiting()).map(({ state }) => state)).toEqual(leadsOn ? ['taken'] : []);
});

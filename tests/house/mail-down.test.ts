import { beforeEach, describe, expect, test } from 'vitest';
import { type SignedIn, terminal } from '#house/actor.ts';
import { writeLetter } from '#house/letter.ts';
import { enquiryPageOf } from '#rooms/enquiries/enquiry.queries.ts';
import { sweepEnquiries } from '#rooms/enquiries/sweep.commands.ts';
import { sendSignInLink } from '#rooms/sign-in/link.commands.ts';
import { askAs } from '../support/enquiring.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { officerWith, type Telling, tellingFrom, withoutAddresses } from '../support/telling.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';

const officerAt = 'malin@polisen.example';

describe('a mail server that is down for a day', () => {
  let house: TestHouse;
  let mailbox: Mailbox;
  let telling: Telling;
  let leader: SignedIn;
  let enquiry: string;
  beforeEach(async () => {
    house = await openTestHouse({ demo: true });
    // A server that was here, so that its port is one that nobody listens on.
    const before = await openMailbox();
    await before.close();
    telling = tellingFrom(house, { smtpUrl: before.url });
    leader = (await house.actor('association-leader')) as SignedIn;
    await withoutAddresses(house);
    await officerWith(house, `email = '${officerAt}', notify = 'at-once'`);
    await askAs(house, leader, { title: 'Kommunpolis' });
    enquiry = await askAs(house, leader, { title: 'Sammankallande' });
    mailbox = before;
    return () => Promise.all([house.close(), mailbox.close()]);
  });

  const hoursOn = (hours: number) => new Date(house.now.getTime() + hours * 3_600_000);
  const port = () => Number(new URL(mailbox.url).port);
  const write = (to: string, at: Date, minutes: number) =>
    house.database.as(terminal, sight =>
      writeLetter(sight, house.house.seal, { to, subject: `Till ${to}`, text: 'Hej!' }, at, minutes),
    );

  /** What the program does from one hour to another, every twenty minutes; answers the failures. */
  async function live(from: number, until: number): Promise<string[]> {
    const failures: string[] = [];
    for (let minutes = from * 60; minutes < until * 60; minutes += 20) {
      await sweepEnquiries(house.house, hoursOn(minutes / 60));
      await telling.tell(hoursOn(minutes / 60)).catch(error => failures.push(String(error.message)));
    }
    return failures;
  }

  test('then takes every letter in once, but those that have become useless; and the clock went on meanwhile', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `mottagare-${index}@ankaret.example`);
    for (const to of many) await write(to, house.now, 3 * 24 * 60);
    const link = { subject: 'Logga in', text: 'https://brygga.example/in/x' };
    await sendSignInLink(house.database, house.house.seal, officerAt, () => link, house.now);
    const silent = await live(0, 13);
    expect([silent.length > 30, silent.every(each => each.includes('ECONNREFUSED'))]).toEqual([true, true]);

    mailbox = await openMailbox(port());
    mailbox.refuse(true);
    await write('sent@ankaret.example', hoursOn(13), 3 * 24 * 60);
    const refused = await live(13, 26);
    expect([refused.length > 10, refused.every(each => each.includes('451'))]).toEqual([true, true]);
    expect(mailbox.letters).toEqual([]);
    // Promised within 24 hours, it has gone up its line in time.
    const { enquiry: late, events } = await enquiryPageOf(house.house, leader, enquiry, hoursOn(26));
    const up = events.find(({ step }) => step === 'escalate');
    expect([late.escalation.level, up?.at]).toEqual([1, hoursOn(24)]);

    mailbox.refuse(false);
    for (let minutes = 26 * 60; minutes <= 29 * 60; minutes += 10)
      await Promise.all([1, 2].map(() => telling.tell(hoursOn(minutes / 60))));
    const ids = mailbox.letters.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const to = mailbox.letters.map(letter => letter.to.join());
    expect(to.filter(each => each !== officerAt).sort()).toEqual([...many, 'sent@ankaret.example'].sort());
    const officers = mailbox.letters.filter(letter => letter.to.includes(officerAt));
    expect(officers.length).toBeGreaterThan(0);
    expect(officers.every(({ text }) => !text.includes('/in/'))).toBe(true);
    expect(officers.filter(({ text }) => text.includes('En ny fråga till din funktion.'))).toHaveLength(1);
    expect(await telling.waiting()).toBe(0);
  });
});

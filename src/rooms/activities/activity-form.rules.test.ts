import { describe, expect, test } from 'vitest';
import type { Typed } from '#house/form.ts';
import { brohamn } from '#rooms/places/brohamn.cast.ts';
import { activitySchema } from './activity.ts';
import { readActivity, rowsShown, typedOfActivity } from './activity-form.rules.ts';

const around = {
  today: '2026-11-23',
  land: brohamn.outline,
  areaIds: new Set(['9999-centrum']),
  contactIds: new Set(['6f9619ff-8b86-4d01-b42d-00cf4fc964ff']),
};
const least: Typed = {
  ...{ title: ['Boxning för nybörjare'], what: ['boxing'], minimumAge: ['10'], maximumAge: ['13'] },
  ...{ 'times.0.byDay': ['Thursday'], 'times.0.startTime': ['17.00'], 'times.0.endTime': ['18:30'] },
  ...{ startDate: ['2027-01-11'], endDate: ['2027-06-10'], placeName: ['Ankarkällaren'], costPer: ['free'] },
};
const read = (changes: Typed) => readActivity({ ...least, ...changes }, around);
const faults = (changes: Typed) => {
  const reading = read(changes);
  return reading.ok ? {} : reading.faults;
};

test('the few needed fields are enough', () => {
  const reading = readActivity(least, around);
  expect(reading.ok && reading.values).toMatchObject({
    ...{ title: 'Boxning för nybörjare', minimumAge: 10, cost: { amount: 0 }, audience: 'all' },
    schedule: { times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:30' }] },
  });
});

test('what is wrong is told from the top of the form down', () => {
  const reading = readActivity({ 'breaks.0.startDate': ['2027-02-01'] }, around);
  const wrong = ['title', 'what', 'minimumAge', 'maximumAge', 'breaks.0.endDate', 'placeName', 'costPer'];
  expect(reading.ok ? [] : Object.keys(reading.faults)).toEqual(wrong);
});

test.each<[string, Typed, Record<string, string>]>([
  ['ages reversed', { minimumAge: ['13'], maximumAge: ['10'] }, { maximumAge: 'reversed' }],
  ['an age as text', { minimumAge: ['elva'] }, { minimumAge: 'unreadable' }],
  ['no ages', { minimumAge: [''], maximumAge: [] }, { minimumAge: 'missing', maximumAge: 'missing' }],
  ['no title and no subject', { title: [' '], what: [] }, { title: 'missing', what: 'missing' }],
  ['a subject that is none', { what: ['x'] }, { what: 'missing' }],
  ['a title without end', { title: ['x'.repeat(121)] }, { title: 'too-long' }],
  ['cost as text', { costPer: ['term'], costAmount: ['några hundra'] }, { costAmount: 'cost-as-text' }],
  ['a cost below nothing', { costPer: ['term'], costAmount: ['-50'] }, { costAmount: 'cost-as-text' }],
  ['free and yet not', { costPer: ['free'], costAmount: ['50'] }, { costAmount: 'free-with-amount' }],
  ['a cost for who knows how long', { costPer: [], costAmount: ['50'] }, { costPer: 'missing' }],
  ['no word of cost', { costPer: [] }, { costPer: 'missing' }],
  ['a true cost as text', { trueAmount: ['mycket'], truePer: ['term'] }, { trueAmount: 'cost-as-text' }],
  ['coordinates swapped', { point: ['11.1001, 58.0351'] }, { point: 'swapped' }],
  ['coordinates in the sea', { point: ['57.8, 10.6'] }, { point: 'at-sea' }],
  ['coordinates that are none', { point: ['vid bryggan'] }, { point: 'unreadable' }],
  ['a mark that turns the name', { title: ['Boxning \u202Egninxob'] }, { title: 'marks' }],
  ['a mark that nobody sees', { placeName: ['Hallen\u200F'] }, { placeName: 'marks' }],
  ['a soft hyphen in a name', { title: ['Box\u00ADning'] }, { title: 'marks' }],
  ['a tag that nobody sees', { title: ['Boxning\u{E0041}'] }, { title: 'marks' }],
  ['a name of nothing that is seen', { title: ['\u3164'] }, { title: 'marks' }],
  ['a name of dots', { title: ['…'] }, { title: 'missing' }],
  ['a start in another age', { startDate: ['2206-01-12'], endDate: [] }, { startDate: 'odd-year' }],
  ['a start before there were clubs', { startDate: ['0001-01-01'], endDate: [] }, { startDate: 'odd-year' }],
  [
    'an extra session in another age',
    { 'extraSessions.0.date': ['2999-01-01'], 'extraSessions.0.startTime': ['10'], 'extraSessions.0.endTime': ['11'] },
    { 'extraSessions.0.date': 'odd-extra-year' },
  ],
  ['a mark that turns the text', { description: ['Kom \u2067hit'] }, { description: 'marks' }],
  ['a personal number', { description: ['Fråga 850709-9805'] }, { description: 'personal-number' }],
  ['no place', { placeName: [] }, { placeName: 'missing' }],
  [
    'a time by half',
    { 'times.2.byDay': ['Friday'] },
    { 'times.2.startTime': 'incomplete', 'times.2.endTime': 'incomplete' },
  ],
  ['a time that is none', { 'times.0.startTime': ['25:00'] }, { 'times.0.startTime': 'no-such-time' }],
  ['a day that does not exist', { endDate: ['2027-02-29'] }, { endDate: 'no-such-day' }],
  [
    'a cancelled day that does not exist',
    { 'exceptDates.1.date': ['2027-02-30'] },
    { 'exceptDates.1.date': 'no-such-day' },
  ],
  ['a term that is over', { startDate: ['2026-01-12'], endDate: ['2026-06-01'] }, { endDate: 'over' }],
  ['never', { startDate: ['2027-01-11'], endDate: ['2027-01-12'] }, { 'times.0.byDay': 'never' }],
  ['for ever', { endDate: ['2050-01-01'] }, { endDate: 'too-long' }],
  ['an end before the start', { 'times.0.endTime': ['16:00'] }, { 'times.0.endTime': 'ends-first' }],
  ['an answer that is none', { 'adaptation.calm-room': ['maybe'] }, { 'adaptation.calm-room': 'unreadable' }],
])('%s', (_, changes, expected) => {
  expect(faults(changes)).toEqual(expected);
  const reading = read(changes);
  expect(reading.typed).toEqual({ ...least, ...changes });
});

describe('what is read', () => {
  const whole: Typed = {
    ...least,
    ...{
      description: ['<script>alert(1)</script> مرحبا'],
      postalCode: ['SE-499 12'],
      city: ['Brohamn'],
      areaId: ['9999-centrum'],
    },
    ...{ point: ['58.0351, 11.1001'], costPer: ['term'], costAmount: ['1 200 kr'], firstTimeFree: ['yes'] },
    ...{ trueAmount: ['3400'], truePer: ['term'], paidBy: ['Kommunen och lotteriet'], leisureCard: ['yes'] },
    ...{ languages: ['sv', 'so'], parentMayStay: ['at-first'], policePresence: ['announced'], capacity: ['16'] },
    ...{ 'adaptation.calm-room': ['partly'], contactFunctionId: ['6f9619ff-8b86-4d01-b42d-00cf4fc964ff'] },
    ...{
      'breaks.0.startDate': ['2027-02-15'],
      'breaks.0.endDate': ['2027-02-21'],
      'exceptDates.0.date': ['2027-03-04'],
    },
    ...{
      'extraSessions.0.date': ['2027-03-06'],
      'extraSessions.0.startTime': ['10'],
      'extraSessions.0.endTime': ['12'],
    },
  };

  test('everything, and it comes back to the form as it was', () => {
    const reading = readActivity(whole, around);
    expect(reading).toMatchObject({ ok: true });
    if (!reading.ok) return;
    expect(reading.values).toMatchObject({
      ...{ postalCode: '49912', latitude: 58.0351, cost: { amount: 1200, per: 'term' }, audience: 'all' },
      ...{ trueCost: { amount: 3400, paidBy: 'Kommunen och lotteriet' } },
      leisureCard: { accepted: true, checkedOn: '2026-11-23' },
    });
    expect(activitySchema.parse(JSON.parse(JSON.stringify(reading.values)))).toEqual(reading.values);
    const again = readActivity(typedOfActivity(reading.values), around);
    expect(again.ok && again.values).toEqual(reading.values);
  });

  test('areas and functions of somewhere else are left out', () => {
    const reading = read({ areaId: ['0180-x'], contactFunctionId: ['0b9619ff-8b86-4d01-b42d-00cf4fc964ff'] });
    expect(reading.ok && [reading.values.areaId, reading.values.contactFunctionId]).toEqual([undefined, undefined]);
  });

  test('Persian joins its letters, and emoji theirs', () => {
    expect(read({ title: ['می\u200Cرقصیم'] }).ok).toBe(true);
    expect(read({ title: ['Dans 👩\u200D👧 ❤\uFE0F'] }).ok).toBe(true);
  });

  test('rows to fill in come after those that are filled', () => {
    expect(rowsShown({}, 'times', 1, 14)).toBe(1);
    expect(rowsShown(whole, 'times', 3, 14)).toBe(4);
    expect(rowsShown({ 'times.4.byDay': ['Monday'] }, 'times', 3, 6)).toBe(6);
  });
});

import { first, type Typed } from '#house/form.ts';
import { type RowName, rowFields } from './activity-form.ts';
import type { Schedule } from './schedule.ts';

/** What is wrong, by field. */
export type Faults = Record<string, string>;

/** As the form goes, so that whoever mends can go from the top down; what is not named here comes last. */
const order = ['title', 'what', 'minimumAge', 'maximumAge', 'audience', 'description', 'times', 'startDate', 'endDate']
  .concat(Object.keys(rowFields).slice(1), 'placeName', 'streetAddress', 'postalCode', 'city', 'areaId', 'point')
  .concat('placePrecision', 'gettingThere', 'costPer', 'costAmount');

/** Faults in the order of the form. */
export function downTheForm(faults: Faults): Faults {
  const at = (name: string) => order.indexOf(name.split('.')[0] ?? '') + 1 || order.length + 1;
  return Object.fromEntries(Object.entries(faults).toSorted(([a], [b]) => at(a) - at(b)));
}

/** "11" and "11 år" are numbers as people write them; NaN for what is none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.replaceAll(/\s/g, '').replace(/(år|st|personer|barn)$/i, '');
  return /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** "450", "1 200 kr", "50:-" in whole kronor; NaN for what is no amount. */
function kronorOf(text: string): number {
  const plain = text.replaceAll(/\s/g, '').replace(/(kr\.?|kronor|sek|:-|,-|,00|:00)$/i, '');
  if (/^(gratis|free|inget|ingenting)$/i.test(plain)) return 0;
  return /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What something costs: an amount and for how long, or that it is free. */
export function chargeOf(typed: Typed, amountName: string, perName: string): { value: object; faults: Faults } {
  const [text, per] = [first(typed, amountName), first(typed, perName)];
  const amount = text === undefined ? undefined : kronorOf(text);
  const fault = (name: string, code: string) => ({ value: { amount: 0, per: 'time' }, faults: { [name]: code } });
  if (amount !== undefined && (Number.isNaN(amount) || amount > 100_000)) return fault(amountName, 'cost-as-text');
  if (per === 'free' && amount !== undefined && amount > 0) return fault(amountName, 'free-with-amount');
  if (per === 'free' || amount === 0) return { value: { amount: 0, per: 'time' }, faults: {} };
  if (amount === undefined) return fault(per === undefined ? perName : amountName, 'missing');
  return per === undefined ? fault(perName, 'missing') : { value: { amount, per }, faults: {} };
}

/** Which rows have something in them. */
export function rowsIn(typed: Typed, name: RowName): number[] {
  const filled = Object.keys(typed).flatMap(key => {
    const [, row] = new RegExp(`^${name}\\.(\\d{1,2})\\.\\w+$`).exec(key) ?? [];
    return row !== undefined && first(typed, key) ? [Number(row)] : [];
  });
  return [...new Set(filled)].sort((a, b) => a - b);
}

/** A schedule as the form shows it, row by row. */
export function typedOfSchedule({ startDate, endDate, times, breaks, exceptDates, extraSessions }: Schedule): Typed {
  const typed: Typed = { startDate: [startDate], endDate: endDate === undefined ? [] : [endDate] };
  const rows = { times, breaks, exceptDates: exceptDates.map(date => ({ date })), extraSessions };
  for (const name of Object.keys(rowFields) as RowName[])
    rows[name].forEach((row, at) => {
      for (const [field, value] of Object.entries(row)) typed[`${name}.${at}.${field}`] = [value];
    });
  return typed;
}

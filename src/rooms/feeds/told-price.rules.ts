import type { CostPeriod } from '#rooms/activities/activity.ts';
import type { ToldPrice } from './feed-item.ts';

/** One price as told. */
export interface Offer {
  amount: number | undefined;
  currency: string;
  /** What it is called and said to be for. */
  words: string;
  minimumAge?: number | undefined;
  maximumAge?: number | undefined;
}

/** Whole kronor at the most; what costs more is a slip. */
const highest = 100_000;
/** Whoever is older pays as an adult. */
const oldestChild = 19;
const trial = /prova|provträn|första gången|taster|trial|first (?:time|session)/i;

/** What a family pays: of the prices in kronor for children the highest, so that nobody pays more than the page says. */
export function priceOf(offers: readonly Offer[], isFree: boolean): ToldPrice {
  const told = offers.filter(({ amount, words }) => amount !== undefined && !isTrial(amount, words));
  const inKronor = told.filter(({ amount, currency }) => amount === 0 || /^(sek|kr)?$/i.test(currency));
  if (inKronor.length === 0) return isFree ? free : { kind: told.length > 0 ? 'currency' : 'unsaid' };
  const forChildren = inKronor.filter(({ minimumAge = 0 }) => minimumAge <= oldestChild);
  const aged = forChildren.filter(each => each.minimumAge !== undefined || each.maximumAge !== undefined);
  const fitting = aged.length > 0 ? aged : forChildren.length > 0 ? forChildren : inKronor;
  const [dearest] = fitting.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  const amount = Math.ceil(dearest?.amount ?? 0);
  if (amount > highest) return { kind: 'unsaid' };
  const several = new Set(fitting.map(each => each.amount)).size > 1;
  return { kind: 'amount', amount, per: amount === 0 ? 'time' : periodOf(dearest?.words ?? ''), several };
}

const free: ToldPrice = { kind: 'amount', amount: 0, per: 'time', several: false };
const isTrial = (amount: number | undefined, words: string) => amount === 0 && trial.test(words);

/** Beside a price: "Första gången är gratis". */
const freeFirst = /(?:första gången|prova på|first (?:time|session))[^.,;]*(?:gratis|kostnadsfri|free)/i;

/** Whether the first time is said to be free. */
export const hasFreeTrial = (offers: readonly Offer[]): boolean =>
  offers.some(({ amount, words }) => isTrial(amount, words) || freeFirst.test(words));

/** Per what the words say that it is; a price without such words is for one time. */
export function periodOf(words: string): CostPeriod {
  if (/termin|semester|\bterm\b|per term/i.test(words)) return 'term';
  return /(?<!\p{L})år(?!\p{L})|årsavgift|medlem|annual|year|membership/iu.test(words) ? 'year' : 'time';
}

/** A price in running text: "Gratis", "450 kr per termin"; undefined where the text says none, or several. */
export function offerInText(text: string): Offer | undefined {
  const amounts = [...text.matchAll(/(\d{1,3}(?:[ \u00a0]\d{3})|\d{1,6})(?:[.,]\d{2})?\s*(?:kr\b|kronor|sek\b|:-)/gi)];
  if (amounts.length === 1)
    return { amount: Number(amounts[0]?.[1]?.replaceAll(/\s/g, '')), currency: 'SEK', words: text };
  if (amounts.length > 1) return undefined;
  return /gratis|avgiftsfri|kostnadsfri|kostar inget|\bfree\b|no charge/i.test(text)
    ? { amount: 0, currency: 'SEK', words: '' }
    : undefined;
}

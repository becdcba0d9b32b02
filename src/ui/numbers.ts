import { localeOf } from './locale.ts';

const kilobyte = 1000;
const megabyte = kilobyte * kilobyte;

/** The size of a file as people say it: "340 kB", "2,4 MB"; `bytes` is its length. */
export const fileSize = (bytes: number, lang: string): string => {
  const [size, unit] =
    bytes < megabyte ? [Math.max(1, Math.round(bytes / kilobyte)), 'kilobyte'] : [bytes / megabyte, 'megabyte'];
  return new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
};

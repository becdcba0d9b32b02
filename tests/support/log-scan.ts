import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsPersonalNumber } from '#house/personal-number.ts';
import { brohamnCast } from '../../src/demo/brohamn-cast.ts';

/** What says who somebody is, or lets somebody in. */
const signs = [
  /[\w.+-]+@[\w-]+(\.[\w-]+)+/,
  /(?<![\w-])[\w-]{43}(?![\w-])/,
  /(?<![\d.])(?!127\.0\.0\.1)\d{1,3}(\.\d{1,3}){3}(?![\d.])/,
  new RegExp(brohamnCast.map(({ name }) => name).join('|')),
  /Prov \p{Lu}\p{L}+/u,
];

/** The way in for the first coordinator is printed on purpose, for whoever sits there. */
const onPurpose = /\/forsta-starten\//;

/** Lines of a log with anything personal in them. */
export function personalLines(log: string): string[] {
  return log
    .split('\n')
    .filter(line => !onPurpose.test(line) && (holdsPersonalNumber(line) || signs.some(sign => sign.test(line))));
}

/** Goes through all that the programs of a run have printed; throws where anything personal is in it. */
export function scanLogs(folder: string): void {
  const logs = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
  const found = logs.flatMap(personalLines);
  if (found.length > 0) throw new Error(`Personal data in what the program printed:\n${found.join('\n')}`);
  if (logs.length > 0) process.stdout.write(`Nothing personal in what ${logs.length} programs of this run printed.\n`);
}

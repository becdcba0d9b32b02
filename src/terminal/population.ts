import { basename } from 'node:path';
import { z } from 'zod';
import { terminal } from '#house/actor.ts';
import { credits } from '#rooms/places/gazetteer.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { faultSentence } from '#rooms/places/population-fault-sentence.ts';
import { applyPopulation, receivePopulation, removePopulation } from '#rooms/places/population-import.commands.ts';
import { populationMessages } from '#rooms/places/population-import.messages.ts';
import { replacing } from '#rooms/places/population-import.policy.ts';
import { populationImportOf, type ShownImport } from '#rooms/places/population-import.queries.ts';
import { importLimits, type LeftOut } from '#rooms/places/population-import.ts';
import { CannotDo, type Command, type Station } from './command.ts';
import { bytesOf } from './import-register.ts';

const words = populationMessages.en;

interface Wish {
  figures: { name: string; bytes: Uint8Array };
  points: { name: string; bytes: Uint8Array } | undefined;
  countedOn: string | undefined;
  source: string;
  applies: boolean;
}

export const populationCommand: Command = {
  usage: 'population FILE [POINTS] [--counted-on 2025-12-31] [--source TEXT] [--apply]',
  what: 'reads in how many girls and boys live where (DeSO or RegSO): shows it, asks, then uses it (--apply: without asking)',
  options: ['counted-on', 'source'],
  flags: ['apply'],
  read(given, { demo }) {
    const [file, points] = given.oneOrTwo('FILE');
    const named = (path: string, most: number) => ({ name: basename(path), bytes: bytesOf(path, most) });
    const wish: Wish = {
      figures: named(file, importLimits.figureBytes),
      points: points === undefined ? undefined : named(points, importLimits.pointBytes),
      countedOn: given.option('counted-on') && given.needed('counted-on', z.iso.date(), 'a day such as 2025-12-31'),
      source: given.option('source') ?? credits.statistics,
      applies: given.flag('apply'),
    };
    return station => readIn(station, wish, demo);
  },
};

async function readIn(station: Station, { applies, ...sent }: Wish, demo: boolean): Promise<void> {
  const { database, screen, now } = station;
  const received = await receivePopulation(database, terminal, gazetteerWith(demo), sent, now());
  if (!received.ok) {
    const { fault } = received;
    if (fault.code === 'nothing-left') sayLeftOut(station, fault.reasons);
    throw new CannotDo(faultSentence(words, fault));
  }
  const shown = await populationImportOf(database, terminal, received.id);
  sayReading(station, shown);
  if (applies || (await screen.ask(`${words.preview.apply}?`))) {
    await applyPopulation(database, terminal, received.id, replacing(shown.replaced), now());
    return screen.say(words.applied.done);
  }
  await removePopulation(database, terminal, received.id, now());
  screen.say('Nothing has changed. Add --apply to use the figures.');
}

function sayReading(station: Station, { whole, replaced }: ShownImport): void {
  const { screen } = station;
  const { areas, municipalities, leftOut, widestClass, missingCells, cut, turned } = whole.summary;
  screen.say(`${words.level[whole.level]}, ${whole.countedOn}. ${whole.source}`);
  const young = municipalities.reduce((sum, each) => sum + each.young, 0);
  screen.say(`  ${words.preview.holds(areas, municipalities.length, young)}`);
  screen.say(whole.estimated ? words.preview.estimated(widestClass) : words.preview.whole);
  if (missingCells > 0) screen.say(words.preview.missing(missingCells));
  if (turned > 0) screen.say(words.preview.turned(turned));
  if (cut) screen.say(words.preview.cut);
  for (const { appliedAt, summary } of replaced)
    screen.say(words.preview.replaces(appliedAt?.toISOString().slice(0, 10) ?? '', summary.areas));
  sayLeftOut(station, leftOut);
}

function sayLeftOut({ screen }: Station, leftOut: readonly LeftOut[]): void {
  for (const { reason, areas, such } of leftOut) screen.say(`  ${words.leftOut[reason](areas)} ${such.join(', ')}`);
}

import { terminal } from '#house/actor.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { sentence } from '#rooms/registers/register-file-sentence.ts';
import { importMessages } from '#rooms/registers/register-import.messages.ts';
import { rowsOf, speechOf } from '#rooms/registers/register-import.queries.ts';
import { outcomes, type RegisterImport } from '#rooms/registers/register-import.ts';
import { reasonInWords } from '#rooms/registers/row-words.rules.ts';
import { CannotDo, type Station } from './command.ts';
import { figure } from './screen.ts';

const words = importMessages.en;

/** As many rows that are left out as fit a screen; the report has them all. */
const mostTold = 15;

/** Says what a register would change; `CannotDo` where there is no preview to tell of. */
export async function sayPreview({ screen, ...station }: Station, municipality: Municipality, whole: RegisterImport) {
  if (whole.state !== 'previewed') throw new CannotDo(words.notice[whole.notice ?? 'failed']);
  const { counts, summary, warnings, format } = whole;
  screen.say(`${words.preview.over(municipality.name)}. ${words.preview.lead(whole.fileName, whole.total)}`);
  screen.say(`  ${words.file.format[format]}`);
  for (const outcome of outcomes)
    screen.say(`  ${words.outcomes[outcome].padEnd(12)} ${figure(counts[outcome]).padStart(7)}`);
  if (summary.kept > 0) screen.say(`  ${words.preview.keptFigure}: ${figure(summary.kept)}`);
  for (const warning of warnings) screen.say(sentence(words.file.warning, warning));
  const { elsewhere } = summary;
  if (elsewhere) screen.say(words.preview.elsewhere(elsewhere.municipality, elsewhere.rows, municipality.name));
  for (const [all, title] of [
    [summary.newAreas, words.preview.newAreas],
    [summary.unknownWords, words.preview.unknownWords],
    [summary.gone, words.preview.gone],
  ] as const)
    if (all.length > 0) screen.say(title(all.length));
  await sayLeftOut({ ...station, screen }, whole);
}

async function sayLeftOut({ database, screen }: Station, whole: RegisterImport): Promise<void> {
  const speech = await speechOf(database, terminal, whole, 'en');
  const rows = await rowsOf(database, terminal, whole.id);
  const left = rows.filter(({ outcome }) => outcome === 'duplicate' || outcome === 'rejected');
  for (const row of left.slice(0, mostTold))
    screen.say(`  ${words.row.table.position} ${row.position}  ${row.name}: ${reasonInWords(row, speech)}`);
  if (left.length > mostTold)
    screen.say(`  … and ${figure(left.length - mostTold)} more; --report FILE.csv has them all.`);
}

import { mkdirSync } from 'node:fs';
import { Refused } from '#house/decision.ts';
import { readSettings, WrongSetting } from '#house/settings.ts';
import { importMessages } from '#rooms/registers/register-import.messages.ts';
import { startHouse } from './start.ts';
import { CannotDo } from './terminal/command.ts';
import { commandIn, help } from './terminal/commands.ts';
import { WrongArgument } from './terminal/given.ts';
import { ownScreen } from './terminal/screen.ts';

/** 0 done · 1 it could not be done · 2 what was typed or set cannot be meant · 130 interrupted. */
async function main(typed: readonly string[]): Promise<void> {
  const screen = ownScreen();
  const asked = commandIn(typed);
  if (!asked) return screen.say(help());
  const settings = readSettings(process.env);
  const work = asked.command.read(asked.given, settings);
  mkdirSync(settings.home, { recursive: true });
  const { database, leave } = await startHouse(settings).catch(error => {
    throw new CannotDo(`Brygga did not start: ${error.message}`);
  });
  process.once('SIGINT', () => {
    screen.say('Interrupted. What had not been said to be done has not been done.');
    process.exit(130);
  });
  try {
    await work({ database, settings, screen, now: () => new Date() });
  } finally {
    await leave();
  }
}

/** The sentence for what went wrong. A fault that nobody foresaw tells where, never with which words. */
function sentenceFor(error: unknown): string {
  if (error instanceof Refused) return importMessages.en.reasons[error.reason as never] ?? `Refused: ${error.reason}`;
  if (error instanceof WrongArgument || error instanceof WrongSetting || error instanceof CannotDo)
    return error.message;
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  return `Something went wrong with us: ${name}\n${stack.split('\n').filter(isFrame).slice(0, 5).join('\n')}`;
}

const isFrame = (line: string) => line.startsWith('    at ');

main(process.argv.slice(2)).then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(error instanceof WrongArgument || error instanceof WrongSetting ? 2 : 1);
  },
);

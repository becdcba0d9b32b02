import { csvFields } from '#rooms/registers/register-file.ts';
import type { Command } from './command.ts';
import { type Given, givenTo, WrongArgument } from './given.ts';
import { importCountry } from './import-country.ts';
import { importCommand } from './import-register.ts';
import { exportJournal, verifyJournal } from './journal.ts';
import { openCommand } from './opening.ts';
import { addPersonCommand, signInLink } from './people.ts';
import { populationCommand } from './population.ts';
import { addProvider, dropProviderCommand } from './providers.ts';

/** Everything that can be typed after `npm run brygga --`. */
export const commands: Record<string, Command> = {
  open: openCommand,
  import: importCommand,
  'import-country': importCountry,
  population: populationCommand,
  'add-person': addPersonCommand,
  'sign-in-link': signInLink,
  'add-provider': addProvider,
  'drop-provider': dropProviderCommand,
  'verify-journal': verifyJournal,
  'export-journal': exportJournal,
};

/** The command that was typed, with what was given to it; undefined where somebody asks for help. */
export function commandIn([name, ...rest]: readonly string[]): { command: Command; given: Given } | undefined {
  if (name === undefined || name === 'help' || name === '--help' || rest.includes('--help')) return undefined;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new WrongArgument(`There is no command “${name}”. There are: ${Object.keys(commands).join(', ')}.`);
  return { command, given: givenTo(command, rest) };
}

/** What can be typed, and what it does. */
export function help(): string {
  const lines = Object.values(commands).map(({ usage, what }) => `  ${usage}\n      ${what}`);
  return [
    'npm run brygga -- COMMAND',
    '',
    ...lines,
    '',
    `Fields for --map: ${csvFields.join(', ')}.`,
    'The same settings as the server (BRYGGA_HOME, DATABASE_URL, BRYGGA_ORIGIN …); it works beside a running server too.',
  ].join('\n');
}

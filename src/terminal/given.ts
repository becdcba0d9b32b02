import { parseArgs } from 'node:util';
import type { z } from 'zod';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import type { Command } from './command.ts';

/** What was typed cannot be meant; the message is one sentence. */
export class WrongArgument extends Error {}

/** What was typed after the name of a command. */
export interface Given {
  /** The only word that stands by itself; `name` is what the sentence calls it when it is missing. */
  word(name: string): string;
  /** The first word that stands by itself and, where there is one, the second. */
  oneOrTwo(name: string): [string, string | undefined];
  option(name: string): string | undefined;
  /** Every value of an option that may come several times. */
  all(name: string): string[];
  /** An option that must be there and fit the schema. */
  needed<T>(name: string, schema: z.ZodType<T>, rule: string): T;
  flag(name: string): boolean;
}

/** Reads the words after a command; throws `WrongArgument` for an option that it does not have. */
export function givenTo({ options, flags = [], usage }: Command, typed: readonly string[]): Given {
  const { values, words } = parsed(options, flags, typed, usage);
  const upTo = (most: number, name: string): [string, string | undefined] => {
    const [first, second] = words;
    const extra = words[most];
    if (first === undefined) throw new WrongArgument(`${name} is missing. Write: ${usage}`);
    if (extra !== undefined) throw new WrongArgument(`“${extra}” is one word too many. Write: ${usage}`);
    return [first, second];
  };
  return {
    word: name => upTo(1, name)[0],
    oneOrTwo: name => upTo(2, name),
    option: name => values.get(name)?.at(-1),
    all: name => values.get(name) ?? [],
    needed(name, schema, rule) {
      const value = values.get(name)?.at(-1);
      if (value === undefined) throw new WrongArgument(`--${name} is missing. Write: ${usage}`);
      const read = schema.safeParse(value);
      if (!read.success) throw new WrongArgument(`--${name} must be ${rule}.`);
      return read.data;
    },
    flag: name => values.has(name),
  };
}

function parsed(options: readonly string[], flags: readonly string[], typed: readonly string[], usage: string) {
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: Object.fromEntries(options.map(name => [name, { type: 'string' as const, multiple: true }])),
  });
  const values = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!options.includes(name) && !flags.includes(name))
      throw new WrongArgument(`There is no option ${rawName} here. Write: ${usage}`);
    if (options.includes(name) && value === undefined) throw new WrongArgument(`${rawName} needs a value.`);
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  return { values, words };
}

/** The municipality of a code, name or address; throws `WrongArgument` where there is none. */
export function municipalityNamed(text: string, demo: boolean): Municipality {
  const gazetteer = gazetteerWith(demo);
  const found = gazetteer.municipalityByCode(text) ?? gazetteer.municipalityBySlug(text);
  if (!found) throw new WrongArgument(`There is no municipality “${text}”. Write its code, such as 1383, or its name.`);
  return found;
}

import { readFileSync } from 'node:fs';
import { terminal } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { isLoopback } from '#house/openid.ts';
import { openSeal } from '#house/seal.ts';
import { dropProvider, setUpProvider } from '#rooms/sign-in/provider.commands.ts';
import { providerSchema, type SignInProvider } from '#rooms/sign-in/provider.ts';
import { CannotDo, type Command } from './command.ts';
import { type Given, WrongArgument } from './given.ts';

export const addProvider: Command = {
  usage:
    'add-provider SLUG --name NAME --issuer URL --client-id ID [--client-secret-file FILE] [--acr-values "A B"] ' +
    '[--level ACR=substantial …] [--ordinary-level low] [--trusts-email]',
  what: 'lets people sign in by an OpenID Connect provider, or changes one; prints the address to give to it',
  options: ['name', 'issuer', 'client-id', 'client-secret-file', 'acr-values', 'level', 'ordinary-level'],
  flags: ['trusts-email'],
  read(given) {
    const provider = providerIn(given);
    return async ({ database, settings, screen, now }) => {
      await setUpProvider({ database, seal: openSeal(settings) }, terminal, provider, now());
      screen.say(`People can sign in with ${provider.name}. Give the provider this address to send them back to:`);
      screen.say(`${settings.origin}/in/via/${provider.slug}/svar`);
    };
  },
};

function providerIn(given: Given): SignInProvider {
  const read = providerSchema.safeParse({
    slug: given.word('SLUG'),
    name: given.option('name'),
    issuer: given.option('issuer'),
    clientId: given.option('client-id'),
    clientSecret: secretIn(given.option('client-secret-file')),
    acrValues: given.option('acr-values'),
    levels: Object.fromEntries(given.all('level').map(levelIn)),
    ordinaryLevel: given.option('ordinary-level'),
    trustsEmail: given.flag('trusts-email'),
  });
  if (!read.success) throw new WrongArgument(`${optionOf(read.error.issues[0]?.path[0])} is missing or wrong.`);
  const { clientSecret, acrValues } = read.data;
  if (!read.data.issuer.startsWith('https:') && !isLoopback(read.data.issuer))
    throw new WrongArgument('--issuer must begin with https://.');
  return { ...read.data, clientSecret, acrValues };
}

/** An acr may hold `=` itself, a level never does. */
function levelIn(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

const optionOf = (key: PropertyKey | undefined) =>
  key === 'slug'
    ? 'SLUG'
    : `--${String(key === 'levels' ? 'level' : key).replaceAll(/[A-Z]/g, each => `-${each.toLowerCase()}`)}`;

/** From a file, because what is typed is seen by others on the machine and kept by the shell. */
function secretIn(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new WrongArgument(`--client-secret-file ${file} cannot be read.`);
  }
}

export const dropProviderCommand: Command = {
  usage: 'drop-provider SLUG',
  what: "takes a provider away, with everybody's tie to it",
  options: [],
  read(given) {
    const slug = given.word('SLUG');
    return async ({ database, screen, now }) => {
      await dropProvider(database, terminal, slug, now()).catch(error => {
        throw error instanceof Absent ? new CannotDo(`There is no provider “${slug}”.`) : error;
      });
      screen.say(`Nobody can sign in with ${slug} any longer.`);
    };
  },
};

import { z } from 'zod';
import { type Right, rights, terminal } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import type { Settings } from '#house/settings.ts';
import { organisationAt } from '#rooms/organisations/organisation.queries.ts';
import { slugFor } from '#rooms/organisations/organisation.rules.ts';
import { addPerson } from '#rooms/people/person.commands.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { makeSignInLink } from '#rooms/sign-in/link.commands.ts';
import { linkMinutes } from '#rooms/sign-in/session.ts';
import { CannotDo, type Command, type Station } from './command.ts';
import { type Given, municipalityNamed, WrongArgument } from './given.ts';

export const nameRule = z.string().trim().min(1).max(120);
export const emailRule = z.email().max(254);

/** Prints a way in, fit to be sent to one person. */
export async function sayLink({ database, settings, screen, now }: Station, email: string): Promise<void> {
  const token = await makeSignInLink(database, terminal, email, now()).catch(error => {
    throw error instanceof Absent ? new CannotDo(`Nobody here has the e-mail address ${email}.`) : error;
  });
  screen.say(`A way in for ${email}, once, within ${linkMinutes} minutes:`);
  screen.say(`${settings.origin}/in/${token}`);
}

export const signInLink: Command = {
  usage: 'sign-in-link EMAIL',
  what: 'makes a link by which a person signs in, once',
  options: [],
  read(given) {
    const email = given.word('EMAIL');
    return station => sayLink(station, email);
  },
};

export const addPersonCommand: Command = {
  usage:
    'add-person --name NAME --email EMAIL --municipality CODE [--organisation SLUG] [--rights edit,coordinate,host]',
  what: "lets a person speak for an organisation, the municipality's own unless another is named; prints a way in",
  options: ['name', 'email', 'municipality', 'organisation', 'rights'],
  read(given, settings) {
    const person = personIn(given, '');
    const municipality = municipalityIn(given, settings);
    const wanted = rightsIn(given.option('rights') ?? 'edit');
    return station => joinTo(station, municipality, given.option('organisation'), person, wanted);
  },
};

/** The person that the options `{prefix}name` and `{prefix}email` tell of. */
export function personIn(given: Given, prefix: string): { name: string; email: string } {
  return {
    name: given.needed(`${prefix}name`, nameRule, 'a name of at most 120 letters'),
    email: given.needed(`${prefix}email`, emailRule, 'an e-mail address'),
  };
}

export function municipalityIn(given: Given, { demo }: Settings): Municipality {
  return municipalityNamed(given.needed('municipality', z.string().min(1), 'a municipality'), demo);
}

function rightsIn(text: string): Right[] {
  return text.split(',').map(each => {
    const right = rights.find(known => known === each.trim());
    if (!right) throw new WrongArgument(`“${each}” is no right. There are: ${rights.join(', ')}.`);
    return right;
  });
}

/** Lets a person speak for an organisation there, by default the municipality's own, and prints her way in. */
export async function joinTo(
  station: Station,
  municipality: Municipality,
  organisation: string | undefined,
  person: { name: string; email: string },
  wanted: readonly Right[],
): Promise<void> {
  const { database, screen, now } = station;
  const slug = organisation ?? slugFor(municipality.fullName, () => false);
  const found = await organisationAt(database, terminal, municipality, slug);
  if (!found) throw new CannotDo(`${municipality.name} has no organisation with the address “${slug}”.`);
  const membership = { organisationId: found.id, rights: wanted };
  const added = await addPerson(database, terminal, person, membership, now());
  const where = found.newest.profile.name;
  screen.say(
    added
      ? `${person.name} speaks for ${where}: ${wanted.join(', ')}.`
      : `${person.email} speaks for ${where} already.`,
  );
  await sayLink(station, person.email);
}

import { terminal } from '#house/actor.ts';
import { Refused } from '#house/decision.ts';
import { type PublicLanguage, publicLanguages } from '#house/language.ts';
import { openMunicipality } from '#rooms/organisations/opening.commands.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { openingSchema } from '#rooms/places/municipality.ts';
import { CannotDo, type Command, type Station } from './command.ts';
import { municipalityNamed, WrongArgument } from './given.ts';
import { joinTo, personIn } from './people.ts';

/** Opens a municipality under its own name; `CannotDo` where it is open already. */
export async function open(
  { database, now }: Station,
  municipality: Municipality,
  logoText: string = municipality.name,
  chosen: readonly PublicLanguage[] = publicLanguages,
): Promise<void> {
  const input = openingSchema.parse({ logoText, languages: [...chosen] });
  await openMunicipality(database, terminal, municipality, input, now()).catch(error => {
    if (!(error instanceof Refused)) throw error;
    throw new CannotDo(`${municipality.name} is open already. Add people with: npm run brygga -- add-person …`);
  });
}

export const openCommand: Command = {
  usage:
    'open MUNICIPALITY --coordinator-name NAME --coordinator-email EMAIL [--logo-text TEXT] [--languages sv,en,ar]',
  what: 'opens a municipality, with its first coordinator; prints her way in',
  options: ['coordinator-name', 'coordinator-email', 'logo-text', 'languages'],
  read(given, { demo }) {
    const municipality = municipalityNamed(given.word('MUNICIPALITY'), demo);
    const person = personIn(given, 'coordinator-');
    const logoText = logoTextIn(given.option('logo-text') ?? municipality.name);
    const chosen = languagesIn(given.option('languages') ?? publicLanguages.join());
    return async station => {
      await open(station, municipality, logoText, chosen);
      station.screen.say(`${municipality.name} is open: ${station.settings.origin}/${municipality.slug}`);
      await joinTo(station, municipality, undefined, person, ['edit', 'coordinate']);
    };
  },
};

function logoTextIn(text: string): string {
  const read = openingSchema.shape.logoText.safeParse(text);
  if (!read.success) throw new WrongArgument('--logo-text must be 1–60 letters.');
  return read.data;
}

function languagesIn(text: string): PublicLanguage[] {
  return text.split(',').map(each => {
    const language = publicLanguages.find(known => known === each.trim());
    if (!language)
      throw new WrongArgument(`“${each}” is no language of Brygga. There are: ${publicLanguages.join(', ')}.`);
    return language;
  });
}

import { page } from '#house/answer.ts';
import { Absent } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { type FormReading, first, readForm } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { deviceAt, enter } from '#rooms/sign-in/entering.pages.ts';
import { municipalitiesPath } from './opening-form.views.tsx';
import { setUp } from './setup.commands.ts';
import { setupLinkStands } from './setup.queries.ts';
import { type SetupInput, setupSchema } from './setup.ts';
import { SetupPage, UsedSetupPage } from './setup.views.tsx';

/** The first start of an installation without the demo: nobody is here, and somebody becomes the first coordinator. */
export const setupDoors: Door[] = [
  door.public.get('/forsta-starten/:token', async visit =>
    (await stands(visit)) ? page(<SetupPage visit={visit} />) : page(<UsedSetupPage visit={visit} />, 410),
  ),
  door.public.post('/forsta-starten/:token', visit => begin(visit), { limit: 'sign-in.try' }),
];

const stands = (visit: Visit) => setupLinkStands(visit.house.database, visit.param('token'), visit.now);

async function begin(visit: Visit): Promise<Response> {
  if (!(await stands(visit))) return page(<UsedSetupPage visit={visit} />, 410);
  const reading = await readSetup(visit);
  const municipality = reading.ok ? gazetteerOf(visit).municipalityByCode(reading.values.municipality) : undefined;
  if (!reading.ok || !municipality) {
    const form = reading.ok ? { typed: reading.typed, faults: { municipality: 'unreadable' } } : reading;
    return page(<SetupPage visit={visit} form={form} />, 422);
  }
  const by = { token: visit.param('token'), device: deviceAt(visit) };
  try {
    const session = await setUp(visit.house.database, by, municipality, reading.values, visit.now);
    return enter(visit, session, `${municipalitiesPath}/${municipality.slug}`);
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    return page(<UsedSetupPage visit={visit} />, 410);
  }
}

async function readSetup(visit: Visit): Promise<FormReading<SetupInput>> {
  const typed = await visit.typed();
  const one = (name: string) => first(typed, name) ?? '';
  return readForm(setupSchema, { municipality: one('municipality'), name: one('name'), email: one('email') }, typed);
}

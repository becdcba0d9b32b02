import { type Door, door } from '#house/door.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { findForHsds } from './finding.queries.ts';
import type { PublicActor } from './finding.ts';
import { hsdsOrganization, hsdsPage } from './hsds.rules.ts';
import { wordsFor } from './organisation-terms.messages.ts';

/** The public list as Open Referral HSDS 3.0, for other programs. */
export const hsdsDoors: Door[] = [door.public.get('/api/hsds/organizations', organizations)];

/** So many pages would be more actors than there are in the country. */
const lastPage = 100_000;

async function organizations(visit: Visit): Promise<Response> {
  const slug = visit.query.get('municipality');
  const page = visit.query.get('page') ?? '1';
  const municipality = slug === null ? undefined : gazetteerOf(visit).municipalityBySlug(slug);
  if (slug !== null && !municipality) return json(404, { error: 'No municipality has this slug.' });
  if (!/^[1-9]\d*$/.test(page) || Number(page) > lastPage)
    return json(400, { error: 'page is a whole number from 1.' });
  const wanted = { code: municipality?.code, page: Number(page) };
  const found = await findForHsds(visit.house.database, visit.actor, gazetteerOf(visit), wanted, visit.now);
  if (!found) return json(404, { error: 'This municipality has not opened here.' });
  const contents = found.actors.map(actor => hsdsOrganization(actor, wordsFor(visit.language), uriOf(visit, actor)));
  return json(200, hsdsPage(contents, Number(page), found.pages, found.total));
}

function uriOf(visit: Visit, actor: PublicActor): string {
  const slug = gazetteerOf(visit).municipalityByCode(actor.municipalityCode)?.slug;
  return `${visit.house.settings.origin}/${slug}/aktorer/${actor.slug}`;
}

/** Readable from any page: there is nothing in it that is not public. */
function json(status: number, body: unknown): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' };
  return new Response(JSON.stringify(body), { status, headers });
}

import { type Answer, type Door, door } from '#house/door.ts';
import { openJson } from '#house/open-data.ts';
import { isUuid } from '#house/uuid.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { organisationsFor, serviceKeysFor, servicesFor } from './hsds.queries.ts';
import { type HsdsQuestion, hsdsPath, hsdsVersion, mostMinimal, taxonomies } from './hsds.ts';
import { type Asked, askedOf, oneAnswer, pageAnswer, pageOfAll } from './hsds-answer.pages.ts';
import { organizationAnswer, placeAnswer, serviceAnswer } from './hsds-answer.rules.ts';
import type { CollectionName } from './hsds-endpoint.ts';
import { tellingIn } from './hsds-hunt.rules.ts';
import { twinId } from './hsds-id.rules.ts';
import { hsdsOpenapi } from './hsds-openapi.rules.ts';
import { hsdsTaxonomy, hsdsTerm, taxonomyById, taxonomyId, termId, termsIn } from './hsds-term.rules.ts';
import { licenceOfAll } from './licence.rules.ts';
import { openedHere } from './openactive-world.queries.ts';

/** What is public here as Open Referral HSDS, for other programs. */
export const hsdsDoors: Door[] = [
  open('', about),
  open('/openapi.json', openapi),
  ...collection('services', services, service),
  ...collection('organizations', organizations, organization),
  ...collection('service_at_locations', places, place),
  ...collection('taxonomies', lists, list),
  ...collection('taxonomy_terms', terms, term),
];

function open(path: string, answer: Answer): Door {
  return door.public.get(`${hsdsPath}${path}`, answer, { limit: 'open-data' });
}

type Ready = Exclude<Asked, Response>;
type Answering = (visit: Visit, ready: Ready) => Response | Promise<Response>;
type AnsweringOne = (visit: Visit, ready: Ready, id: string) => Response | Promise<Response>;

/** The two doors of a collection: a page of it, and one of it. */
function collection(name: CollectionName, page: Answering, one: AnsweringOne): Door[] {
  return [
    open(`/${name}`, async visit => {
      const asked = await askedOf(visit, name);
      return asked instanceof Response ? asked : page(visit, asked);
    }),
    open(`/${name}/:id`, async visit => {
      const asked = await askedOf(visit, name, true);
      const id = visit.param('id');
      if (asked instanceof Response) return asked;
      return isUuid(id) ? one(visit, asked, id) : oneAnswer(visit, undefined);
    }),
  ];
}

function about(visit: Visit): Response {
  const at = (path: string) => `${visit.house.settings.origin}${path}`;
  const [profile, openapi] = [at('/oppna-data'), at(`${hsdsPath}/openapi.json`)];
  return openJson(visit, { version: hsdsVersion, profile, openapi_url: openapi });
}

async function openapi(visit: Visit): Promise<Response> {
  const licence = licenceOfAll((await openedHere(visit)).map(each => each.licence));
  return openJson(visit, hsdsOpenapi(visit.house.settings.origin, visit.language, licence));
}

const telling = (visit: Visit, whole = true) => tellingIn(visit, gazetteerOf(visit), whole);

async function services(visit: Visit, { question, hunt }: Ready): Promise<Response> {
  if (question.minimal) return minimal(visit, { question, hunt });
  const { total, found } = await servicesFor(visit.house.database, visit.actor, hunt);
  const to = telling(visit);
  const contents = found.map(source => serviceAnswer(source, to, question));
  return pageAnswer(visit, 'services', question, total, contents);
}

/** All of them in one answer: so that whoever keeps a copy sees what is gone. */
async function minimal(visit: Visit, { question, hunt }: Ready): Promise<Response> {
  const whole: HsdsQuestion = { ...question, page: 1, perPage: mostMinimal };
  const { total, found } = await serviceKeysFor(visit.house.database, visit.actor, { ...hunt, question: whole });
  const contents = found.map(({ of, id, modifiedAt }) => ({
    id: of === 'activity' ? id : twinId(id, 'service'),
    // The OpenAPI calls it by the first name, the schema of a service by the second.
    ...{ modified_date: modifiedAt.toISOString(), last_modified: modifiedAt.toISOString() },
  }));
  return pageAnswer(visit, 'services', whole, total, contents);
}

async function service(visit: Visit, { hunt }: Ready, id: string): Promise<Response> {
  const only = { activity: id, organisation: twinId(id, 'service') };
  const { found } = await servicesFor(visit.house.database, visit.actor, { ...hunt, only });
  return oneAnswer(visit, found[0] && serviceAnswer(found[0], telling(visit), { full: true }));
}

async function organizations(visit: Visit, { question, hunt }: Ready): Promise<Response> {
  const { total, found } = await organisationsFor(visit.house.database, visit.actor, hunt);
  const to = telling(visit);
  const contents = found.map(each => organizationAnswer(each, to, question));
  return pageAnswer(visit, 'organizations', question, total, contents);
}

async function organization(visit: Visit, { question, hunt }: Ready, id: string): Promise<Response> {
  const wanted = { ...hunt, question: { ...question, organizationId: id } };
  const { found } = await organisationsFor(visit.house.database, visit.actor, wanted);
  return oneAnswer(visit, found[0] && organizationAnswer(found[0], telling(visit), { ...question, full: true }));
}

async function places(visit: Visit, { question, hunt }: Ready): Promise<Response> {
  const { total, found } = await servicesFor(visit.house.database, visit.actor, hunt);
  const to = telling(visit);
  const contents = found.flatMap(source => placeAnswer(source, to, question));
  return pageAnswer(visit, 'service_at_locations', question, total, contents);
}

async function place(visit: Visit, { hunt }: Ready, id: string): Promise<Response> {
  const serviceId = twinId(id, 'place');
  const only = { activity: serviceId, organisation: twinId(serviceId, 'service') };
  const { found } = await servicesFor(visit.house.database, visit.actor, { ...hunt, only });
  return oneAnswer(visit, found[0] && placeAnswer(found[0], telling(visit), { full: true })[0]);
}

function lists(visit: Visit, { question }: Ready): Response {
  const all = taxonomies.map(name => hsdsTaxonomy(name, visit.language));
  return pageOfAll(visit, 'taxonomies', question, all);
}

function list(visit: Visit, _: Ready, id: string): Response {
  const name = taxonomyById(id);
  return oneAnswer(visit, name && hsdsTaxonomy(name, visit.language));
}

/** Of one list, under one term, or those that lie under no other. */
function terms(visit: Visit, { question }: Ready): Response {
  const { taxonomyId: wanted, parentId, topOnly } = question;
  const found = termsIn(visit.language).filter(
    each =>
      (wanted === undefined || taxonomyId(each.taxonomy) === wanted) &&
      (parentId === undefined || termId({ ...each, code: each.parent ?? '' }) === parentId) &&
      (!topOnly || each.parent === undefined),
  );
  return pageOfAll(
    visit,
    'taxonomy_terms',
    question,
    found.map(each => hsdsTerm(each, visit.language)),
  );
}

function term(visit: Visit, _: Ready, id: string): Response {
  const found = termsIn(visit.language).find(each => termId(each) === id);
  return oneAnswer(visit, found && hsdsTerm(found, visit.language));
}

import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { cookieOf, sessionCookieName } from '#house/cookies.ts';
import type { Navigation } from '#house/navigation.ts';
import { isForPrograms } from '#house/open-data.ts';
import { projectFolder } from '#house/project-folder.ts';
import { openDoors } from '#house/server.ts';
import type { House } from '#house/visit.ts';
import { activityNavigation } from '#rooms/activities/activity.pages.tsx';
import { activitiesBeside } from '#rooms/activities/activity-beside.pages.tsx';
import { vouchingOwnData } from '#rooms/activities/vouching.queries.ts';
import { concernEntries } from '#rooms/concerns/concern.pages.tsx';
import { lineNavigation } from '#rooms/concerns/line.pages.tsx';
import { contactEntry } from '#rooms/enquiries/contact.pages.tsx';
import { contactsBeside } from '#rooms/enquiries/contact-beside.pages.tsx';
import { enquiryNavigation } from '#rooms/enquiries/enquiry.pages.tsx';
import { enquiryOwnData } from '#rooms/enquiries/enquiry.queries.ts';
import { feedNavigation } from '#rooms/feeds/feed.pages.tsx';
import { feedBeside } from '#rooms/feeds/feed-beside.pages.tsx';
import { functionNavigation } from '#rooms/functions/function.pages.tsx';
import { functionOwnData } from '#rooms/functions/function.queries.ts';
import { guidanceNavigation } from '#rooms/guidance/guidance.pages.tsx';
import { guideEntry } from '#rooms/guidance/guide.pages.tsx';
import { leisureEntry } from '#rooms/leisure/leisure.pages.tsx';
import { findingMessages } from '#rooms/organisations/finding.messages.ts';
import { openingNavigation } from '#rooms/organisations/opening.pages.tsx';
import { workNavigation } from '#rooms/organisations/work-list.pages.tsx';
import { personNavigation } from '#rooms/people/person.pages.tsx';
import { peopleOwnData } from '#rooms/people/person.queries.ts';
import { faults } from '#rooms/places/fault.pages.tsx';
import { populationNavigation } from '#rooms/places/population-import.pages.tsx';
import { whiteSpotsNavigation } from '#rooms/reach/white-spots.pages.tsx';
import { importNavigation } from '#rooms/registers/register-import.pages.tsx';
import { sharingNavigation } from '#rooms/sharing/share.pages.tsx';
import { sharingOwnData } from '#rooms/sharing/share.queries.ts';
import { waysInNavigation } from '#rooms/sign-in/account.pages.tsx';
import { signInOwnData } from '#rooms/sign-in/account.queries.ts';
import { actorOfToken } from '#rooms/sign-in/session.queries.ts';
import { doors } from './doors.ts';

/** Actors, under the name that a municipality has for them. */
const actorsEntry = {
  path: '/aktorer',
  label: { sv: findingMessages.sv.name, en: findingMessages.en.name },
  name: 'actors',
};

/** The menus of both faces, and of a person's own account. */
export const navigation: Navigation = {
  public: [actorsEntry, ...concernEntries, leisureEntry, guideEntry, contactEntry],
  work: [
    ...workNavigation,
    enquiryNavigation,
    functionNavigation,
    activityNavigation,
    whiteSpotsNavigation,
    lineNavigation,
    sharingNavigation,
    guidanceNavigation,
    importNavigation,
    feedNavigation,
    openingNavigation,
    populationNavigation,
  ],
  account: [personNavigation.details, waysInNavigation, personNavigation.ownData],
};

/** What every room keeps of a person, for her own eyes. */
export const ownData: House['ownData'] = [
  ...peopleOwnData,
  ...signInOwnData,
  ...sharingOwnData,
  ...functionOwnData,
  ...vouchingOwnData,
  ...enquiryOwnData,
];

/** What one can ask, and make, on the pages of those that it is of; and from where an activity comes. */
export const beside: House['beside'] = { ...contactsBeside, ...activitiesBeside, ...feedBeside };

/** Built files carry the hash of their content in their name, so a browser may keep them for good. */
function assets(): MiddlewareHandler {
  const files = serveStatic({
    root: projectFolder,
    rewriteRequestPath: path => `/dist${path}`,
    onFound: (path, context) => {
      context.header('cache-control', 'public, max-age=31536000, immutable');
      // A worker may otherwise keep only what lies below the folder that it came from.
      if (/\/guide-worker\.island-\w+\.js$/.test(path)) context.header('service-worker-allowed', '/');
    },
  });
  return (context, next) => (context.req.path.startsWith('/assets/') ? files(context, next) : next());
}

/** Workers of the browser; a new one is found at the old address, so none is kept without asking. */
function workers(): MiddlewareHandler {
  const files = serveStatic({
    root: projectFolder,
    rewriteRequestPath: path => `/dist/workers${path}`,
    onFound: (_path, context) => context.header('cache-control', 'no-cache'),
  });
  return (context, next) => (context.req.path === '/told.js' ? files(context, next) : next());
}

/** A page elsewhere asks first whether it may say which answer it has already; it may read everything under `/api`, and write nothing. */
function preflight(): MiddlewareHandler {
  const answer = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], allowHeaders: ['If-None-Match'], maxAge: 86_400 });
  return (context, next) =>
    context.req.method === 'OPTIONS' && isForPrograms(context.req.path) ? answer(context, next) : next();
}

/** The whole program as a function from request to response; `now` is the only clock there is. */
export function openApp(house: House, now: () => Date): Hono {
  return openDoors(house, doors, {
    recognise: (request, at) => actorOfToken(house.database, cookieOf(request, sessionCookieName(house.settings)), at),
    ...faults,
    signInPath: '/in',
    confirmPath: '/in/bekrafta',
    now,
    before: [compress(), assets(), workers(), preflight()],
  });
}

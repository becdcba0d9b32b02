import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { page } from '#house/answer.ts';
import { cookieOf, sessionCookieName } from '#house/cookies.ts';
import type { Door } from '#house/door.ts';
import type { Navigation } from '#house/navigation.ts';
import { projectFolder } from '#house/project-folder.ts';
import { openDoors } from '#house/server.ts';
import type { House } from '#house/visit.ts';
import { findingMessages } from '#rooms/organisations/finding.messages.ts';
import { findingDoors } from '#rooms/organisations/finding.pages.tsx';
import { hsdsDoors } from '#rooms/organisations/hsds.pages.tsx';
import { openingMessages } from '#rooms/organisations/opening.messages.ts';
import { openingDoors, openingNavigation } from '#rooms/organisations/opening.pages.tsx';
import { organisationMessages } from '#rooms/organisations/organisation.messages.ts';
import { organisationDoors } from '#rooms/organisations/organisation.pages.tsx';
import { verificationMessages } from '#rooms/organisations/verification.messages.ts';
import { verificationDoors } from '#rooms/organisations/verification.pages.tsx';
import { workNavigation } from '#rooms/organisations/work-list.pages.tsx';
import { sessionDoors } from '#rooms/people/session.pages.tsx';
import { actorOfToken } from '#rooms/people/session.queries.ts';
import { AbsentPage, BrokenPage, RefusedPage, TooLargePage } from '#rooms/places/fault.views.tsx';
import { placeMessages } from '#rooms/places/place.messages.ts';
import { placeDoors } from '#rooms/places/place.pages.tsx';
import { importMessages } from '#rooms/registers/register-import.messages.ts';
import { importDoors, importNavigation } from '#rooms/registers/register-import.pages.tsx';

/** Which rooms open which doors. What is not in this list does not exist. */
export const doors: readonly Door[] = [
  ...placeDoors,
  ...sessionDoors,
  ...organisationDoors,
  ...verificationDoors,
  ...openingDoors,
  ...importDoors,
  ...findingDoors,
  ...hsdsDoors,
];

/** Actors, under the name that a municipality has for them. */
const actorsEntry = {
  path: '/aktorer',
  label: { sv: findingMessages.sv.name, en: findingMessages.en.name },
  name: 'actors',
};

/** The menus of both faces. */
export const navigation: Navigation = {
  public: [actorsEntry],
  work: [...workNavigation, importNavigation, openingNavigation],
};

/** The sentences behind every policy's no. */
export const reasons: House['reasons'] = {
  sv: {
    'foreign-origin': placeMessages.sv.refused.foreignOrigin,
    ...organisationMessages.sv.reasons,
    ...verificationMessages.sv.reasons,
    ...openingMessages.sv.reasons,
    ...importMessages.sv.reasons,
  },
  en: {
    'foreign-origin': placeMessages.en.refused.foreignOrigin,
    ...organisationMessages.en.reasons,
    ...verificationMessages.en.reasons,
    ...openingMessages.en.reasons,
    ...importMessages.en.reasons,
  },
};

/** Built files carry the hash of their content in their name, so a browser may keep them for good. */
function assets(): MiddlewareHandler {
  const files = serveStatic({
    root: projectFolder,
    rewriteRequestPath: path => `/dist${path}`,
    onFound: (_path, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  return (context, next) => (context.req.path.startsWith('/assets/') ? files(context, next) : next());
}

/** The whole program as a function from request to response; `now` is the only clock there is. */
export function openApp(
  house: House,
  now: () => Date,
  report: (error: unknown, method: string, path: string) => void,
): Hono {
  return openDoors(house, doors, {
    recognise: (request, at) => actorOfToken(house.database, cookieOf(request, sessionCookieName(house.settings)), at),
    absent: visit => page(<AbsentPage visit={visit} />, 404),
    refused: (visit, reason) => page(<RefusedPage visit={visit} reason={reason} />, 403),
    tooLarge: visit => page(<TooLargePage visit={visit} />, 413),
    broken: visit => page(<BrokenPage visit={visit} />, 500),
    signInPath: '/in',
    now,
    report,
    before: [compress(), assets()],
  });
}

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
import { activityDoors, activityNavigation } from '#rooms/activities/activity.pages.tsx';
import { leisureDoors, leisureEntry } from '#rooms/activities/leisure.pages.tsx';
import { answerDoors } from '#rooms/concerns/answer.pages.tsx';
import { concernDoors, concernEntries } from '#rooms/concerns/concern.pages.tsx';
import { lineDoors, lineNavigation } from '#rooms/concerns/line.pages.tsx';
import { handoverDoors } from '#rooms/continuity/handover.pages.tsx';
import { startDoors } from '#rooms/continuity/start.pages.tsx';
import { contactDoors, contactEntry } from '#rooms/enquiries/contact.pages.tsx';
import { contactsBeside } from '#rooms/enquiries/contact-beside.pages.tsx';
import { enquiryDoors, enquiryNavigation } from '#rooms/enquiries/enquiry.pages.tsx';
import { enquiryOwnData } from '#rooms/enquiries/enquiry.queries.ts';
import { feedDoors, feedNavigation } from '#rooms/feeds/feed.pages.tsx';
import { feedBeside } from '#rooms/feeds/feed-beside.pages.tsx';
import { faceDoors } from '#rooms/functions/face.pages.tsx';
import { functionDoors, functionNavigation } from '#rooms/functions/function.pages.tsx';
import { functionOwnData } from '#rooms/functions/function.queries.ts';
import { guidanceDoors, guidanceNavigation } from '#rooms/guidance/guidance.pages.tsx';
import { guideDoors, guideEntry } from '#rooms/guidance/guide.pages.tsx';
import { invitationDoors } from '#rooms/members/invitation.pages.tsx';
import { memberDoors } from '#rooms/members/member.pages.tsx';
import { findingMessages } from '#rooms/organisations/finding.messages.ts';
import { findingDoors } from '#rooms/organisations/finding.pages.tsx';
import { hsdsDoors } from '#rooms/organisations/hsds.pages.tsx';
import { journalDoors } from '#rooms/organisations/journal.pages.ts';
import { openingDoors, openingNavigation } from '#rooms/organisations/opening.pages.tsx';
import { organisationDoors } from '#rooms/organisations/organisation.pages.tsx';
import { setupDoors } from '#rooms/organisations/setup.pages.tsx';
import { verificationDoors } from '#rooms/organisations/verification.pages.tsx';
import { workNavigation } from '#rooms/organisations/work-list.pages.tsx';
import { personDoors, personNavigation } from '#rooms/people/person.pages.tsx';
import { peopleOwnData } from '#rooms/people/person.queries.ts';
import { AbsentPage, BrokenPage, RefusedPage, TooLargePage, TooManyPage } from '#rooms/places/fault.views.tsx';
import { placeDoors } from '#rooms/places/place.pages.tsx';
import { importDoors, importNavigation } from '#rooms/registers/register-import.pages.tsx';
import { draftDoors } from '#rooms/sharing/draft.pages.tsx';
import { guestDoors } from '#rooms/sharing/guest.pages.tsx';
import { shareDoors, sharingNavigation } from '#rooms/sharing/share.pages.tsx';
import { sharingOwnData } from '#rooms/sharing/share.queries.ts';
import { accountDoors, waysInNavigation } from '#rooms/sign-in/account.pages.tsx';
import { signInOwnData } from '#rooms/sign-in/account.queries.ts';
import { confirmDoors } from '#rooms/sign-in/confirm.pages.tsx';
import { passkeyDoors } from '#rooms/sign-in/passkey.pages.tsx';
import { providerDoors } from '#rooms/sign-in/provider.pages.tsx';
import { secondStepDoors } from '#rooms/sign-in/second-step.pages.tsx';
import { sessionDoors } from '#rooms/sign-in/session.pages.tsx';
import { actorOfToken } from '#rooms/sign-in/session.queries.ts';

/** Which rooms open which doors. What is not in this list does not exist. */
export const doors: readonly Door[] = [
  ...placeDoors,
  ...personDoors,
  ...sessionDoors,
  ...secondStepDoors,
  ...passkeyDoors,
  ...providerDoors,
  ...confirmDoors,
  ...accountDoors,
  ...startDoors,
  ...handoverDoors,
  ...organisationDoors,
  ...verificationDoors,
  ...setupDoors,
  ...journalDoors,
  ...concernDoors,
  ...answerDoors,
  ...lineDoors,
  ...contactDoors,
  ...enquiryDoors,
  ...functionDoors,
  ...faceDoors,
  ...activityDoors,
  ...leisureDoors,
  ...feedDoors,
  ...guideDoors,
  ...guidanceDoors,
  ...memberDoors,
  ...invitationDoors,
  ...draftDoors,
  ...shareDoors,
  ...guestDoors,
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

/** The menus of both faces, and of a person's own account. */
export const navigation: Navigation = {
  public: [actorsEntry, ...concernEntries, leisureEntry, guideEntry, contactEntry],
  work: [
    ...workNavigation,
    enquiryNavigation,
    functionNavigation,
    activityNavigation,
    lineNavigation,
    sharingNavigation,
    guidanceNavigation,
    importNavigation,
    feedNavigation,
    openingNavigation,
  ],
  account: [personNavigation.details, waysInNavigation, personNavigation.ownData],
};

/** What every room keeps of a person, for her own eyes. */
export const ownData: House['ownData'] = [
  ...peopleOwnData,
  ...signInOwnData,
  ...sharingOwnData,
  ...functionOwnData,
  ...enquiryOwnData,
];

/** What one can ask, on the pages of those who are asked; and from where an activity comes. */
export const beside: House['beside'] = { ...contactsBeside, ...feedBeside };

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

/** The whole program as a function from request to response; `now` is the only clock there is. */
export function openApp(house: House, now: () => Date): Hono {
  return openDoors(house, doors, {
    recognise: (request, at) => actorOfToken(house.database, cookieOf(request, sessionCookieName(house.settings)), at),
    absent: visit => page(<AbsentPage visit={visit} />, 404),
    refused: (visit, reason) => page(<RefusedPage visit={visit} reason={reason} />, 403),
    tooLarge: visit => page(<TooLargePage visit={visit} />, 413),
    tooMany: (visit, seconds) =>
      page(<TooManyPage visit={visit} seconds={seconds} />, 429, { 'retry-after': String(seconds) }),
    broken: visit => page(<BrokenPage visit={visit} />, 500),
    signInPath: '/in',
    confirmPath: '/in/bekrafta',
    now,
    before: [compress(), assets(), workers()],
  });
}

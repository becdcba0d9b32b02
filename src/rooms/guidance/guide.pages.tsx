import type { Child } from 'hono/jsx';
import { page } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Answer, type Door, door } from '#house/door.ts';
import { publicLanguages } from '#house/language.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf, type Place } from '#rooms/places/municipality.queries.ts';
import { ClosedPage } from '#rooms/places/place.views.tsx';
import { guidanceOf, type LocalGuidance } from './guidance.queries.ts';
import { guideMessages } from './guide.messages.ts';
import { GuidePage } from './guide.views.tsx';
import { PromisesPage, YoungPage } from './promises.views.tsx';
import { WaysPage } from './ways.views.tsx';

/** The guide, under the public menu of a municipality. */
export const guideEntry: NavigationEntry = {
  path: '/vem-nar-hur',
  label: { sv: guideMessages.sv.menu, en: guideMessages.en.menu },
  lead: { sv: guideMessages.sv.entryLead, en: guideMessages.en.entryLead },
  icon: 'info',
};

/** Whom to turn to, when and how; more ways to support; and what we promise. */
export const guideDoors: Door[] = [
  door.public.get(
    '/:place/vem-nar-hur',
    within((visit, place, local) => <GuidePage {...{ visit, place, ...local }} />),
  ),
  door.public.get(
    '/:place/fler-vagar',
    within((visit, place, local) => <WaysPage {...{ visit, place, ...local }} />),
  ),
  door.public.get(
    '/:place/sa-har-gor-vi',
    within((visit, place) => <PromisesPage {...{ visit, place }} />),
    { languages: publicLanguages },
  ),
  door.public.get(
    '/:place/sa-har-gor-vi/ung',
    within((visit, place) => <YoungPage {...{ visit, place }} />),
    { languages: publicLanguages },
  ),
];

function within(view: (visit: Visit, place: Place, local: LocalGuidance) => Child | Promise<Child>): Answer {
  return async visit => {
    const municipality = present(gazetteerOf(visit).municipalityBySlug(visit.param('place')));
    const { opening, ...local } = await guidanceOf(visit.house.database, visit.actor, municipality.code);
    const place = { municipality, opening };
    return opening
      ? page(view(visit, place, local))
      : page(<ClosedPage visit={visit} place={place} mayOpen={false} />, 404);
  };
}

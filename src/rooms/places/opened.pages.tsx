import { page } from '#house/answer.ts';
import type { Answer } from '#house/door.ts';
import type { Visit } from '#house/visit.ts';
import { type Place, placeOf } from './municipality.queries.ts';
import { ClosedPage } from './place.views.tsx';

/** A page of a municipality that has opened. */
export function within(answer: (visit: Visit, place: Place) => Promise<Response>): Answer {
  return async visit => {
    const place = await placeOf(visit);
    return place.opening ? answer(visit, place) : page(<ClosedPage visit={visit} place={place} mayOpen={false} />, 404);
  };
}

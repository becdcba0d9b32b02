import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { promisesMessages } from '#rooms/guidance/promises.messages.ts';
import { promisesPath } from '#rooms/guidance/promises.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { IconLink } from '#ui/page-parts.tsx';

/** To what is shared, what never is and how long it is kept, in plain words. */
export const PromisesLink: FC<{ visit: Visit; place: Place }> = ({ visit, place }) => (
  <p>
    <IconLink href={visit.href(promisesPath(place))} icon="shield">
      {promisesMessages[visit.spoken].title}
    </IconLink>
  </p>
);

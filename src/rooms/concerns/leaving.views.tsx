import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { IconLink } from '#ui/page-parts.tsx';
import { answerMessages } from './answer.messages.ts';
import { familyMessages } from './family.messages.ts';

/** The script that takes what a page says with it when one leaves, so that stepping back shows nothing. */
export const privateScript = 'private.js';

/** Somewhere that anybody may have been. */
const elsewhere = 'https://www.smhi.se/';

/** Away at once. Where scripts run, the page takes no place in the history of the browser. */
export const LeaveLink: FC<{ visit: Visit; place: Place }> = ({ visit, place }) => (
  <p data-private={visit.href(answerPath(place))}>
    <IconLink href={elsewhere} icon="arrow">
      {familyMessages[visit.spoken].leave}
    </IconLink>
  </p>
);

export const answerPath = (place: Place) => `/${place.municipality.slug}/svar`;

/** To where a code is typed. */
export const CodeLink: FC<{ visit: Visit; place: Place }> = ({ visit, place }) => (
  <p>
    <IconLink href={visit.href(answerPath(place))} icon="key">
      {answerMessages[visit.spoken].haveCode}
    </IconLink>
  </p>
);

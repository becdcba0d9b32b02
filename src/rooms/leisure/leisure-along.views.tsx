import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { Button, ButtonRow } from '#ui/form.tsx';
import { Icon } from '#ui/icons.tsx';
import { LinkedData } from '#ui/linked-data.tsx';
import { More, PageHeading } from '#ui/page-parts.tsx';
import { type ActivityQuestion, activityPageSize, type FoundActivity } from './leisure.ts';
import { alongMessages } from './leisure-along.messages.ts';
import { linkedActivity, linkedList } from './leisure-linked.rules.ts';
import { addressOf, pageAddress } from './leisure-said.views.ts';

/** What a page can be taken along as: its leaf, its calendar, and the address of the calendar with everything that was asked. */
interface Along {
  visit: Visit;
  flyer: string;
  calendar: string;
}

/** Reads aloud what stands in an element of the page; there only where the browser has a voice of its own for the language. */
export const ReadAloud: FC<{ visit: Visit; of: string }> = ({ visit, of }) => {
  const words = alongMessages[visit.spoken];
  return (
    <div data-voice hidden>
      <ButtonRow>
        <button class="button button-secondary" type="button" data-aloud={of} data-silent={words.silent}>
          <Icon name="speech" />
          <span>{words.aloud}</span>
        </button>
      </ButtonRow>
    </div>
  );
};

/** An activity's own facts for search engines. */
export const LinkedActivity: FC<{ visit: Visit; place: Place; found: FoundActivity }> = ({ visit, place, found }) => {
  const organisation = addressOf(visit, `/${place.municipality.slug}/aktorer/${found.organisationSlug}`);
  return <LinkedData facts={linkedActivity(found, { page: pageAddress(visit, found), organisation })} />;
};

type Page = { visit: Visit; found: readonly FoundActivity[]; total: number; question: ActivityQuestion };

/** A list's facts for search engines. */
export const LinkedLeisure: FC<Page> = ({ visit, found, total, question }) => {
  const first = (question.page - 1) * activityPageSize + 1;
  return total > 0 ? <LinkedData facts={linkedList(found, total, first, each => pageAddress(visit, each))} /> : null;
};

/** A leaf for the wall, and the times in one's own calendar. */
export const TakeAlong: FC<Along> = ({ visit, flyer, calendar }) => {
  const words = alongMessages[visit.spoken];
  const address = addressOf(visit, calendar);
  return (
    <div class="no-print">
      <ButtonRow>
        <Button variant="secondary" icon="print" href={visit.href(flyer)} download>
          {words.print}
        </Button>
      </ButtonRow>
      <More title={words.calendar}>
        <p>{words.calendarText}</p>
        <ButtonRow>
          <Button variant="secondary" icon="calendar" href={address.replace(/^https?:/, 'webcal:')}>
            {words.follow}
          </Button>
          <Button variant="quiet" href={visit.href(calendar)} download>
            {words.addOnce}
          </Button>
        </ButtonRow>
        <p>{words.address}</p>
        <p>
          <code dir="ltr">{address}</code>
        </p>
      </More>
    </div>
  );
};

/** Where more flyers are asked for at once than are made. */
export const BusyPage: FC<{ visit: Visit; place: Place }> = ({ visit, place }) => {
  const words = alongMessages[visit.spoken];
  const page = visit.path.replace(/(\/blad)?\.pdf$/, '') + new URL(visit.request.url).search;
  return (
    <PublicFrame visit={visit} place={place} title={words.busyTitle} hidden>
      <PageHeading
        title={words.busyTitle}
        lead={words.busyText}
        actions={<Button href={visit.href(page)}>{words.back}</Button>}
      />
    </PublicFrame>
  );
};

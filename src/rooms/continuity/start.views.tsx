import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { ActivityTaskParts, countActivityTasks } from '#rooms/activities/activity-tasks.views.tsx';
import { enquiryMessages } from '#rooms/enquiries/enquiry.messages.ts';
import type { Enquiry } from '#rooms/enquiries/enquiry.ts';
import { EnquiryCard, enquiriesPath } from '#rooms/enquiries/enquiry-card.views.tsx';
import { JustDone } from '#rooms/organisations/organisation-state.views.tsx';
import { workListMessages } from '#rooms/organisations/work-list.messages.ts';
import { countTasks, OrganisationTasks } from '#rooms/organisations/work-list-start.views.tsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Button } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { handoverPath } from './handover-form.views.tsx';
import { startMessages } from './start.messages.ts';
import { mostShown, type Start } from './start.queries.ts';
import { TakenOverPart } from './taken-over.views.tsx';
import { ThinPart } from './thin.views.tsx';
import { TriedPart } from './tried.views.tsx';

type Props = { visit: Visit; start: Start };

/** Where one comes in: what waits for one and until when, and nothing else. */
export const StartPage: FC<Props> = ({ visit, start }) => {
  const words = startMessages[visit.language];
  const name = visit.actor.kind === 'person' ? (visit.actor.name.split(' ')[0] ?? '') : '';
  const ask = (
    <Button variant="secondary" icon="speech" href={visit.href(`${enquiriesPath}/ny`)}>
      {words.ask}
    </Button>
  );
  return (
    <WorkFrame visit={visit} title={workListMessages[visit.language].menu} notice={<JustDone visit={visit} />}>
      <PageHeading title={words.hello(name)} lead={leadOf(visit, start)} actions={ask} />
      <Enquiries visit={visit} start={start} title={enquiryMessages[visit.language].toMe} all={start.toMe} />
      <Enquiries visit={visit} start={start} title={enquiryMessages[visit.language].declined} all={start.declined} />
      <Offered visit={visit} start={start} />
      <Enquiries visit={visit} start={start} title={words.answer} all={start.answer} />
      <Enquiries visit={visit} start={start} title={words.top} all={start.top} />
      <Enquiries visit={visit} start={start} title={words.answered} all={start.answered} />
      <ThinPart visit={visit} start={start} />
      <TriedPart visit={visit} tried={start.tried} />
      <TakenOverPart visit={visit} takenOver={start.takenOver} />
      <ActivityTaskParts visit={visit} start={start.activities} />
      <OrganisationTasks visit={visit} start={start.organisations} />
    </WorkFrame>
  );
};

const Offered: FC<Props> = ({ visit, start: { offered } }) => {
  const words = startMessages[visit.language];
  if (offered.length === 0) return null;
  return (
    <Section title={words.offered}>
      <CardList columns={2}>
        {offered.map(local => (
          <Card
            icon="people"
            title={local.title}
            href={visit.href(handoverPath(local.id))}
            meta={local.organisationName}
          />
        ))}
      </CardList>
    </Section>
  );
};

function leadOf(visit: Visit, start: Start): string {
  const { toMe, declined, answer, top, answered, thin, tried, offered, organisations } = start;
  const words = startMessages[visit.language];
  const tasks = countTasks(organisations, visit);
  const asked = [toMe, declined, answer, top, answered, thin, tried, offered].flat().length;
  const here = asked + countActivityTasks(start.activities);
  if (tasks === undefined && here === 0) return words.nobody;
  const count = here + (tasks ?? 0);
  return count === 0 ? words.calm : words.waits(count);
}

const Enquiries: FC<Props & { title: string; all: readonly Enquiry[] }> = ({ visit, start, title, all }) => {
  if (all.length === 0) return null;
  const more = all.length > mostShown && (
    <a href={visit.href(enquiriesPath)}>{startMessages[visit.language].all(all.length)}</a>
  );
  return (
    <Section title={title} action={more || undefined}>
      <CardList>
        {all.slice(0, mostShown).map(enquiry => (
          <EnquiryCard visit={visit} enquiry={enquiry} known={start.known} glance={start.glances.get(enquiry.id)} />
        ))}
      </CardList>
    </Section>
  );
};

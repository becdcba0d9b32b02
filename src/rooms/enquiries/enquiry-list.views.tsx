import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { functionsPath, nameOf } from '#rooms/functions/function-facts.views.tsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Tabs } from '#ui/finding.tsx';
import { Button } from '#ui/form.tsx';
import { CardList, EmptyState } from '#ui/lists.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { askingMessages } from './asking.messages.ts';
import { enquiryMessages } from './enquiry.messages.ts';
import type { EnquiryWork } from './enquiry.queries.ts';
import type { Enquiry } from './enquiry.ts';
import { EnquiryCard, enquiriesPath } from './enquiry-card.views.tsx';
import type { Glances } from './enquiry-glance.queries.ts';

type Props = EnquiryWork & {
  visit: Visit;
  /** Whose team is looked at. */
  only?: string | undefined;
  glances: Glances;
};

/** What waits for one, and what one has asked; or what waits at one function. */
export const EnquiriesPage: FC<Props> = props => {
  const { visit, toMe, declined, waiting, top, asked, finished, known, only } = props;
  const words = enquiryMessages[visit.language];
  const team = only === undefined ? undefined : known.get(only);
  // What waits for her stands first, and not once more further down.
  const rest = asked.filter(each => !toMe.includes(each) && !declined.includes(each));
  const title = team ? words.team(team.title) : words.title;
  return (
    <WorkFrame visit={visit} title={title} crumbs={team && crumbs(visit, team.title)}>
      <PageHeading title={title} lead={team ? undefined : words.lead} actions={<Ways visit={visit} only={only} />} />
      <TeamTabs {...props} />
      {!team && toMe.length > 0 && <Part {...props} title={words.toMe} all={toMe} />}
      {!team && declined.length > 0 && <Part {...props} title={words.declined} all={declined} />}
      {top.length > 0 && <Part {...props} title={words.top} lead={words.topLead} all={top} />}
      <Part {...props} title={words.waiting} all={waiting} none={<p>{words.waitingNone}</p>} />
      {!team && (rest.length > 0 || asked.length === 0) && (
        <Part {...props} title={words.asked} all={rest} none={<NothingAsked visit={visit} />} />
      )}
      {finished.length > 0 && <Part {...props} title={words.finished} all={finished} />}
    </WorkFrame>
  );
};

const crumbs = (visit: Visit, title: string) => [
  { label: enquiryMessages[visit.language].title, href: visit.href(enquiriesPath) },
  { label: title },
];

const Ways: FC<{ visit: Visit; only: string | undefined }> = ({ visit, only }) => (
  <>
    {only ? (
      <Button variant="secondary" href={visit.href(`${functionsPath}/${only}/tar-emot`)}>
        {askingMessages[visit.language].intake.link}
      </Button>
    ) : (
      <Button href={visit.href(`${enquiriesPath}/ny`)} icon="speech">
        {enquiryMessages[visit.language].ask}
      </Button>
    )}
  </>
);

const TeamTabs: FC<Props> = ({ visit, mine, only }) => {
  const words = enquiryMessages[visit.language];
  if (mine.length < 2 && only === undefined) return null;
  const tabs = [
    { label: words.title, href: visit.href(enquiriesPath), current: only === undefined },
    ...mine.map(local => ({
      label: local.title,
      href: visit.href(`${enquiriesPath}?funktion=${local.id}`),
      current: local.id === only,
    })),
  ];
  return <Tabs label={words.myFunctions} tabs={tabs} />;
};

const Part: FC<Props & { title: string; lead?: string; all: Enquiry[]; none?: Child }> = props => {
  const { visit, title, lead, all, none, known, glances } = props;
  return (
    <Section title={title} lead={lead}>
      {all.length === 0 && none}
      <CardList>
        {all.map(enquiry => (
          <EnquiryCard visit={visit} enquiry={enquiry} known={known} glance={glances.get(enquiry.id)} />
        ))}
      </CardList>
    </Section>
  );
};

const NothingAsked: FC<{ visit: Visit }> = ({ visit }) => {
  const words = enquiryMessages[visit.language];
  return (
    <EmptyState title={words.nobodyAsked} icon="speech" level={3}>
      <p>{words.nobodyAskedText}</p>
    </EmptyState>
  );
};

/** "Kommunpolis, Lokalpolisområde Brohamn", or that it cannot be seen from here. */
export function functionName(visit: Visit, known: EnquiryWork['known'], id: string | undefined): string {
  const local = id === undefined ? undefined : known.get(id);
  return local ? nameOf(local, visit.language) : enquiryMessages[visit.language].unknown;
}

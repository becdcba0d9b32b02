import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { firstFace } from '#rooms/functions/face.views.tsx';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { promiseText } from '#rooms/functions/function-facts.views.tsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { askingMessages } from './asking.messages.ts';
import { enquiryMessages } from './enquiry.messages.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';

/** Choosing a function to ask. */
export const ChooseFunctionPage: FC<{ visit: Visit; functions: readonly LocalFunction[] }> = ({ visit, functions }) => {
  const words = askingMessages[visit.language].compose;
  const groups = [...Map.groupBy(functions, each => each.organisationName)];
  return (
    <WorkFrame visit={visit} title={words.whom} crumbs={askingCrumbs(visit, words.whom)}>
      <PageHeading title={words.whom} lead={words.whomLead} />
      {groups.map(([organisation, held]) => (
        <Section title={organisation}>
          <CardList columns={2}>
            {held.map(local => (
              <Card
                icon="person"
                picture={firstFace(visit, local.held.faces)}
                title={local.title}
                href={visit.href(`${enquiriesPath}/ny?till=${local.id}`)}
                meta={promiseText(local, visit.language)}
              >
                {local.concerns && <AsWritten>{local.concerns}</AsWritten>}
              </Card>
            ))}
          </CardList>
        </Section>
      ))}
    </WorkFrame>
  );
};

export const askingCrumbs = (visit: Visit, label: string) => [
  { label: enquiryMessages[visit.language].title, href: visit.href(enquiriesPath) },
  { label },
];

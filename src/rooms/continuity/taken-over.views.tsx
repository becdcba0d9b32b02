import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { day } from '#ui/dates.ts';
import { Card, CardList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { handoverMessages } from './handover.messages.ts';
import { handoverPath } from './handover-form.views.tsx';
import type { TakenOver } from './taken-over.queries.ts';

/** Where she reads again what she was told when she took a function over. */
export const TakenOverPart: FC<{ visit: Visit; takenOver: readonly TakenOver[] }> = ({ visit, takenOver }) => {
  const words = handoverMessages[visit.language];
  if (takenOver.length === 0) return null;
  return (
    <Section title={words.takenOver} lead={words.takenOverLead}>
      <CardList columns={2}>
        {takenOver.map(({ local, acceptedAt }) => (
          <Card
            icon="people"
            title={local.title}
            href={visit.href(handoverPath(local.id))}
            meta={words.on(day(acceptedAt, visit.language))}
          />
        ))}
      </CardList>
    </Section>
  );
};

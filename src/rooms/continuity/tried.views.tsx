import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { attemptMessages } from '#rooms/reach/attempt.messages.ts';
import { AttemptCard } from '#rooms/reach/attempt-card.views.tsx';
import { CardList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import type { Start } from './start.queries.ts';

/** What is tried where children find nothing, and somebody is to say by now what came of it. */
export const TriedPart: FC<{ visit: Visit; tried: Start['tried'] }> = ({ visit, tried }) => {
  const slugOf = (code: string) => gazetteerOf(visit).municipalityByCode(code)?.slug;
  if (tried.length === 0) return null;
  return (
    <Section title={attemptMessages[visit.language].start}>
      <CardList>
        {tried.map(attempt => (
          <AttemptCard
            visit={visit}
            municipality={{ slug: slugOf(attempt.municipalityCode) ?? '' }}
            attempt={attempt}
          />
        ))}
      </CardList>
    </Section>
  );
};

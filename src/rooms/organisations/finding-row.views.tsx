import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { AsWritten } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { actorPageMessages } from './actor-page.messages.ts';
import { findingMessages } from './finding.messages.ts';
import type { Hit } from './finding.ts';
import { freshness } from './organisation.rules.ts';
import { wordsFor } from './organisation-terms.messages.ts';

/** Activities on a row: enough to know it by, few enough for one line. */
const mostActivities = 6;

interface RowsProps {
  visit: Visit;
  hits: readonly Hit[];
  hrefOf: (hit: Hit) => string;
  /** Said first on each row, where rows come from several places. */
  fromOf?: ((hit: Hit) => string) | undefined;
}

/** The rows of a list; those only spelt alike come last, under a line that says so. */
export const ResultRows: FC<RowsProps> = props => {
  const words = findingMessages[props.visit.language];
  const sure = props.hits.filter(hit => !hit.similar);
  const similar = props.hits.filter(hit => hit.similar);
  return (
    <>
      {sure.length > 0 && <Rows {...props} hits={sure} label={words.results} />}
      {similar.length > 0 && (
        <>
          <p class="results-alike">{words.alike}</p>
          <Rows {...props} hits={similar} label={words.alike} />
        </>
      )}
    </>
  );
};

const Rows: FC<RowsProps & { label: string }> = ({ visit, hits, hrefOf, fromOf, label }) => {
  const messages = findingMessages[visit.language];
  const words = wordsFor(visit.language);
  const factsOf = (hit: Hit) =>
    [fromOf?.(hit), words.kind(hit.kind), hit.placeName, agesText(hit, messages.ages)].filter(Boolean).join(' · ');
  return (
    <ul class="results" aria-label={label}>
      {hits.map(hit => (
        <li class="result">
          <div class="result-name">
            <h2>
              <a href={hrefOf(hit)}>{hit.name}</a>
            </h2>
            <AmberBadge visit={visit} hit={hit} />
          </div>
          <p class="meta">{factsOf(hit)}</p>
          {hit.summary && (
            <p class="result-summary">
              <AsWritten>{hit.summary}</AsWritten>
            </p>
          )}
          {hit.activities.length > 0 && (
            <p class="result-does">{hit.activities.slice(0, mostActivities).map(words.what).join(', ')}</p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Says only what one should know before going there: that nobody has confirmed the page of late. */
const AmberBadge: FC<{ visit: Visit; hit: Hit }> = ({ visit, hit }) =>
  freshness(hit.assuredAt, visit.now) === 'fresh' ? null : (
    <Badge tone="warn">{actorPageMessages[visit.language].amber}</Badge>
  );

type AgeWords = (typeof findingMessages)['sv']['ages'];

/** "6–12 år", "från 60 år"; undefined where no age is told. */
export function agesText(
  { minimumAge, maximumAge }: { minimumAge?: number | null | undefined; maximumAge?: number | null | undefined },
  words: AgeWords,
): string | undefined {
  if (minimumAge != null && maximumAge != null) return words.between(minimumAge, maximumAge);
  if (minimumAge != null) return words.from(minimumAge);
  return maximumAge != null ? words.to(maximumAge) : undefined;
}

import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { FunctionCards } from '#rooms/functions/function.views.tsx';
import { functionsPath } from '#rooms/functions/function-facts.views.tsx';
import { Section } from '#ui/page-parts.tsx';
import { startMessages } from './start.messages.ts';
import type { Start } from './start.queries.ts';
import { thinMessages } from './thin.messages.ts';

/** So many are shown on the first page, the worst; the list has the rest. */
const mostShown = 3;

/** Functions that hang by a thread: how many, the worst of them, and where all are. */
export const ThinPart: FC<{ visit: Visit; start: Pick<Start, 'thin' | 'alone'> }> = ({ visit, start }) => {
  const { thin, alone } = start;
  const words = startMessages[visit.language];
  const said = thinMessages[visit.language];
  if (thin.length + alone === 0) return null;
  const all = <a href={visit.href(functionsPath)}>{said.list}</a>;
  return (
    <Section title={words.thin} lead={thin.length > 0 ? said.count(thin.length) : undefined} action={all}>
      {thin.length > 0 && <FunctionCards visit={visit} watched={thin.slice(0, mostShown)} />}
      {alone > 0 && <p>{said.alone(alone)}</p>}
    </Section>
  );
};

import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Heading } from '#ui/page-parts.tsx';
import type { Content } from './share.ts';
import { sharingMessages } from './sharing.messages.ts';

/** The words that are handed over, set apart from those of the page; with a heading unless the page is headed by it. */
export const CopyPart: FC<{ visit: Visit; content: Content; level?: 2 | 3 }> = ({ visit, content, level }) => (
  <article aria-label={sharingMessages[visit.language].page.text}>
    <blockquote lang="sv" dir="auto">
      {level && <Heading level={level}>{content.title}</Heading>}
      {content.text}
    </blockquote>
  </article>
);

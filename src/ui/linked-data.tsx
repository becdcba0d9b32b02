import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';

/** The page's facts for search engines and other readers (JSON-LD): data, never run. Of its signs only `<` could end the element. */
export const LinkedData: FC<{ facts: object }> = ({ facts }) => (
  <script type="application/ld+json">{raw(JSON.stringify(facts).replaceAll('<', '\\u003c'))}</script>
);

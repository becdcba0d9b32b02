import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { renderSVG } from 'uqr';

/** A text as a square of dots for a phone's camera (QR code); black on white in every colour scheme, as cameras want it. */
export const Square: FC<{ text: string; label: string }> = ({ text, label }) => (
  <figure class="square">
    <div role="img" aria-label={label}>
      {raw(renderSVG(text, { border: 4 }))}
    </div>
  </figure>
);

import type { FC } from 'hono/jsx';

const arch = 'M2.5 20.5C8 9.5 24 9.5 29.5 20.5';
const posts = 'M9 14.2V22M16 12.3V22M23 14.2V22';
const water = 'M2.5 26c2.25-2 4.5-2 6.75 0s4.5 2 6.75 0 4.5-2 6.75 0 4.5 2 6.75 0';

/** The sign of the program: a bridge over water. Decoration only; the name stands beside it. */
export const Mark: FC = () => (
  <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path class="mark-wood" d={`${arch}${posts}`} />
    <path class="mark-water" d={water} />
  </svg>
);

/** The sign as a free-standing SVG file, for a browser tab or a door that serves it. */
export const faviconSvg =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0c4a52"/>` +
  `<g fill="none" stroke-width="2.6" stroke-linecap="round"><path stroke="#e9b67c" d="M5 18C10 8 22 8 27 18M11 12.5V20M16 11V20M21 12.5V20"/>` +
  `<path stroke="#fff" d="M5 24.5c1.8-1.5 3.7-1.5 5.5 0s3.7 1.5 5.5 0 3.7-1.5 5.5 0 3.7 1.5 5.5 0"/></g></svg>`;

/** The same as a data address, so that a page needs no extra request for it. */
export const faviconHref = `data:image/svg+xml,${encodeURIComponent(faviconSvg)}`;

/** A quiet picture for the top of a public page: two people who meet on a bridge over still water. */
export const Scene: FC = () => (
  <svg class="scene" viewBox="0 0 560 240" aria-hidden="true" focusable="false" preserveAspectRatio="xMaxYMax meet">
    <circle class="scene-sun" cx="408" cy="92" r="46" />
    <path
      class="scene-far"
      d="M-1200 176C-700 100-300 192 0 166c60-26 104-34 160-22 46 10 84-34 148-34 74 0 96 38 140 34 46-4 70-22 112-22v54H-1200z"
    />
    <path class="scene-water" d="M-1200 176H560v64H-1200z" />
    <path class="scene-glint" d="M352 190h112M376 202h64M392 214h32M60 204h70M200 220h90M470 224h60" />
    <path
      class="scene-bridge"
      d="M40 178C150 96 410 96 520 178M112 138v56M196 119v75M280 113v81M364 119v75M448 138v56"
    />
    <path
      class="scene-rail"
      d="M40 156C150 74 410 74 520 156M76 134v20M112 114v24M154 102v23M196 95v24M238 92v22M322 92v22M364 95v24M406 102v23M448 114v24M484 134v20"
    />
    <path class="scene-people" d="M262 112V92a7 7 0 0 1 14 0v20zM288 112V96a6 6 0 0 1 12 0v16z" />
    <path
      class="scene-people"
      d="M269 81.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11zM294 86.5a5 5 0 1 1 0-10 5 5 0 0 1 0 10z"
    />
  </svg>
);

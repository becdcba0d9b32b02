import type { FC } from 'hono/jsx';

/** Every icon: outlines on a 24 × 24 grid, drawn for this program. */
const outlines = {
  arrow: 'M4.5 12h15M13.5 6l6 6-6 6',
  ball: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8.5l3.5 2.5-1.3 4H9.8l-1.3-4zM12 3.5v5M20 9.5L15.5 11M17 19l-2.8-4M7 19l2.8-4M4 9.5L8.5 11',
  boat: 'M4 15.5h16L17.5 20h-11zM12 15.5V3.5l6.5 9H12M9 12.5V7l-4 5.5z',
  book: 'M12 6.5c-2.5-2-5-2-8-2V18c3 0 5.5 0 8 2 2.5-2 5-2 8-2V4.5c-3 0-5.5 0-8 2zM12 6.5V20',
  brush:
    'M20.5 3.5C15.5 6 12 9.5 10 13l2 2c3.5-2 7-5.5 8.5-11.5zM9 14c-3 0-3.5 2-3.5 4 0 1-.5 2-1.5 2.5 4 .5 7.5-.5 7.5-4',
  calendar: 'M4 6.5h16v13.5H4zM4 11h16M8.5 3.5v5M15.5 3.5v5',
  candle: 'M9 11h6v9H9zM12 11V9M12 9c-2-1.5-1.5-3 0-5.5 1.5 2.5 2 4 0 5.5zM6 20h12',
  check: 'M4.5 12.5l5 5 10-11',
  cheer: 'M12 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4 8c2.5 3 5 4 8 4s5.5-1 8-4M12 12v4l-3.5 5M12 16l3.5 5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3.5 2.5',
  close: 'M6 6l12 12M18 6L6 18',
  cup: 'M5 8h11v6a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 9.5h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3v2M12.5 3v2',
  die: 'M5 5h14v14H5zM8.5 8.5h.1M15.5 8.5h.1M12 12h.1M8.5 15.5h.1M15.5 15.5h.1',
  down: 'M12 4.5v15M6 13.5l6 6 6-6',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4.5 19.5h15',
  eye: 'M2.5 12c5-8 14-8 19 0-5 8-14 8-19 0zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  flag: 'M6 21V4M6 5c4-2.5 8 2.5 12.5 0v8.5c-4.5 2.5-8.5-2.5-12.5 0',
  glass: 'M7 4h10l-1.5 16h-7zM7.5 10h9',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  heart: 'M12 20C5 15 3.5 11.5 3.5 8.5a4.3 4.3 0 0 1 8.5-1 4.3 4.3 0 0 1 8.5 1c0 3-1.5 6.5-8.5 11.5z',
  house: 'M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.5v.1',
  key: 'M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 12h9v2.5M17.5 12v3.5',
  kite: 'M14 3l6 7-9 6-3-8.5zM14 3l-3 13M8 7.5L20 10M11 16c-1 2-4 1-4.5 3.5 0 1 .5 1.5 1 1.5',
  lantern: 'M8 8h8v10H8zM6.5 18h11M9.5 8l1-3h3l1 3M12 5V3M12 11v4',
  leaf: 'M5 19C4 9 10 4 20 4c0 10-5 16-15 15zM5 19l8-8',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1',
  lock: 'M5.5 11h13v9h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  mail: 'M3.5 5.5h17v13h-17zM3.5 7l8.5 6.5L20.5 7',
  map: 'M3.5 6.5l5.5-2.5 6 2.5 5.5-2.5v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20',
  minus: 'M5 12h14',
  note: 'M9 18V5.5l10-2V16M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM19 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  pencil: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5',
  people:
    'M8.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c0-4 2.5-6 6.5-6s6.5 2 6.5 6M15.5 10.5a3 3 0 1 0-.5-6M17 14c3 .2 5 2 5 5.5',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-4 3-6 7.5-6s7.5 2 7.5 6',
  phone: 'M8.5 3.5h-4c0 9.5 6.5 16 16 16v-4L16 13.5l-2 2c-2.5-1-4.5-3-5.5-5.5l2-2z',
  place: 'M12 21.5c4.5-5 7-8.5 7-11.5a7 7 0 0 0-14 0c0 3 2.5 6.5 7 11.5zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z',
  ring: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5',
  shield: 'M12 3l7.5 2.5v6c0 4.5-3 7.5-7.5 9.5-4.5-2-7.5-5-7.5-9.5v-6zM8.5 12l2.5 2.5 4.5-5',
  speech: 'M4 5h16v11h-8l-4 4v-4H4zM8 9h8M8 12.5h5',
  stop: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5V13M12 16.4v.1',
  upload: 'M12 15V4M7.5 8.5L12 4l4.5 4.5M4.5 19.5h15',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.3v.1',
} as const;

export type IconName = keyof typeof outlines;
export const iconNames = Object.keys(outlines) as IconName[];

/** A 24 px outline icon that follows the text colour; silent for screen readers unless it has a label. */
export const Icon: FC<{ name: IconName; label?: string | undefined }> = ({ name, label }) => (
  <svg
    class={`icon icon-${name}`}
    viewBox="0 0 24 24"
    width="24"
    height="24"
    focusable="false"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : 'true'}
  >
    <path d={outlines[name]} />
  </svg>
);

/** A time of day on the clocks of Stockholm, `2026-11-26T17:00`; or a moment, where the clocks would leave a doubt. */
export type CalendarTime = string | Date;

/** Something in a calendar: once, or every week. */
export interface CalendarEvent {
  /** The same for as long as it is the same thing. */
  uid: string;
  title: string;
  text: string;
  place: string | undefined;
  /** Degrees WGS 84; only where the place is known exactly. */
  point: { lat: number; lon: number } | undefined;
  category: string;
  contact: string;
  url: string;
  /** When what it says was last true; never the moment of asking, so that the same calendar is the same text. */
  changedAt: Date;
  startsAt: CalendarTime;
  endsAt: CalendarTime;
  weekly: Weekly | undefined;
}

export interface Weekly {
  /** 1 for Monday to 7 for Sunday. */
  day: number;
  /** The last beginning; undefined where the end is open. */
  until: Date | undefined;
  /** Beginnings that do not happen, each one of the week's. */
  except: readonly string[];
}

export interface Calendar {
  name: string;
  text: string;
  /** The page that says the same. */
  url: string;
  /** Where the calendar itself is. */
  source: string;
  events: readonly CalendarEvent[];
}

const zone = 'Europe/Stockholm';

/** Clocks of the European Union: one hour on at 02 on the last Sunday of March, back at 03 on the last of October (2000/84/EC). */
const zoneLines = [
  ...['BEGIN:VTIMEZONE', `TZID:${zone}`],
  ...['BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:19961027T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
];

/** How often a subscriber may as well come back. */
const refresh = 'PT12H';

/** The calendar as iCalendar (RFC 5545), with the name and refreshing of RFC 7986 and as older programs say it. */
export function calendarText({ name, text, url, source, events }: Calendar): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Brygga//Brygga//SV', 'CALSCALE:GREGORIAN'],
    ...[`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`],
    ...[`DESCRIPTION:${escaped(text)}`, `X-WR-CALDESC:${escaped(text)}`],
    ...[`URL:${url}`, `SOURCE;VALUE=URI:${source}`, `X-WR-TIMEZONE:${zone}`],
    ...[`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`],
    ...[...zoneLines, ...events.flatMap(eventLines), 'END:VCALENDAR'],
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { changedAt, point, place } = event;
  const changed = utc(changedAt);
  return [
    ...['BEGIN:VEVENT', `UID:${event.uid}`, `DTSTAMP:${changed}`, `LAST-MODIFIED:${changed}`],
    `SEQUENCE:${Math.max(0, Math.floor((changedAt.getTime() - firstSequence) / 60_000))}`,
    ...[`DTSTART${timeValue(event.startsAt)}`, `DTEND${timeValue(event.endsAt)}`],
    ...weeklyLines(event.weekly),
    ...[`SUMMARY:${escaped(event.title)}`, `DESCRIPTION:${escaped(event.text)}`],
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(point ? [`GEO:${point.lat};${point.lon}`] : []),
    ...[`CATEGORIES:${escaped(event.category)}`, `CONTACT:${escaped(event.contact)}`, `URL:${event.url}`],
    // It is there to be found; nobody is busy because of it.
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
  ];
}

/** Minutes from here on count the writings of an event: a number that grows with each, and fits (RFC 5545, 3.3.8). */
const firstSequence = Date.UTC(2020, 0, 1);

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function weeklyLines(weekly: Weekly | undefined): string[] {
  if (!weekly) return [];
  const until = weekly.until ? `;UNTIL=${utc(weekly.until)}` : '';
  return [
    `RRULE:FREQ=WEEKLY${until};BYDAY=${dayCodes[weekly.day - 1]}`,
    ...weekly.except.map(each => `EXDATE${timeValue(each)}`),
  ];
}

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const timeValue = (at: CalendarTime): string =>
  typeof at === 'string' ? `;TZID=${zone}:${at.replaceAll(/[-:]/g, '')}00` : `:${utc(at)}`;

/** TEXT (RFC 5545, 3.3.11); control signs, which it may not hold, are left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll('\n', '\\n');

const longestLine = 75;

/** A line of at most 75 octets, going on in the next after a space; no letter is cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const sign of line) {
    const more = Buffer.byteLength(sign);
    if (octets + more > longestLine) [text, octets] = [`${text}\r\n `, 1];
    text += sign;
    octets += more;
  }
  return text;
}

import ICAL from 'ical.js';

/** One time that a calendar says something happens, milliseconds. */
export interface Happening {
  startMs: number;
  endMs: number;
}

/** Reads a calendar with a library that is not ours, by the calendar's own time zone. */
export function readCalendar(text: string): ICAL.Component {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar;
}

/** Everything that begins from one moment to another, the earliest first. */
export function happeningsIn(text: string, fromMs: number, toMs: number): Happening[] {
  const events = readCalendar(text).getAllSubcomponents('vevent');
  const all = events.flatMap(each => occurrencesOf(new ICAL.Event(each), toMs));
  return all
    .filter(({ startMs }) => startMs >= fromMs && startMs <= toMs)
    .toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}

function occurrencesOf(event: ICAL.Event, toMs: number): Happening[] {
  const found: Happening[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    const startMs = startDate.toUnixTime() * 1000;
    if (startMs > toMs) break;
    found.push({ startMs, endMs: endDate.toUnixTime() * 1000 });
    if (!event.isRecurring()) break;
  }
  return found;
}

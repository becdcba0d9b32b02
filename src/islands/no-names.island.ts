import { type Finding, keyOf, type NeutralWords } from '../rooms/no-names/identity.ts';
import type { LiveWords, NoNamesMessages } from '../rooms/no-names/no-names.messages.sv.ts';
import { canKeep, knownPlaces, neutralWord, numberedPeople, openFindings } from '../rooms/no-names/no-names.rules.ts';

// Looks while somebody types, in the page alone: nothing is sent and nothing stored. The server looks again.
for (const place of document.querySelectorAll<HTMLElement>('[data-no-names]')) {
  const area = document.getElementById(place.dataset.noNames ?? '');
  if (area instanceof HTMLTextAreaElement) watch(place, area);
}

interface Watch {
  place: HTMLElement;
  area: HTMLTextAreaElement;
  status: HTMLElement;
  list: HTMLElement;
  kept: Set<string>;
  places: ReadonlySet<string>;
  live: LiveWords;
  neutral: NeutralWords;
  looksLike: NoNamesMessages['looksLike'];
  /** Something was found once, so that it may be said when nothing is left. */
  spoken: boolean;
}

const pause = 800;

function watch(place: HTMLElement, area: HTMLTextAreaElement): void {
  const { words = '{}', places = '' } = place.dataset;
  const boxes = place.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked');
  const each: Watch = {
    place,
    area,
    status: make('p', { role: 'status', class: 'hint' }),
    list: make('ul', { tabindex: '-1', class: 'plain' }),
    kept: new Set([...boxes].map(box => box.value)),
    places: knownPlaces(places.split('|')),
    ...JSON.parse(words),
    spoken: false,
  };
  each.list.setAttribute('aria-label', each.live.list);
  each.list.hidden = true;
  place.replaceChildren(each.status, each.list);
  let waiting: ReturnType<typeof setTimeout>;
  area.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(each), pause);
  });
  area.form?.addEventListener('submit', event => hold(each, event));
  show(each);
}

/** A form does not leave with something found in it; whoever wants the server to replace the words may send. */
function hold(each: Watch, event: SubmitEvent): void {
  const sender = event.submitter as HTMLButtonElement | null;
  const open = show(each);
  if (open.length === 0 || sender?.name === 'byt') return;
  event.preventDefault();
  say(each, each.live.blocked, { words: namesOf(open) });
  each.list.focus();
}

function show(each: Watch): Finding[] {
  const open = openFindings(each.area.value, each.kept, each.places);
  const once = [...new Map(open.map(finding => [keyOf(finding.word), finding])).values()];
  const people = numberedPeople(open);
  each.list.replaceChildren(...once.map(finding => line(each, finding, neutralWord(finding, each.neutral, people))));
  each.list.hidden = once.length === 0;
  if (once.length > 0) say(each, each.live.found, { words: namesOf(once) });
  else say(each, each.spoken ? each.live.none : '', {});
  each.spoken ||= once.length > 0;
  return open;
}

function line(each: Watch, finding: Finding, neutral: string): HTMLElement {
  const { live, looksLike } = each;
  const mark = make('mark', {}, finding.word);
  const row = make('li', {});
  const suggestion = filled(live.suggestion, { neutral });
  row.append(mark, ` ${looksLike[finding.kind]}. ${suggestion} `, make('br', {}));
  row.append(button(live.replace, finding.word, () => replace(each, finding, neutral)));
  if (canKeep(finding))
    row.append(
      ' ',
      button(live.keep, finding.word, () => keep(each, finding)),
    );
  return row;
}

function replace(each: Watch, finding: Finding, neutral: string): void {
  const { area, kept, places } = each;
  const same = openFindings(area.value, kept, places).filter(other => keyOf(other.word) === keyOf(finding.word));
  for (const { start, end } of same.reverse()) area.setRangeText(capitalised(area.value, start, neutral), start, end);
  goOn(each, filled(each.live.replaced, finding));
}

function keep(each: Watch, finding: Finding): void {
  const key = keyOf(finding.word);
  each.kept.add(key);
  each.place.append(make('input', { type: 'hidden', name: each.place.dataset.kept ?? '', value: key }));
  goOn(each, filled(each.live.kept, finding));
}

/** The button that was pressed is gone: on to the next, or back to the text. */
function goOn(each: Watch, done: string): void {
  const left = show(each).length;
  each.status.textContent = `${done} ${each.status.textContent}`;
  (left > 0 ? each.list : each.area).focus();
}

function capitalised(text: string, at: number, word: string): string {
  return /(?:^|[.!?]\s+|\n)$/.test(text.slice(Math.max(0, at - 3), at)) ? word[0]?.toUpperCase() + word.slice(1) : word;
}

/** Said aloud only when it has changed. */
function say(each: Watch, pattern: string, values: Record<string, string>): void {
  const sentence = filled(pattern, values);
  if (each.status.textContent !== sentence) each.status.textContent = sentence;
}

function namesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ word }) => word))].join(', ');
}

function filled(pattern: string, values: object): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String((values as Record<string, unknown>)[name] ?? ''));
}

/** Several buttons say the same; whoever listens hears the word too. */
function button(face: string, word: string, act: () => void): HTMLElement {
  const made = make('button', { type: 'button', class: 'button button-secondary' }, face);
  made.append(make('span', { class: 'unseen' }, ` ${word}`));
  made.addEventListener('click', act);
  return made;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

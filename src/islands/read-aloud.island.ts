// Reads a page aloud with a voice that lies in the device: no word leaves it. Without such a voice for the page's language there is no button.
const speech: SpeechSynthesis | undefined = window.speechSynthesis;
const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-aloud]');
const blocks = 'h1, h2, h3, p, dt, dd, li';
const left = 'form, nav, button, details, .hint, .no-print, .button, [hidden]';

let running: HTMLButtonElement | undefined;

const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0];

/** A voice of a server would be sent the text. */
const voiceFor = (language: string) =>
  speech?.getVoices().find(voice => voice.localService && primary(voice.lang) === primary(language));

function offer(): void {
  const spoken = voiceFor(document.documentElement.lang) !== undefined;
  for (const each of document.querySelectorAll('[data-voice]')) each.toggleAttribute('hidden', !spoken);
}

/** The innermost blocks, in their order, without what one presses. */
function partsOf(root: Element): Element[] {
  return [...root.querySelectorAll(blocks)].filter(each => !each.querySelector(blocks) && !each.closest(left));
}

/** What a block says, cut where its language changes. */
function* saidIn(node: Node): Generator<Breath> {
  if (node instanceof Element && node.matches(left)) return;
  if (!(node instanceof Text)) {
    for (const each of node.childNodes) yield* saidIn(each);
    return;
  }
  const text = node.data.replace(/[\u2066-\u2069]/g, '').trim();
  if (text) yield { text, language: node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '' };
}

interface Breath {
  text: string;
  language: string;
}

/** Neighbours within a block that are in the same language are said in one breath. */
function breathsOf(part: Element): Breath[] {
  const breaths: Breath[] = [];
  for (const { text, language } of saidIn(part)) {
    const last = breaths[breaths.length - 1];
    if (last?.language === language) last.text += ` ${text}`;
    else breaths.push({ text, language });
  }
  return breaths;
}

/** What no voice here can say is left out: another language's voice would make noise of it. */
function wordsOf({ text, language }: Breath): SpeechSynthesisUtterance[] {
  const voice = voiceFor(language);
  if (!voice) return [];
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  return [words];
}

/** Kept while they are said: browsers forget those that nobody holds. */
let said: SpeechSynthesisUtterance[] = [];

function read(button: HTMLButtonElement): void {
  silence();
  const root = document.querySelector(button.dataset.aloud ?? 'main');
  said = root ? partsOf(root).flatMap(breathsOf).flatMap(wordsOf) : [];
  const last = said[said.length - 1];
  if (!last) return;
  begin(button);
  last.onend = () => running === button && silence();
  for (const words of said) speech?.speak(words);
}

/** Its words, beside its picture. */
const faceOf = (button: HTMLButtonElement): Element => button.querySelector('span') ?? button;

function begin(button: HTMLButtonElement): void {
  running = button;
  const face = faceOf(button);
  button.dataset.loud = face.textContent ?? '';
  face.textContent = button.dataset.silent ?? '';
}

function silence(): void {
  speech?.cancel();
  if (running) faceOf(running).textContent = running.dataset.loud ?? '';
  running = undefined;
}

for (const button of buttons) {
  button.addEventListener('click', () => (running === button ? silence() : read(button)));
}
addEventListener('pagehide', silence);
speech?.addEventListener?.('voiceschanged', offer);
offer();

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  deg: '°',
  sect: '§',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  uuml: 'ü',
  Uuml: 'Ü',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
};

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const breaks = /<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|blockquote)\b[^<>]*>/gi;
const tags = /<(?:!--[^<>]*--|[/!?]?[a-z][^<>]*)>/gi;
const unfinishedTag = /<[/!]?[a-z][a-z0-9]*(?:\s[^<>]*)?$/i;

/** The text without HTML: tags go, block tags become line breaks, entities become their letters, also those written twice over. */
export function withoutMarkup(text: string): string {
  let plain = text;
  for (let round = 0; round < 4; round += 1) {
    const next = withoutTags(plain).replace(entity, named);
    if (next === plain) return next;
    plain = next;
  }
  return plain.replace(/[<>]/g, ' ');
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return withoutCode(text).replace(breaks, '\n').replace(tags, '').replace(unfinishedTag, '');
}

/** Scripts and styles go with all that is in them; one that is never closed takes the rest of the text. */
function withoutCode(text: string): string {
  let kept = '';
  let rest = text;
  for (let open = opening(rest); open; open = opening(rest)) {
    kept += rest.slice(0, open.index);
    const close = rest.slice(open.index).search(open[1]?.toLowerCase() === 'style' ? /<\/style/i : /<\/script/i);
    if (close < 0) return kept;
    rest = rest.slice(open.index + close).replace(/^<\/\w+[^<>]*>?/, '');
  }
  return kept + rest;
}

function opening(text: string): RegExpExecArray | null {
  return /<(script|style)\b/i.exec(text);
}

function named(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return entities[name] ?? entities[name.toLowerCase()] ?? whole;
  const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

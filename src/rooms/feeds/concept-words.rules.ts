import { mapActivity } from '#rooms/organisations/taxonomy.rules.ts';
import { isTaxonomyCode } from '#rooms/organisations/taxonomy.ts';

/** English words of OpenActive's list of activities and of HSDS taxonomies, each with the Swedish one that our own reading knows. */
const english: Record<string, string> = {
  ...{ football: 'fotboll', soccer: 'fotboll', futsal: 'futsal', floorball: 'innebandy', basketball: 'basket' },
  ...{
    handball: 'handboll',
    volleyball: 'volleyboll',
    swimming: 'simning',
    'learn to swim': 'simskola',
    dance: 'dans',
  },
  ...{ 'street dance': 'streetdance', ballet: 'balett', gymnastics: 'gymnastik', athletics: 'friidrott' },
  ...{
    running: 'löpning',
    cycling: 'cykel',
    boxing: 'boxning',
    judo: 'judo',
    karate: 'karate',
    wrestling: 'brottning',
  },
  ...{ 'martial arts': 'kampsport', tennis: 'tennis', 'table tennis': 'bordtennis', badminton: 'badminton' },
  ...{ squash: 'squash', 'ice hockey': 'ishockey', 'ice skating': 'konståkning', skateboarding: 'skateboard' },
  ...{ 'horse riding': 'ridning', climbing: 'klättring', sailing: 'segling', rowing: 'rodd', canoeing: 'kanot' },
  ...{ skiing: 'skidor', orienteering: 'orientering', walking: 'vandring', hiking: 'vandring', yoga: 'yoga' },
  ...{ parkour: 'parkour', cheerleading: 'cheerleading', golf: 'golf', bowling: 'bowling', rugby: 'rugby' },
  ...{ music: 'musik', choir: 'kör', singing: 'kör', drama: 'teater', theatre: 'teater', art: 'konst', film: 'film' },
  ...{ chess: 'schack', 'board games': 'brädspel', gaming: 'e-sport', esports: 'e-sport', scouts: 'scouter' },
  ...{
    'youth club': 'fritidsgård',
    'homework help': 'läxhjälp',
    circus: 'cirkus',
    crafts: 'slöjd',
    photography: 'foto',
  },
  ...{ sport: 'idrott', sports: 'idrott', fishing: 'fiske', multisport: 'multisport' },
};

/** The first code that any of the words means: one of our own codes, a Swedish word, or an English one. */
export function codeOfWords(words: readonly string[]): string | undefined {
  for (const word of words) {
    const plain = word.trim().toLowerCase();
    if (isTaxonomyCode(plain)) return plain;
    const [code] = mapActivity(english[plain] ?? word).codes;
    if (code) return code;
  }
  return undefined;
}

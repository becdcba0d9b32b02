import type { PopulationLevel } from '#rooms/places/population.ts';
import type { ReachRefusal } from './reach.policy.ts';
import type { Who } from './reach.ts';
import type { Assumption, LeftOutCode } from './reach-basis.ts';
import type { ReachFault } from './reach-question.rules.ts';

const whole = (count: number) => Math.round(count).toLocaleString('sv');
const per100 = (score: number) =>
  (score * 100).toLocaleString('sv', { maximumFractionDigits: score * 100 < 10 ? 1 : 0 });
const kilometres = (metres: number) => `${(Math.ceil(metres / 100) / 10).toLocaleString('sv')} km`;

const levels: Record<PopulationLevel, string> = {
  deso: 'SCB:s minsta områden (DeSO)',
  regso: 'SCB:s områden (RegSO)',
  locality: 'tätorter',
};

export const sv = {
  lead: 'Var barn och unga inte har något nära. Ställ en fråga, läs svaret, och följ det över tid.',
  areaOf: (municipality: string) => `Vita fläckar i ${municipality}`,
  ask: {
    title: 'Fråga',
    submit: 'Visa',
    who: 'För vem',
    whos: { all: 'Alla', girls: 'Flickor', boys: 'Pojkar' } satisfies Record<Who, string>,
    from: 'Från ålder',
    to: 'Till ålder',
    agesHint: '6–19 år',
    weekday: 'Dag',
    anyDay: 'Vilken dag som helst',
    days: ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'],
    after: 'Börjar tidigast',
    anyHour: 'När som helst',
    hour: (clock: string) => `kl. ${clock}`,
    radius: 'Inom, fågelvägen',
    kilometres,
    affordable: 'Bara det som kostar lite',
    clear: 'Börja om',
    mend: 'Rätta det här först',
    faults: {
      'ages-unreadable': 'Skriv åldrar mellan 6 och 19 år, med siffror.',
      'ages-reversed': 'Den högsta åldern är lägre än den lägsta.',
    } satisfies Record<ReachFault, string>,
  },
  figures: {
    white: 'områden där barn saknar något',
    whiteNote: (all: number) => `av ${all} områden`,
    lacking: 'barn och unga har inget',
    lackingNote: (all: number) => `av ${whole(all)} i de åldrarna`,
    counted: 'aktiviteter är räknade',
  },
  whole,
  inWords: 'Med ord',
  allServed: 'Överallt finns något, av det som är inlagt.',
  perhapsNear: 'Passar också, men platsen är dold eller okänd. Det kan finnas nära fast det inte räknas:',
  rest: (count: number) => `Visa ${count} till`,
  onMap: 'På karta',
  mapCaption: 'Cirkeln är större där det bor fler av de barn du frågar om.',
  mapServed: 'Fylld: alla har något.',
  mapPartly: 'Halv: några saknar.',
  mapWhite: 'Tom med kryss: ingen har något.',
  mark: (name: string, lacking: number, children: number) =>
    `${name}: ${whole(lacking)} av ${whole(children)} saknar något`,
  inTable: 'Som tabell',
  tableLead: (kilometre: string) =>
    `Siffran är platser per 100 barn inom ${kilometre}. Nära väger mer, och platserna delas av alla barn som kan vilja ha dem. Den jämför områden och är inget betyg.`,
  area: 'Område',
  children: 'Barn',
  years: (from: number, to: number) => (from === to ? `${from} år` : `${from}–${to} år`),
  nearest: 'Närmast',
  away: (metres: number) => kilometres(metres),
  nowhere: 'Finns inte',
  cells: {
    none: 'Inget',
    partly: (score: number) => `Delvis, ${per100(score)}`,
    some: (score: number) => per100(score),
    nobody: 'Inga barn',
  },
  perWeekday: 'Dag för dag',
  perWeekdayLead: 'Samma fråga för en dag i taget.',
  weekday: 'Dag',
  whiteAreas: 'Vita fläckar',
  lacking: 'Barn som saknar',
  keep: {
    title: 'Spara och dela',
    text: 'Följ frågan, så mäts den varje månad och du ser om något blir bättre.',
    act: 'Följ den här frågan',
    kept: 'Den här frågan följs redan.',
    see: 'Se hur det har gått',
    link: 'Adressen till sidan är frågan: skicka den till den som ska se samma svar.',
    csv: 'Hämta som fil (CSV)',
    all: 'Det vi följer',
  },
  rests: {
    title: 'Vad svaret vilar på',
    children: 'Barn',
    population: (level: PopulationLevel, source: string, day: string) =>
      `${source}. Antal barn per ålder, ${levels[level]}, ${day}.`,
    estimated: 'Siffrorna är delvis uppskattade.',
    elsewhere: (count: number) => `${whole(count)} barn bor utanför områdena och syns inte i svaret.`,
    activities: 'Aktiviteter',
    activitiesText: (count: number, neighbours: readonly string[]) =>
      `${count} aktiviteter som är godkända och aktuella${
        neighbours.length > 0
          ? `, här och i ${neighbours.join(', ')}. Grannarnas barn är också med och delar på platserna`
          : ''
      }.`,
    places: 'Platser',
    assumption: ({ assumed, counted, bySubject, otherwise }: Assumption) =>
      assumed === 0
        ? 'Alla har sagt hur många platser de har.'
        : `${assumed} av ${counted} har inte sagt hur många platser de har. ${
            bySubject > 0
              ? `För ${bySubject} antar vi det vanliga i samma ämne (medianen), för resten `
              : 'För dem antar vi '
          }${otherwise.toLocaleString('sv')}.`,
    leftOut: 'Räknas inte',
    leftOutText: (count: number) => (count === 1 ? 'En aktivitet räknas inte:' : `${count} aktiviteter räknas inte:`),
    areasLeftOut: (count: number) =>
      count === 1 ? 'Ett område kunde inte räknas.' : `${count} områden kunde inte räknas.`,
    codes: {
      'no-place': 'platsen är dold eller okänd',
      'no-week': 'bara enstaka dagar, ingen vanlig vecka',
      coordinates: 'platsen går inte att läsa',
      outside: 'platsen ligger utanför Sverige',
      children: 'antalet barn går inte att läsa',
      ages: 'åldrarna går inte att läsa',
      capacity: 'antalet platser går inte att läsa',
      sessions: 'tiderna går inte att läsa',
    } satisfies Record<LeftOutCode, string>,
    affordable: 'Låg kostnad',
    affordableText: (kronor: number, card: boolean) =>
      `Gratis, eller högst ${kronor.toLocaleString('sv')} kronor för en termin${card ? ', eller Fritidskortet gäller' : ''}. En termin räknas som 18 veckor, en gång i veckan.`,
    ordinary: 'Kommunen har inte bestämt något eget än.',
    change: 'Ändra',
    distance: 'Avstånd',
    distanceText: 'Fågelvägen. Vatten, vägar och bussar är inte med. Det som inte är inlagt här syns inte.',
    method: 'Metod',
    methodText:
      'E2SFCA (Luo och Qi 2009): platser delas av alla barn inom räckhåll, vikt 1 till 1 km, 0,68 till 2 km och 0,22 till 5 km.',
  },
  terms: {
    title: 'Vad som kostar lite',
    lead: 'Det som är gratis räknas alltid. Bestäm vad mer som räknas i er kommun.',
    kronor: 'Högst så här mycket för en termin',
    unit: 'kronor',
    card: 'Det som går att betala med Fritidskortet räknas också',
    save: 'Spara',
    cancel: 'Avbryt',
    fault: 'Skriv hela kronor, 0–100 000.',
    conflict: 'Någon annan ändrade under tiden. Det du skrev är kvar. Läs och spara igen.',
  },
  oneArea: {
    lead: (children: number, lacking: number) =>
      lacking < 0.5
        ? `Här bor ${whole(children)} barn och unga i de åldrarna. Alla har något.`
        : `Här bor ${whole(children)} barn och unga i de åldrarna. ${whole(lacking)} har inget.`,
    ages: 'Närmast för varje ålder',
    age: 'Ålder',
    girls: 'Flickor',
    boys: 'Pojkar',
    within: 'Finns inom räckhåll',
    far: 'för långt bort',
    here: 'inom räckhåll',
    weekdays: 'Veckans dagar',
    weekdaysLead: 'Vad som finns varje dag. Platserna räknas inom 5 km, och nära väger mer.',
    places: 'Platser per 100 barn',
    meets: 'Aktiviteter nära',
    nothingWithin: 'Inget av det som är inlagt.',
    affordableShare: (share: number) => `${Math.round(share * 100)} % av platserna kostar lite.`,
    activity: 'Aktivitet',
    forWhom: 'För vem',
    when: 'När',
    distance: 'Avstånd',
    cost: 'Kostnad',
    cheap: 'Kostar lite',
    dear: 'Kostar mer',
    tried: 'Det här prövas',
    nothingTried: 'Inget än. Skriv vad ni prövar, så ser alla det och någon blir påmind att följa upp.',
    tryIt: 'Skriv vad ni prövar',
    missed: 'Det här saknar barn och föräldrar',
    back: 'Alla områden',
  },
  per100,
  done: {
    keep: 'Frågan följs. Den är mätt en första gång.',
    terms: 'Sparat. Alla svar räknas efter det nu.',
  } as Record<string, string>,
  reasons: {
    'reach.not-here': 'Det ser de som hör till en aktör i kommunen.',
    'reach.not-coordinator': 'Det bestämmer den som samordnar kommunen.',
    'reach.not-yours': 'Det gör den som talar för organisationen.',
    'reach.ended': 'Frågan följs inte längre.',
    'reach.settled': 'Det är redan avgjort.',
    'reach.not-white': 'Området är ingen vit fläck i den senaste mätningen.',
    'reach.unknown-function': 'Funktionen finns inte i kommunen.',
    'reach.changed-meanwhile': 'Någon annan ändrade under tiden. Läs igen.',
  } satisfies Record<ReachRefusal, string>,
};
export type ReachPageMessages = typeof sv;

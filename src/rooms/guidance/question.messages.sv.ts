import type { QuestionTexts } from './question.ts';

const duty = {
  title: 'Hur har du träffat barnet?',
  answers: {
    work: { title: 'I mitt arbete', hint: 'Du är anställd, eller har det som uppdrag mot betalning' },
    free: { title: 'Ideellt eller privat', hint: 'Du är ledare utan lön, granne, släkting eller vän' },
  },
};

export const sv = {
  danger: {
    title: 'Är någon i fara just nu?',
    answers: {
      now: { title: 'Ja, just nu', hint: 'Våld, vapen, hot eller fara för liv' },
      soon: {
        title: 'Inte nu, men jag har hört att något mycket allvarligt ska hända',
        hint: 'Någon ska skjutas, misshandlas eller rånas',
      },
      no: { title: 'Nej, ingen är i fara nu', hint: 'Vi har tid att tänka' },
    },
  },
  whom: {
    title: 'Vem gäller det?',
    answers: {
      own: { title: 'Mitt eget barn', hint: 'Du är förälder eller vårdnadshavare' },
      other: { title: 'Någon annans barn', hint: 'En ung person du möter, som ledare eller vuxen' },
      adult: { title: 'En vuxen', hint: 'Någon som har fyllt 18' },
      nobody: { title: 'Ingen särskild', hint: 'En plats, en stämning, något på nätet eller något som har hänt' },
      asked: {
        title: 'Någon frågar mig',
        hint: 'Polis, skola, socialtjänst, journalist eller någon annan vill veta något',
      },
      us: { title: 'Mig själv eller vår förening', hint: 'Någon hotar oss' },
    },
  },
  'own-wish': {
    title: 'Vad vill du ska hända?',
    answers: {
      help: { title: 'Att vi får hjälp', hint: 'Det har blivit mer än vi klarar själva' },
      unsure: { title: 'Att få prata med någon först', hint: 'Du är orolig men vet inte om det är allvarligt' },
      crime: { title: 'Att få anmäla ett brott', hint: 'Mitt barn har blivit utsatt, eller något annat har hänt' },
      leave: {
        title: 'Att barnet ska kunna lämna sällskapet',
        hint: 'Barnet vill bort från något som drar in i brott',
      },
    },
  },
  wish: {
    title: 'Vad vill du ska hända?',
    answers: {
      harmed: { title: 'Att barnet får skydd eller hjälp', hint: 'Barnet far illa, eller du misstänker det' },
      abuse: {
        title: 'Att våld eller övergrepp får ett slut',
        hint: 'Hemma, hos er eller någon annanstans, också av en ledare',
      },
      unsure: { title: 'Att få råd, utan att säga vem', hint: 'Du är orolig men osäker' },
      crime: { title: 'Att få anmäla eller tipsa om ett brott', hint: 'Det har redan hänt, och ingen är i fara nu' },
      together: { title: 'Att flera hjälps åt', hint: 'Skola, socialtjänst, polis och fritid tillsammans' },
      leave: { title: 'Att den unga kan lämna sällskapet', hint: 'Den unga vill bort från något som drar in i brott' },
    },
  },
  'duty-harmed': duty,
  'duty-abuse': duty,
  'duty-crime': duty,
  'duty-leaving': duty,
  consent: {
    title: 'Vad säger den unga och familjen?',
    answers: {
      yes: { title: 'De säger ja', hint: 'De vill att flera hjälps åt' },
      no: { title: 'De säger nej', hint: 'De vill inte, eller bara en av dem vill' },
      unasked: { title: 'Jag har inte frågat', hint: 'Ni har inte pratat om det än' },
    },
  },
  adult: {
    title: 'Vad gäller det?',
    answers: {
      joins: {
        title: 'En vuxen som har avtjänat ett straff vill vara med hos oss',
        hint: 'Som ledare, volontär eller medlem',
      },
      leave: { title: 'En vuxen vill lämna ett sällskap', hint: 'Personen vill bort från något som drar in i brott' },
      crime: { title: 'Ett brott har hänt', hint: 'Ingen är i fara nu' },
    },
  },
  place: {
    title: 'Vad har du lagt märke till?',
    answers: {
      mood: { title: 'Något på en plats', hint: 'Stämningen, tiden på dygnet, vad som brukar hända' },
      online: { title: 'Något på nätet', hint: 'Någon lovar unga snabba pengar eller säljer något' },
      event: { title: 'Något svårt har hänt', hint: 'Människor här behöver stöd' },
      crime: { title: 'Ett brott', hint: 'Det har redan hänt, och ingen är i fara nu' },
    },
  },
  asker: {
    title: 'Vem frågar, eller berättar?',
    answers: {
      police: { title: 'Polisen frågar om någon', hint: 'De vill veta något om en ung person hos er' },
      told: { title: 'Polisen berättar något för mig', hint: 'Du får höra något om en ung person' },
      authority: { title: 'Skolan eller socialtjänsten', hint: 'De frågar om ett barn' },
      journalist: { title: 'En journalist', hint: 'Tidning, radio, tv eller någon som sänder själv' },
      neighbour: { title: 'En annan förälder eller medlem', hint: 'Någon undrar över ett barn eller en ung person' },
    },
  },
  'duty-police': {
    title: 'Var är du verksam?',
    answers: {
      work: {
        title: 'Hos en myndighet eller i en skola',
        hint: 'Kommun, region, stat, fristående skola eller fritidsverksamhet enligt skollagen',
      },
      free: { title: 'I en förening eller någon annanstans', hint: 'Som ledare, anställd eller privatperson' },
    },
  },
  'duty-asked': duty,
} satisfies QuestionTexts;

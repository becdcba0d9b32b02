/** What somebody of the cast says of an activity of others. */
export interface DemoVouching {
  key: string;
  /** The function that it is said in, by its title; without one, in her own name. */
  function?: string;
  activity: string;
  words: string;
  grounds: string;
  monthsAgo: number;
  months: number;
}

export const brohamnVouchings: readonly DemoVouching[] = [
  {
    key: 'parent-network-leader',
    activity: 'Tjejboxning',
    words: 'Ledarna är lugna och säger hej till alla som kommer. Det går bra att bara titta första gången.',
    grounds: 'Jag har suttit med i hallen många måndagar.',
    ...{ monthsAgo: 1, months: 12 },
  },
  {
    key: 'community-police-officer',
    function: 'Kommunpolis, ungdomsfrågor',
    activity: 'Boxning för nybörjare',
    words: 'Här finns alltid vuxna som ser alla. Vi kommer bara när de har bett oss, och det vet ni i förväg.',
    grounds: 'Vi har hälsat på varje termin i fyra år.',
    ...{ monthsAgo: 2, months: 6 },
  },
  {
    key: 'housing-host',
    function: 'Områdesvärd på Tallhöjden',
    activity: 'Boxning för nybörjare',
    words: 'Många från våra gårdar går dit. De kommer hem glada.',
    grounds: 'Jag går förbi varje torsdag och brukar stanna en stund.',
    ...{ monthsAgo: 3, months: 6 },
  },
  {
    key: 'association-leader',
    function: 'Föreningskontakt',
    activity: 'Torsdagsmiddag',
    words: 'Bästa maten på kajen. Det är lätt att komma ensam, någon sätter sig alltid bredvid.',
    grounds: 'Våra ledare äter där när träningen är slut.',
    ...{ monthsAgo: 5, months: 6 },
  },
  {
    key: 'parent-network-leader',
    function: 'Sammankallande',
    activity: 'Läxhjälp',
    words: 'De förklarar lugnt och på flera språk. Föräldrar får sitta med.',
    grounds: 'Vi har gått dit tillsammans hela hösten.',
    ...{ monthsAgo: 1, months: 6 },
  },
];

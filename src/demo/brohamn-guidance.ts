import type { ChannelProfile } from '#rooms/guidance/channel.ts';
import type { RuleProfile } from '#rooms/guidance/rule.ts';
import type { SituationId } from '#rooms/guidance/situation.ts';

type Dated<T> = Omit<T, 'checkedOn'> & { checkedMonthsAgo: number };

/** The numbers of Brohamn's guide, from the ranges that are kept for what is invented. One has not been checked for long. */
export const brohamnChannels: readonly Dated<ChannelProfile>[] = [
  {
    kind: 'social-services',
    title: 'Socialtjänsten, barn och unga',
    phone: '031-390 06 60',
    hours: 'Vardagar 8–16.30',
    note: 'Du kan ringa och fråga utan att säga vad barnet heter.',
    checkedMonthsAgo: 1,
  },
  {
    kind: 'on-call',
    title: 'Socialjouren i Brohamn',
    phone: '031-390 06 61',
    hours: 'Kvällar, nätter och helger',
    checkedMonthsAgo: 1,
  },
  {
    kind: 'e-service',
    title: 'Gör en orosanmälan',
    href: 'https://brohamn.example/orosanmalan',
    note: 'Det du skickar kommer till socialtjänsten. Spara ingen egen kopia.',
    checkedMonthsAgo: 2,
  },
  {
    kind: 'sspf',
    title: 'Samordnaren för SSPF',
    phone: '070-174 06 40',
    hours: 'Vardagar 9–15',
    email: 'sspf@brohamn.example',
    checkedMonthsAgo: 3,
  },
  {
    kind: 'crisis-support',
    title: 'Brohamns krisstöd (POSOM)',
    phone: '031-390 06 62',
    hours: 'Dygnet runt, kallas in när något har hänt',
    checkedMonthsAgo: 4,
  },
  {
    kind: 'parent-support',
    title: 'Föräldrastödet på Familjens hus',
    phone: '031-390 06 63',
    hours: 'Måndag–torsdag 9–15',
    checkedMonthsAgo: 4,
  },
  {
    kind: 'relatives-support',
    title: 'Anhörigstödet',
    phone: '031-390 06 64',
    hours: 'Vardagar 10–14',
    checkedMonthsAgo: 14,
  },
  {
    kind: 'child-advocate',
    title: 'Barnombudet i Brohamn',
    phone: '070-174 06 41',
    hours: 'Tisdag och torsdag 13–18',
    note: 'Fristående från kommunen.',
    checkedMonthsAgo: 5,
  },
  {
    kind: 'exit-programme',
    title: 'Ny kurs Brohamn',
    phone: '070-174 06 42',
    hours: 'Alla dagar 9–21',
    note: 'Ring. Ni bestämmer tillsammans var ni ses.',
    checkedMonthsAgo: 1,
  },
];

/** What Brohamn says of a few situations. */
export const brohamnRules: readonly (Dated<RuleProfile> & { situation: SituationId })[] = [
  {
    situation: 'unsure',
    owner: 'Socialtjänsten, barn och unga',
    source: 'Socialnämndens rutin för råd utan namn',
    texts: {
      sv: 'Varje onsdag 15–18 har socialtjänsten en egen tid för ledare som vill fråga utan namn, på 031-390 06 60.',
      en: 'Every Wednesday 15–18 the social services keep a time for leaders who want to ask without a name, on 031-390 06 60.',
    },
    checkedMonthsAgo: 1,
  },
  {
    situation: 'event',
    owner: 'Trygghet och samordning',
    source: 'Kommunens plan för krisstöd',
    texts: { sv: 'Folkets hus på Tallhöjden öppnar inom två timmar när krisstödet kallas in.' },
    checkedMonthsAgo: 6,
  },
  { situation: 'child-harmed', owner: 'Socialtjänsten, barn och unga', texts: {}, checkedMonthsAgo: 1 },
];

import type { DemoActor } from './demo-actor.ts';
import { wholeTown } from './demo-areas.ts';
import { democracySigned, numberSeen } from './demo-checks.ts';

/** Police, social services and the town hall. */
export const authorities: DemoActor[] = [
  {
    slug: 'lokalpolisomrade-brohamn',
    profile: {
      name: 'Lokalpolisområde Brohamn',
      kind: 'police',
      description:
        'Polisens lokala enhet med en kommunpolis, fyra områdespoliser och den personal som svarar när något hänt. Vi kommer på besök om vi blir bjudna, till fots, och säger alltid först varför vi kommer.',
      email: 'brohamn@polisen.example',
      phone: '08-465 004 05',
      activities: ['road-safety', 'first-aid', 'safety'],
      serviceAreas: wholeTown,
      languages: ['sv', 'en', 'ar', 'bs'],
      rolesWanted: ['crisis-resource', 'bridge-to-authorities', 'teaches-others'],
      rolesRefused: ['gathers-a-group', 'interprets'],
      rolesInOwnWords:
        'Bjud in oss i god tid och berätta om syftet. Barnen ska veta varför vi är där. Är det bråttom ringer du 112.',
      receivesToday:
        'Frågor om samverkan till kommunpolisen och om en stadsdel till områdespolisen. Svar inom tre arbetsdagar.',
      receivesNotYet: 'Fler än två återkommande besök i veckan, vi är fyra områdespoliser.',
      supportNeeded: 'Att ni säger vad vi gör fel, och att någon presenterar oss.',
      premises: [
        {
          name: 'Mötesrummet på Hamngatan',
          capacity: 18,
          areaM2: 40,
          hours: 'Vardagar 9–15',
          accessibility: 'Ring på porttelefonen, sedan hiss. Hörslinga.',
          terms: 'Lånas till möten där vi deltar.',
        },
      ],
      streetAddress: 'Hamngatan 12',
      postalCode: '49910',
      city: 'Brohamn',
    },
    assuredMonthsAgo: 0,
    assuredBy: 'organisation',
  },
  {
    slug: 'socialtjansten-barn-och-unga',
    profile: {
      name: 'Socialtjänsten, barn och unga',
      kind: 'social-services',
      description:
        'Vi ger stöd till barn, ungdomar och familjer. Du kan fråga oss om råd utan att nämna vem det gäller. Kväll och helg svarar socialjouren.',
      website: 'https://brohamn.example/socialtjansten',
      email: 'mottagningen@brohamn.example',
      phone: '031-390 06 05',
      activities: ['support', 'family-activities'],
      minimumAge: 0,
      maximumAge: 20,
      serviceAreas: ['centrum', 'tallhojden', 'skolasen', 'harvsund', 'gullersrod', 'vrangsbo'],
      languages: ['sv', 'en', 'ar', 'so', 'fa'],
      rolesWanted: ['supports-parents', 'teaches-others', 'bridge-to-authorities'],
      rolesRefused: ['night-presence', 'meeting-place'],
      rolesInOwnWords:
        'Allmänna frågor besvarar vi gärna på era föreningskvällar. När vi vet vem det gäller kan vi behöva utreda, och då säger vi det direkt.',
      receivesToday: 'Rådgivning samma dag, fram till klockan 16.',
      receivesNotYet: 'Stödsamtal utan väntan. Just nu väntar man två veckor.',
      streetAddress: 'Rådhustorget 5',
      postalCode: '49910',
      city: 'Brohamn',
    },
    assuredMonthsAgo: 1,
    assuredBy: 'organisation',
  },
  {
    slug: 'familjehuset-brohamn',
    profile: {
      name: 'Familjehuset, socialtjänsten i Brohamn',
      kind: 'social-services',
      description:
        'Ett hus med kök, lekrum och samtalsrum där föräldrar kommer utan remiss. Föräldracirklar, en kurs om syskonbråk och kaffe som någon annan kokat.',
      email: 'familjehuset@brohamn.example',
      phone: '070-174 06 05',
      activities: ['family-activities', 'peer-support', 'courses'],
      serviceAreas: ['tallhojden', 'skolasen', 'centrum'],
      languages: ['sv', 'so', 'ar', 'ti', 'sq'],
      rolesWanted: ['supports-parents', 'accompanies-families', 'receives-newcomers'],
      rolesRefused: ['night-presence', 'offers-work'],
      rolesInOwnWords:
        'Kom tidigt och kom gärna två. En förening som följer med en familj är alltid välkommen i rummet.',
      receivesToday: 'Föräldrar till barn mellan 0 och 18, ingen journal på öppna förmiddagar.',
      receivesNotYet: 'Föräldrar från andra kommuner.',
      supportNeeded: 'Barnvakt från föreningarna under kurserna.',
      streetAddress: 'Tallhöjdsgatan 12',
      postalCode: '49912',
      city: 'Brohamn',
    },
    assuredMonthsAgo: 2,
    assuredBy: 'organisation',
  },
  {
    slug: 'kommunkansliet',
    profile: {
      name: 'Kommunkansliet i Brohamn',
      kind: 'municipality-unit',
      orgNumber: '899999-9132',
      description:
        'Här sköts nämnder, avtal och det system som du läser det här i. Hittar du ett fel på en sida så är det hit du skriver.',
      email: 'kansliet@brohamn.example',
      phone: '031-390 06 06',
      activities: ['society'],
      serviceAreas: ['centrum'],
      languages: ['sv', 'en'],
      rolesWanted: ['bridge-to-authorities'],
      rolesRefused: ['crisis-resource', 'meeting-place', 'night-presence'],
      rolesInOwnWords: 'Vi håller ordning på papper så att andra kan hålla ordning på tid.',
      streetAddress: 'Rådhustorget 1',
      postalCode: '49910',
      city: 'Brohamn',
    },
    assuredMonthsAgo: 3,
    assuredBy: 'organisation',
    checks: [numberSeen(3), democracySigned(3)],
  },
];

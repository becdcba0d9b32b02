import type { DemoActor } from './demo-actor.ts';
import { boardSeen, democracySigned, inRegister, numberSeen, vouchedForBy } from './demo-checks.ts';

/** The young people's council, the villages, a shop-keepers' circle, and the national level. */
export const networksAndNation: DemoActor[] = [
  {
    slug: 'brohamns-ungdomsrad',
    profile: {
      name: 'Brohamns ungdomsråd',
      kind: 'network',
      description:
        'Tjugo unga från alla skolor som träffas på rådhuset och ger svar på frågor som ingen ställt. Rådet har lyckats få nattbuss, men inte längre lunch.',
      email: 'radet@ungdomsradet.example',
      activities: ['youth-activities', 'society'],
      minimumAge: 13,
      maximumAge: 21,
      serviceAreas: ['centrum', 'tallhojden', 'skolasen', 'klockarhagen', 'gullersrod'],
      languages: ['sv', 'en', 'so', 'uk', 'ckb'],
      rolesWanted: ['voice-of-a-group', 'teaches-others'],
      rolesRefused: ['night-presence', 'accompanies-families', 'bridge-to-authorities'],
      rolesInOwnWords: 'Fråga oss före beslutet. Vi vill ha en vuxen som kan ordna lokal och sedan vara tyst.',
      receivesToday: 'Nya i januari och augusti. Blyg går bra.',
      receivesNotYet: 'Frågor som redan är avgjorda.',
      supportNeeded: 'Pizza, busskort och någon som håller löften.',
      city: 'Brohamn',
      postalCode: '49910',
    },
    assuredMonthsAgo: 1,
    assuredBy: 'organisation',
    checks: [vouchedForBy('Ungdomsenheten', 4)],
  },
  {
    slug: 'harvsunds-bygderad',
    profile: {
      name: 'Harvsunds bygderåd',
      kind: 'association',
      orgNumber: '899999-9447',
      description:
        'Bygdegården, badplatsen, midsommarstången och en buss som vi slåss för. På vintern är vi 890 personer och varannan har en nyckel till bygdegården.',
      email: 'nyckeln@harvsund.example',
      yearIncorporated: 1979,
      activities: ['village-association', 'community-hall', 'bathing-places', 'celebrations'],
      serviceAreas: ['harvsund', 'vrangsbo'],
      languages: ['sv', 'en'],
      rolesWanted: ['crisis-resource', 'meeting-place', 'receives-newcomers'],
      rolesRefused: ['bridge-to-authorities'],
      rolesInOwnWords: 'När vägen blir översvämmad är vi staden. Vi har spis, reservkraft och listor på papper.',
      receivesToday: 'Nyinflyttade bjuds på fisksoppa första söndagen i månaden.',
      receivesNotYet: 'Öppet hus för ungdomar. Vi har lokalen, men ingen ledare.',
      supportNeeded:
        'En ungdomsledare på halvtid. Det finns ungefär sjuttio tonåringar i Harvsund och inget att göra på fredagar.',
      premises: [
        {
          name: 'Harvsunds bygdegård',
          capacity: 130,
          areaM2: 240,
          hours: 'Alla dagar, nyckel hos rådet',
          accessibility: 'Ramp, toalett, hörslinga i halva salen.',
          terms: '400 kronor för fest, kostnadsfritt för möten och barn.',
        },
      ],
      streetAddress: 'Bygdegårdsvägen 2',
      postalCode: '49930',
      city: 'Harvsund',
    },
    assuredMonthsAgo: 3,
    assuredBy: 'organisation',
    checks: [numberSeen(5), boardSeen(5), inRegister(5), democracySigned(5)],
  },
  {
    slug: 'handlarna-i-hamnen',
    profile: {
      name: 'Handlarna i hamnen',
      kind: 'network',
      description:
        'Tjugotre butiker och caféer som delar på julbelysning, ungdomsjobb och kunskap om var elen ska kopplas. Ingen ordförande, men ett fast bord på Fyrens café.',
      email: 'bordet@handlarnaihamnen.example',
      activities: ['working-life', 'markets', 'local-development'],
      serviceAreas: ['centrum', 'varvskajen'],
      languages: ['sv', 'en', 'tr', 'pl', 'es'],
      rolesWanted: ['offers-work', 'meeting-place'],
      rolesRefused: ['voice-of-a-group'],
      rolesInOwnWords: 'Vi kan öppna kassan för ett första jobb. Det är vår bästa insats.',
      receivesToday: 'Tio feriejobb om kommunen delar lönen.',
      receivesNotYet: 'Kvällsjobb under arton.',
      postalCode: '49910',
      city: 'Brohamn',
    },
    assuredMonthsAgo: 4,
    assuredBy: 'organisation',
    checks: [
      {
        kind: 'vouched-for',
        what: 'Kommunkansliet hade intygat att nätverket finns.',
        monthsAgo: 14,
        validMonths: 24,
        withdrawn: {
          monthsAgo: 2,
          reason:
            'Kansliet upphörde att vara den som intygar, för det är inte dess uppgift. Ingen kritik mot nätverket.',
        },
      },
    ],
  },
  {
    slug: 'smastadernas-fritidsforbund',
    profile: {
      name: 'Småstädernas fritidsförbund',
      kind: 'national-body',
      orgNumber: '899999-9454',
      description:
        'Riksförbundet för föreningar i orter under 30 000 invånare. Vi ordnar nationella mallar, en konferens med korta tal och ett nätverk där man får fråga om det man inte vågar fråga hemma.',
      website: 'https://smastaderna.example',
      email: 'kansli@smastaderna.example',
      phone: '08-465 004 07',
      yearIncorporated: 1966,
      activities: ['society', 'lectures', 'international'],
      languages: ['sv', 'en', 'se', 'fi'],
      rolesWanted: ['teaches-others', 'voice-of-a-group', 'bridge-to-authorities'],
      rolesRefused: ['meeting-place', 'night-presence', 'accompanies-families', 'interprets'],
      rolesInOwnWords: 'Vi ser helheten och aldrig ett enskilt barn. Mallar går ut, erfarenheter kommer tillbaka.',
      receivesToday: 'Frågor från medlemmar, svar inom fem arbetsdagar.',
      receivesNotYet: 'Enskilda medlemmar. Vår medlem är föreningen.',
    },
    assuredMonthsAgo: 2,
    assuredBy: 'organisation',
    checks: [numberSeen(5), boardSeen(5), democracySigned(5)],
  },
];

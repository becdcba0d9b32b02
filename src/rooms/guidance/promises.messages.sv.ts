import type { IconName } from '#ui/icons.tsx';

/** A promise: what it is about, and what is said. */
export interface Part {
  title: string;
  icon: IconName;
  lines: readonly string[];
}

/** How long things are kept, days. */
export interface Kept {
  draft: number;
  share: number;
  guest: number;
  enquiryShortest: number;
  enquiryLongest: number;
  /** Of what is asked without an account, from the last word. */
  noAccountShortest: number;
  noAccountLongest: number;
}

export const sv = {
  title: 'Så här gör vi',
  lead: 'Vad som delas, vad som aldrig delas, och vad du själv kan se.',
  young: 'Är du ung? Läs vad vuxna gör med det du berättar',
  parts: [
    {
      title: 'Det finns inget register över barn',
      icon: 'shield',
      lines: [
        'Inget formulär här frågar efter namn, personnummer eller diagnos på det barn det gäller, eller vad någon misstänks för. Råd utan namn frågar efter ungefärlig ålder och vad det handlar om.',
        'Det som måste skrivas om ett barn skrivs hos den som har det ansvaret enligt lag, till exempel socialtjänsten. Inte här.',
        'Någon kan ändå skriva för mycket i ett meddelande. Därför säger sidorna ifrån när något ser ut som ett personnummer, och meddelanden raderas efter en tid.',
        'Den som är under 18 kan själv tacka ja till att vara med i en organisation här. Då syns namnet bara för dem i organisationen.',
      ],
    },
    {
      title: 'Det här delas',
      icon: 'people',
      lines: [
        'Vilka föreningar och myndigheter som finns, vad de gör och hur man når dem. Polisen kan vara en av dem, och då står det.',
        'Frågor till en funktion läses av dem som har funktionen. Har ingen den läser de som talar för organisationen. Vilka som har funktionen bestämmer organisationen eller den som samordnar kommunens arbete, och det står i journalen. Innan du skriver ser du vem du skriver till, och vem som läser om svaret dröjer.',
        'Ett utkast ser bara den som skriver det. När det delas får mottagaren en kopia, och båda kan se efteråt vad som delades.',
      ],
    },
    {
      title: 'Det här delas aldrig',
      icon: 'lock',
      lines: [
        'Det du svarar i guiden Vem, när, hur. Det lämnar aldrig din egen skärm.',
        'Var en grupp träffas, om gruppen har valt att dölja det.',
        'Vem som har ett konto här, om personen inte själv låter sitt namn visas. Bara de som arbetar tillsammans ser varandra.',
      ],
    },
    {
      title: 'Så ser du vad som har delats',
      icon: 'eye',
      lines: [
        'Har du ett konto ser du allt som sparas om dig under Dina uppgifter, och vad din organisation har delat eller fått under Delat.',
        'Har du inget konto sparar vi bara det du själv skriver och väljer. För att stoppa missbruk räknas besök från samma nätadress i ett dygn, utan att adressen sparas.',
        'Tror du att någon har skrivit om dig? Fråga den som skrev, eller den som samordnar kommunens arbete.',
      ],
    },
    {
      title: 'När något blir en allmän handling',
      icon: 'book',
      lines: [
        'Det som skickas till en myndighet blir en allmän handling där. Vem som helst kan be att få läsa den, och myndigheten prövar då om den är hemlig.',
        'Det står på sidan där du frågar eller delar. En allmän handling kan du inte ta tillbaka.',
      ],
    },
  ] as readonly Part[],
  noAccountTitle: 'När du frågar utan konto',
  noAccount: (days: Kept) => [
    'Bara de du väljer läser, och den som anges om svaret dröjer. Ingen annan läser det i programmet, inte ens den som sköter det för kommunen, om hen inte är en av dem.',
    `Det som skrivs är låst, och halva nyckeln ligger utanför databasen. Det raderas ${days.noAccountShortest}–${days.noAccountLongest} dagar efter det sista som skrivs. Då går det inte att läsa, inte heller ur en gammal säkerhetskopia av databasen.`,
    'Vi sätter ingen kaka och sparar ingen nätadress. Vill du att någon ringer skriver du ditt eget telefonnummer, och det raderas med resten.',
    'Den som svarar kan vara skyldig att göra en orosanmälan. Det står vid var och en innan du väljer.',
  ],
  keptTitle: 'Så länge finns det kvar',
  kept: (days: Kept) => [
    `Utkast som ingen ändrar tas bort efter ${days.draft} dagar.`,
    `Delade kopior tas bort efter ${days.share} dagar. En länk till någon utanför gäller i ${days.guest} dagar.`,
    `Frågor från den som har konto, och svaren, raderas ${days.enquiryShortest}–${days.enquiryLongest} dagar efter att de är avslutade, olika för olika sorters frågor. Dagen står på varje fråga.`,
    'Journalen säger vem som gjorde vad och när, men aldrig vad som stod. Den finns kvar, så att det märks om någon försöker ändra det som har hänt. Också siffror per månad finns kvar, utan namn.',
    'Hos en myndighet gäller myndighetens egna regler. Där kan en handling finnas kvar när den är raderad här.',
  ],
  limitsTitle: 'Det här kan vi inte lova',
  limits: [
    'Det någon har läst går inte att göra oläst.',
    'Den som driver servern kan tekniskt läsa allt, också det som skrivs utan konto. Den som bara kommer åt databasen kan inte läsa frågor, utkast och delade texter: de är krypterade. Namn och presentationer är det inte.',
    'Den som arbetar med barn kan vara skyldig att göra en orosanmälan. Det går inte att lova bort.',
  ],
  askTitle: 'Fråga oss',
  ask: 'Undrar du något, eller tycker du att något är fel? Här ser du vem som svarar.',
  askLink: 'Vem man kan vända sig till',
};
export type PromisesMessages = typeof sv;

import { type PromisesMessages, sv } from './promises.messages.sv.ts';

export const latt: PromisesMessages = {
  ...sv,
  lead: 'Här står vad vi delar med andra, vad vi aldrig delar och vad du själv kan se.',
  parts: [
    {
      title: 'Vi har ingen lista över barn',
      icon: 'shield',
      lines: [
        'Vi frågar aldrig efter namn, personnummer eller diagnos på det barn det handlar om. Vi frågar inte heller vad någon misstänks för. I Råd utan namn frågar vi ungefär hur gammal personen är, och vad det handlar om.',
        'Ibland måste någon skriva om ett barn. Det gör den som har det ansvaret enligt lag, till exempel socialtjänsten. Det skrivs inte här.',
        'Någon kan ändå skriva för mycket. Därför säger sidorna till när något ser ut som ett personnummer. Och meddelanden tas bort efter en tid.',
        'Den som är under 18 år kan själv säga ja till att vara med i en organisation här. Då ser bara de i organisationen namnet.',
      ],
    },
    {
      title: 'Det här delar vi',
      icon: 'people',
      lines: [
        'Vilka föreningar och myndigheter som finns, vad de gör och hur du når dem. Polisen kan vara en av dem. Då står det på sidan.',
        'En funktion är en uppgift som någon har. De som har funktionen läser frågorna. Om ingen har den läser de som talar för organisationen. Organisationen bestämmer vilka som har funktionen. Det kan också den som samordnar kommunens arbete göra. Det står i journalen. Innan du skriver ser du vem du skriver till. Du ser också vem som läser om svaret dröjer.',
        'Ett utkast är en text som inte är klar. Bara den som skriver ser den. När texten delas får den andra en kopia. Båda kan se efteråt vad som delades.',
      ],
    },
    {
      title: 'Det här delar vi aldrig',
      icon: 'lock',
      lines: [
        'Det du svarar i guiden Vem, när, hur. Dina svar lämnar aldrig din skärm.',
        'Var en grupp träffas, om gruppen har valt att inte visa det.',
        'Vem som har ett konto här, om personen inte själv vill visa sitt namn. Bara de som arbetar tillsammans ser varandra.',
      ],
    },
    {
      title: 'Så ser du vad som har delats',
      icon: 'eye',
      lines: [
        'Har du ett konto? Under Dina uppgifter ser du allt vi sparar om dig. Under Delat ser du vad din organisation har delat eller fått.',
        'Har du inget konto? Då sparar vi bara det du själv skriver och väljer. Vi räknar besök från samma nätadress under ett dygn, för att stoppa den som vill förstöra. Men vi sparar inte adressen.',
        'Tror du att någon har skrivit om dig? Fråga den som skrev. Du kan också fråga den som samordnar kommunens arbete.',
      ],
    },
    {
      title: 'När något blir en allmän handling',
      icon: 'book',
      lines: [
        'Det som skickas till en myndighet blir en allmän handling där. En allmän handling är en text som alla kan be att få läsa. Då bestämmer myndigheten om den är hemlig.',
        'Det står på sidan där du frågar eller delar. En allmän handling kan du inte ta tillbaka.',
      ],
    },
  ],
  noAccount: days => [
    'Bara de du väljer läser. Om svaret dröjer läser en till, och du ser vem det är. Ingen annan läser det i programmet. Inte ens den som sköter programmet för kommunen får läsa, om den inte är en av dem.',
    `Det som skrivs är låst. Halva nyckeln ligger på en annan plats än texten. Texten tas bort ${days.noAccountShortest}–${days.noAccountLongest} dagar efter det sista som skrivs. Då går den inte att läsa. Det går inte heller ur en gammal kopia av databasen.`,
    'Vi sparar inga kakor (cookies) hos dig. Vi sparar inte din nätadress. Vill du att någon ringer? Då skriver du ditt eget telefonnummer. Det tas bort med resten.',
    'Den som svarar kan vara tvungen att göra en orosanmälan. Det betyder att berätta för socialtjänsten att ett barn kan fara illa. Du ser vad som gäller för var och en innan du väljer.',
  ],
  kept: days => [
    `Utkast som ingen ändrar tas bort efter ${days.draft} dagar.`,
    `Delade kopior tas bort efter ${days.share} dagar. En länk till någon utanför fungerar i ${days.guest} dagar.`,
    `Frågor från den som har konto, och svaren, tas bort ${days.enquiryShortest}–${days.enquiryLongest} dagar efter att de är avslutade. Det är olika för olika frågor. Dagen står på varje fråga.`,
    'I journalen står vem som gjorde vad och när. Där står aldrig vad någon skrev. Journalen finns kvar. Då märks det om någon försöker ändra det som har hänt. Siffror för varje månad finns också kvar, utan namn.',
    'En myndighet har egna regler. En text kan finnas kvar där, fast den är borttagen här.',
  ],
  limits: [
    'Det någon har läst går inte att göra oläst.',
    'Den som sköter servern kan tekniskt läsa allt, också det som skrivs utan konto. Den som bara kommer åt databasen kan inte läsa frågor, utkast och delade texter. De är låsta. Namn och presentationer är inte låsta.',
    'Den som arbetar med barn kan vara tvungen att göra en orosanmälan. Det kan ingen lova att slippa.',
  ],
  ask: 'Undrar du något? Tycker du att något är fel? Här ser du vem som svarar.',
  askLink: 'Vem du kan vända dig till',
};

import type { SituationId, SituationText } from './situation.ts';

export const sv = {
  'child-harmed': {
    title: 'Ett barn far illa, eller jag misstänker det',
    short: 'Gör en orosanmälan till socialtjänsten där barnet bor.',
    act: 'Ring socialtjänsten i kommunen där barnet bor, eller använd e-tjänsten. Kvällar och helger ringer du socialjouren. Vid fara: 112. Du behöver inga bevis. Det kan vara våld hemma, droger, hot, dyra saker som ingen kan förklara, att barnet är borta eller bär saker åt äldre. Socialtjänsten bedömer genast om barnet behöver skydd, och beslutar inom 14 dagar om de ska utreda.',
    names: 'Ja. Barnets namn behövs för att socialtjänsten ska kunna hjälpa.',
    say: 'Berätta först för den unga, och oftast för föräldrarna. Gör det inte om du misstänker våld, övergrepp eller hedersförtryck hemma.',
    phrase:
      'Jag är orolig för dig. Därför ringer jag socialtjänsten, så att du får hjälp. Jag säger det till dig först.',
    write: 'Datum och ordet ”anmält”. Inget mer.',
    never: 'Lova inte att hålla det hemligt. Ställ inga ledande frågor. Vänta inte på bevis.',
  },
  unsure: {
    title: 'Jag är orolig men osäker',
    short: 'Fråga om råd utan att säga namnet.',
    act: 'Ring och fråga utan namn. Socialtjänsten och den som samordnar SSPF (skola, socialtjänst, polis och fritid) är vana vid det. Säg ungefär hur gammal den unga är och vad du har sett. Ni kommer fram till vad som är klokt. Möter du barn i ditt arbete räcker det att du misstänker att ett barn far illa. Då ska du anmäla genast, och det räcker inte att fråga om råd.',
    names: 'Nej, inte när du frågar om råd. Säger du vilket barn det gäller kan det bli en anmälan.',
    say: 'Säg gärna att du har frågat om råd, om det känns rätt.',
    phrase: 'Jag har frågat om råd för att kunna vara ett bra stöd. Jag sa inte vem du är.',
    write: 'Datum och rådet du fick. Ingen person.',
    never: 'Mejla inte detaljer ”bara för att fråga”.',
  },
  abuse: {
    title: 'Våld eller sexuella övergrepp mot ett barn',
    short: 'Socialtjänsten och polisen. Fråga inte ut barnet.',
    act: 'Kontakta socialtjänsten och polisen samma dag, 112 om det är bråttom. Gäller det en ledare: säg också till den som är trygghetsansvarig i ert förbund. Lyssna om barnet berättar, men fråga inte ut. Det gör de som är utbildade för det.',
    names: 'Ja, till socialtjänsten och polisen. Till ingen annan.',
    say: 'Stötta. Tro på det du hör, och fråga inte vidare.',
    phrase: 'Tack för att du berättade. Det var inte ditt fel. Jag ser till att du får hjälp av någon som kan det här.',
    write: 'Tiden och barnets egna ord, en gång. Lämna över, radera sedan.',
    never: 'Utred inte själva först. Säg inget till den som misstänks.',
  },
  'consent-yes': {
    title: 'Familjen säger ja till att flera hjälps åt',
    short: 'Kontakta den som samordnar SSPF. De ordnar samtycket.',
    act: 'Kontakta den som samordnar SSPF i kommunen. Hen skriver samtycket tillsammans med familjen. Vårdnadshavaren säger ja, och ofta den unga själv från ungefär 15 år. Den som har fyllt 18 bestämmer själv.',
    names: 'Ja, inom det som samtycket säger.',
    say: 'Vad som får sägas, till vem och hur länge. Att det går att ändra sig när som helst.',
    phrase: 'Du bestämmer vilka som får prata med varandra. Du kan ändra dig när du vill.',
    write: 'Att ni är med, och vad just ni ska göra.',
    never: 'Berätta inte för fler än ni kommit överens om. Ha inte planen hemma.',
  },
  'consent-no': {
    title: 'Familjen säger nej till att flera hjälps åt',
    short: 'Respektera det. Stötta ändå. Far barnet illa: anmäl.',
    act: 'Då blir det inget samarbete kring den unga. Fortsätt vara ett stöd, och fråga om råd utan namn. Far barnet illa gäller samma sak som alltid: gör en orosanmälan. Den kräver inget samtycke.',
    names: 'Nej. Bara om du gör en orosanmälan.',
    say: 'Respektera nejet. Förklara vad du ändå måste göra om du blir orolig.',
    phrase:
      'Det är okej att säga nej. Men blir jag rädd att du far illa måste jag berätta det, och då säger jag det till dig först om jag kan.',
    write: 'Ingenting.',
    never: 'Gör det inte till en vana att berätta bakom ryggen på familjen.',
  },
  'ask-first': {
    title: 'Jag har inte frågat familjen än',
    short: 'Fråga den unga och familjen först. Far barnet illa: anmäl.',
    act: 'Prata med den unga, och med föräldrarna, innan du pratar med andra. Erbjud dig att följa med till ett första möte. Prata inte med familjen först om du misstänker våld, övergrepp eller hedersförtryck hemma: samtalet kan göra det farligare för barnet. Ring socialtjänsten i stället, vid fara 112. Far barnet illa, eller misstänker du det: gör en orosanmälan. Den kräver inget ja från familjen, och du som möter barn i ditt arbete måste göra den genast.',
    names: 'Ja, om du gör en orosanmälan. Annars inte förrän familjen har sagt ja.',
    say: 'Vad du har sett, och att du vill hjälpa. Inget om vad barnet ”är”.',
    phrase:
      'Jag har märkt att du har det tufft. Vill du att vi frågar någon mer om hjälp? Om du är i fara måste jag berätta det för någon som kan hjälpa.',
    write: 'Att du har pratat med familjen. Inte vad ni sa.',
    never: 'Dra inte in fler på egen hand för att det går fortare. Vänta inte på ett ja om barnet far illa.',
  },
} satisfies Partial<Record<SituationId, SituationText>>;

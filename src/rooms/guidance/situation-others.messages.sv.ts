import type { SituationId, SituationText } from './situation.ts';

export const sv = {
  place: {
    title: 'En plats eller en stämning, ingen särskild person',
    short: 'Berätta om platsen och tiden. Aldrig om en person.',
    act: 'Berätta för kommunen om platsen, tiden och vad ni ser. Det blir en del av den bild av området som kommunen är skyldig att ta fram. Berätta också om det som har blivit bättre.',
    names: 'Aldrig.',
    say: 'Inget särskilt, när det inte handlar om någon person. Var öppen med att ni gör så.',
    phrase: 'Vi berättar för kommunen hur det är på platsen. Vi nämner aldrig någon person.',
    write: 'Område, tid på dygnet, vad det handlar om och vad ni såg.',
    never: 'Beskriv ingen så att det går att gissa vem det är: kläder, skola och gata tillsammans räcker.',
  },
  'own-child': {
    title: 'Jag behöver hjälp för mitt eget barn',
    short: 'Kontakta socialtjänsten eller föräldrastödet själv.',
    act: 'Du kan själv ringa socialtjänsten eller kommunens föräldrastöd och be om hjälp. Den som samordnar SSPF kan samla skola, socialtjänst, polis och fritid om du vill det. Fråga gärna någon du litar på att följa med. Är du ledare: hjälp föräldern att ringa själv.',
    names: 'Du som förälder bestämmer.',
    say: 'Berätta för ditt barn att du ber om hjälp, och varför.',
    phrase: 'Jag orkar inte det här ensam, och du ska inte heller behöva göra det. Därför ber jag om hjälp.',
    write: 'Är du ledare: att du lämnade en kontakt. Inget om familjen.',
    never: 'Är du ledare: bli inte den som bär detaljer mellan familjen och andra.',
  },
  'adult-joins': {
    title: 'En vuxen som har avtjänat ett straff vill engagera sig',
    short: 'Styrelsen bestämmer. Utdrag visas upp, sparas inte.',
    act: 'Låt styrelsen bestämma, öppet och tillsammans med personen. Ska hen ha ett arbete eller uppdrag med direkt och regelbunden kontakt med barn ber ni om ett utdrag ur belastningsregistret och misstankeregistret. Hen visar bara upp det, och det får vara högst sex månader gammalt. Utse en mentor, och ta hjälp av en organisation som stöttar människor som börjar om.',
    names: 'Nej, inte utanför styrelsen.',
    say: 'Ungdomarna behöver inte veta något om det förflutna. Det bestämmer personen själv.',
    phrase: 'Här bedömer vi folk efter hur de är mot varandra nu.',
    write: '”Utdrag visat”, med datum. Inget mer, inte heller vad som stod.',
    never: 'Leta inte själva i register eller sociala medier.',
  },
  leaving: {
    title: 'Någon vill lämna ett sällskap som drar in i brott',
    short: 'Någon som är van vid det, socialtjänsten eller 114 14.',
    act: 'Ta kontakt tillsammans med personen: ett stöd för den som vill lämna, socialtjänsten, eller polisen på 114 14 där du kan fråga efter dem som arbetar med avhopp. Är det fara: 112. Gör det inte på egen hand. Är personen under 18 och far illa, eller misstänker du det: gör också en orosanmälan till socialtjänsten. Den kräver inget samtycke, och du som möter barn i ditt arbete måste göra den.',
    names:
      'Bara om personen själv säger ja. Till 112, eller till socialtjänsten om någon under 18 far illa, behövs inget ja.',
    say: 'Gör planen tillsammans. Var ärlig med att det kan ta tid, och med vad du måste berätta om någon är under 18.',
    phrase: 'Det är starkt att du vill något annat. Vi ringer någon som har gjort det här förut, tillsammans.',
    write: 'Ingenting. Har du gjort en orosanmälan: datum och ordet ”anmält”.',
    never: 'Göm ingen hemma. Lägg inte ut bilder. Berätta inte var personen är.',
  },
} satisfies Partial<Record<SituationId, SituationText>>;

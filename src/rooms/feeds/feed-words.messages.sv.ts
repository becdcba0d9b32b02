import type { FeedFaultCode } from './feed.ts';
import type { RefusalCode, RemarkCode } from './feed-item.ts';

/** Why a feed could not be read, why an item was not taken, and what was changed on the way, in plain sentences. */
export const sv = {
  faults: {
    address: 'Det är ingen webbadress. Den ska se ut som https://exempel.se/data.',
    'not-https': 'Adressen måste börja med https:// och inte ha något portnummer.',
    'not-public': 'Adressen leder till ett slutet nät. Brygga läser bara det som är öppet för alla.',
    'unknown-name': 'Det finns ingen server med det namnet.',
    unreachable: 'Servern svarar inte.',
    certificate: 'Serverns certifikat går inte att lita på. Den som sköter den behöver förnya det.',
    'too-slow': 'Servern svarade för långsamt.',
    'too-large': 'Svaret är större än vad som tas emot på en gång.',
    'too-many-redirects': 'Adressen skickar vidare gång på gång.',
    refused: 'Servern säger nej. Kanske krävs en nyckel; det som inte är öppet för alla läses inte.',
    'not-there': 'Det finns inget på den adressen.',
    'too-often': 'Servern ber oss vänta, och det gör vi.',
    broken: 'Servern säger att den har ett fel.',
    'not-text': 'Svaret går inte att läsa som text.',
    'not-json': 'Svaret är inte JSON.',
    'no-feed':
      'Där finns varken OpenActive eller Open Referral HSDS. Fråga den som sköter det andra systemet efter adressen till dess öppna data.',
    'no-page': 'Svaret ser inte ut som formatet säger.',
    loop: 'Källan leder runt i en ring och tar aldrig slut.',
    'too-many-items': 'Källan har fler än 50 000 poster. Be om en som bara gäller orten.',
  } satisfies Record<FeedFaultCode, string>,
  refusals: {
    unreadable: 'Det säger för lite för att förstås.',
    'no-title': 'Det har inget namn.',
    'personal-number': 'Namnet innehåller något som kan vara ett personnummer.',
    'no-times': 'Det står inte när det är.',
    'times-wrong': 'Tiderna går inte ihop.',
    endless:
      'Det återkommer på ett sätt som inte är varje vecka, till exempel första måndagen i månaden, och har inget slut.',
    zone: 'Tiderna gäller klockor i ett annat land, och har inget slut.',
    over: 'Det är redan över.',
    'no-price': 'Det står inte vad det kostar.',
    currency: 'Priset är inte i svenska kronor.',
    'no-subject': 'Det står inte vad det handlar om, med ord som känns igen.',
    'no-place': 'Det står inte var det är.',
    elsewhere: 'Det är på en annan ort.',
    adults: 'Det är bara för vuxna.',
    'ages-reversed': 'Den lägsta åldern är högre än den högsta.',
    'no-organisation': 'Arrangören finns inte bland aktörerna här.',
    cancelled: 'Det är inställt.',
    'too-many': 'En koppling kan ha högst 2 000 aktiviteter.',
  } satisfies Record<RefusalCode, string>,
  remarks: {
    markup: 'Kod och formatering togs bort ur texten.',
    'contact-details': 'E-post och telefonnummer togs bort ur texten.',
    'personal-number': 'Något som kan vara ett personnummer togs bort ur texten.',
    shortened: 'En lång text kortades.',
    'ages-unsaid': 'Källan säger ingen ålder. Aktörens egen används, eller alla åldrar.',
    'several-prices': 'Källan har flera priser. Det högsta för barn används.',
    'price-assumed': 'Källan anger inget pris. Det räknas som gratis, som du sagt.',
    'subject-assumed': 'Källan säger inte vad det handlar om. Det du valt används.',
    'point-left': 'Kartpunkten ligger inte här och togs inte in.',
    'times-cut': 'Det finns fler tider än det finns plats för. De närmaste tas in, och listan fylls på.',
    'times-left': 'Någon tid var bara skriven i ord och togs inte in.',
  } satisfies Record<RemarkCode, string>,
};
export type FeedWords = typeof sv;

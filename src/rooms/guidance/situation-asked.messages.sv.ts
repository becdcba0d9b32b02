import type { SituationId, SituationText } from './situation.ts';

export const sv = {
  'police-asks': {
    title: 'Polisen frågar om en ung person',
    short: 'Fråga varför, skriftligt. Styrelsen eller chefen svarar.',
    act: 'Fråga vem som frågar, vad det gäller, med vilket stöd i lag och om du kan få det skriftligt. Svara inte på egen hand: låt styrelsen, chefen eller den som är trygghetsansvarig bestämma. En förening får oftast välja om den svarar. En kommun eller en skola kan vara skyldig. Är någon i fara gäller 112.',
    names:
      'En förening väljer själv, om den inte måste svara. Svara bara på det som frågas, i en förening helst muntligt.',
    say: 'Fråga polisen innan du berättar att de har frågat. Ljug aldrig.',
    phrase: 'Jag kan inte alltid berätta vad jag har pratat om. Men jag ljuger inte för dig.',
    write:
      'I en förening: att frågan kom, från vilken polis, datum och vad ni bestämde. Ingen kopia på svaret. Kommuner och skolor följer sina egna regler.',
    never: 'Lämna inte ut medlemslistor, chattar eller ”allt” bara för att någon frågar.',
  },
  'police-tells': {
    title: 'Polisen berättar något för mig om en ung person',
    short: 'Stanna upp. Fråga om du får använda det.',
    act: 'Fråga om du får använda det du hör, och om polisen gör ett förbehåll. Ett förbehåll betyder att du inte får föra det vidare, och då har du tystnadsplikt. Vill du inte veta mer kan du säga det.',
    names: 'Det är inte din uppgift att föra vidare.',
    say: 'Inget om det du har hört.',
    phrase: 'Det kan jag inte prata om. Men jag vill gärna veta hur du har det.',
    write: 'Ingenting här, och ingenting i föreningen.',
    never: 'För det inte vidare. Skriv inte ner det.',
  },
  'authority-asks': {
    title: 'Skolan eller socialtjänsten frågar mig om ett barn',
    short: 'Yrkesverksam i en utredning: svara. Ideell: du får.',
    act: 'Frågar socialtjänsten: fråga om de har beslutat om en utredning. Då måste den som arbetar yrkesmässigt med barn svara. Frågar skolan gäller inte den regeln: fråga varför de vill veta. Den som är ideell får svara men måste inte, oavsett vilken av dem som frågar. Svara med det du själv har sett. Far barnet illa, anmäl själv till socialtjänsten, också om skolan redan vet.',
    names: 'Den som måste svara lämnar allt som kan ha betydelse. Annars så lite som möjligt, bara det som frågas.',
    say: 'Berätta att du har fått frågan, om det går. Hör med socialtjänsten först om de utreder.',
    phrase: 'Jag har fått en fråga om hur du har det hos oss. Jag berättar bara det jag själv har sett.',
    write: 'Datum och vem som frågade.',
    never: 'Svara inte bara med ett mejl. Ring, så att ni förstår varandra.',
  },
  journalist: {
    title: 'En journalist frågar',
    short: 'Ordföranden svarar. Prata bara om er verksamhet.',
    act: 'Hänvisa till ordföranden eller den som är er presskontakt. Prata om vad ni gör, aldrig om någon person. Kommer det journalister på besök ska ungdomarna veta det i förväg och kunna låta bli att vara med.',
    names: 'Aldrig.',
    say: 'Säg till ungdomarna innan någon från medierna kommer.',
    phrase: 'I dag kommer en journalist. Du behöver inte prata eller vara med på bild.',
    write: 'Ordföranden antecknar att någon har frågat.',
    never: 'Bekräfta inte att ni känner någon. Kommentera inte enskilda fall.',
  },
  'neighbour-asks': {
    title: 'En annan förälder eller medlem undrar om någon',
    short: 'Svara inte om personer. Berätta hur gruppen hålls trygg.',
    act: 'Svara inte på frågor om andras barn, vad det än gäller. Berätta i stället vilka regler gruppen har, hur många vuxna som är med och vem man säger till om något känns fel. Har den som frågar sett något själv, visa den här guiden.',
    names: 'Aldrig.',
    say: 'Inget. Det var inte den unga som frågade.',
    phrase: 'Om någon pratar om dig kan du alltid fråga mig. Jag pratar inte om dig med andra föräldrar.',
    write: 'Ingenting.',
    never: 'Spekulera inte. Bekräfta inte, och förneka inte heller.',
  },
} satisfies Partial<Record<SituationId, SituationText>>;

import { sv as channel } from './channel.messages.sv.ts';
import type { Part } from './promises.messages.sv.ts';

export const sv = {
  title: 'Vad vuxna gör med det du berättar',
  lead: 'Du ska veta vad som händer innan du berättar något. Så här ska vuxna runt dig göra.',
  phraseTitle: 'Så här ska en vuxen säga',
  phrase:
    'Jag kan inte lova att hålla allt hemligt. Om du eller någon annan är i fara måste jag berätta det för någon som kan hjälpa. Jag säger till dig först om jag kan.',
  parts: [
    {
      title: 'Det mesta stannar hos den du pratar med',
      icon: 'speech',
      lines: [
        'En vuxen ska inte prata om dig med andra föräldrar, med kompisar eller i en chatt.',
        'Ibland frågar en ledare någon annan om råd, för att kunna hjälpa bättre. Då ska hen inte säga vem du är.',
      ],
    },
    {
      title: 'Ibland måste vuxna berätta',
      icon: 'warning',
      lines: [
        'Är du eller någon annan i fara ringer de 112.',
        'Är de oroliga för att du far illa berättar de för socialtjänsten. Många som arbetar med barn måste göra det. Det är till för att du ska få hjälp, inte för att du ska få skäll.',
        'De ska säga det till dig först, om det inte gör det farligare för dig.',
      ],
    },
    {
      title: 'Det här skriver de inte ner',
      icon: 'pencil',
      lines: [
        'Här finns ingen lista över barn och unga. Ditt namn ska inte stå här, om du inte själv har tackat ja till att vara med i en organisation. Då ser bara de i organisationen det.',
        'En förening ska inte skriva upp vad någon har gjort eller tros ha gjort.',
        'Arbetar den vuxna för kommunen kan sådant som hen skriver behöva lämnas till polisen ibland. Fråga gärna vad som gäller.',
      ],
    },
    {
      title: 'Du bestämmer om flera ska hjälpas åt',
      icon: 'people',
      lines: [
        'Vill skola, socialtjänst, polis och fritid hjälpas åt runt dig ska de fråga dig och dina föräldrar först.',
        'Ni får säga nej, och ni får ändra er.',
        'Är polisen med ska du få veta det, och varför.',
      ],
    },
  ] as readonly Part[],
  otherTitle: 'Vill du prata med någon annan?',
  other: 'Du kan prata med någon som inte känner dig. Du behöver inte säga vad du heter.',
  /** Whom one can talk to, and what they are. */
  lines: { bris: channel.national.bris, umo: channel.national.umo },
  wrongTitle: 'Blev det fel?',
  wrong:
    'Har en vuxen berättat något som du inte ville, eller blev du illa behandlad? Säg till någon annan vuxen, eller läs om fler vägar.',
  moreWays: channel.moreWays,
};
export type YoungMessages = typeof sv;

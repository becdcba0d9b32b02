import { sv, type YoungMessages } from './young.messages.sv.ts';

export const latt: YoungMessages = {
  ...sv,
  lead: 'Du ska veta vad som händer innan du berättar något. Här står hur vuxna ska göra.',
  phrase:
    'Jag kan inte lova att allt blir hemligt. Om du eller någon annan är i fara måste jag berätta det för någon som kan hjälpa. Om jag kan säger jag det till dig först.',
  parts: [
    {
      title: 'Det mesta stannar hos den du pratar med',
      icon: 'speech',
      lines: [
        'En vuxen ska inte prata om dig med andra föräldrar eller med kompisar. En vuxen ska inte skriva om dig i en chatt.',
        'Ibland frågar en ledare någon annan om råd, för att kunna hjälpa bättre. Då ska ledaren inte säga vem du är.',
      ],
    },
    {
      title: 'Ibland måste vuxna berätta',
      icon: 'warning',
      lines: [
        'Är du eller någon annan i fara? Då ringer de 112.',
        'Är de oroliga för att du far illa? Då berättar de för socialtjänsten. Många som arbetar med barn måste göra det. Det är för att du ska få hjälp. Du ska inte få skäll.',
        'De ska säga det till dig först. Men inte om det gör det farligare för dig.',
      ],
    },
    {
      title: 'Det här skriver de inte ner',
      icon: 'pencil',
      lines: [
        'Här finns ingen lista över barn och unga. Ditt namn ska inte stå här. Men du kan själv säga ja till att vara med i en organisation. Då ser bara de i organisationen ditt namn.',
        'En förening ska inte skriva upp vad någon har gjort. Inte heller vad andra tror att någon har gjort.',
        'Arbetar den vuxna för kommunen? Då kan polisen ibland få det som den vuxna skriver. Fråga gärna vad som gäller.',
      ],
    },
    {
      title: 'Du bestämmer om flera ska hjälpas åt',
      icon: 'people',
      lines: [
        'Skolan, socialtjänsten, polisen och fritiden kan vilja hjälpas åt runt dig. Då ska de fråga dig och dina föräldrar först.',
        'Ni får säga nej. Ni får också ändra er.',
        'Är polisen med? Då ska du få veta det, och varför.',
      ],
    },
  ],
  lines: {
    bris: 'Är du under 18 år? Du kan ringa, chatta eller mejla. Du behöver inte säga vad du heter.',
    umo: 'Frågor och svar om kroppen, känslor och relationer. För dig som är ung.',
  },
  wrong:
    'Har en vuxen berättat något som du inte ville? Eller var någon dum mot dig? Säg det till en annan vuxen. Du kan också läsa om fler vägar.',
};

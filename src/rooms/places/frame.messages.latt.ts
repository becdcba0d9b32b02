import { type FrameMessages, sv } from './frame.messages.sv.ts';

export const latt: FrameMessages = {
  ...sv,
  notInYours: 'Den här sidan finns inte på lätt svenska.',
  whatIsInYours: 'Sidor på lätt svenska',
  demoNotice: 'Det här är ett exempel. Alla människor och föreningar i Brohamn är påhittade.',
  aboutText: 'Brygga hjälper människor att hitta varandra. Vi har ingen lista över barn.',
  openData: 'Öppna data',
  absent: {
    title: 'Sidan finns inte',
    lead: 'Adressen kan vara fel. Eller så är sidan borttagen.',
    back: 'Till första sidan',
  },
  refused: {
    title: 'Det går inte',
    lead: 'Ingenting har ändrats.',
    other: 'Du får inte göra det här.',
    foreignOrigin: 'Något blev fel. Öppna sidan igen och försök en gång till.',
  },
  tooLarge: { title: 'Det var för mycket', lead: 'Det du skickade är för stort. Vi har inte sparat något.' },
  tooMany: {
    title: 'Vänta en stund',
    lead: minutes =>
      `Du har försökt många gånger. Försök igen om ${minutes === 1 ? 'en minut' : `${minutes} minuter`}.`,
  },
  broken: { title: 'Något gick fel hos oss', lead: 'Vi har inte sparat något. Försök igen om en stund.' },
};

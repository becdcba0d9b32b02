export const sv = {
  siteName: 'Brygga',
  skip: 'Hoppa till innehållet',
  menu: 'Meny',
  languages: 'Språk',
  crumbs: 'Du är här',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  demoNotice: 'Det här är en demo. Alla människor och föreningar i Brohamn är påhittade.',
  outbox: 'E-post skickas inte härifrån: breven läggs som filer i mappen outbox.',
  aboutText: 'Brygga hjälper människor på en ort att hitta varandra. Här finns inget register över barn.',
  openData: 'Öppna data',
  unchecked: 'Den här sidan är inte läst av någon som har språket som modersmål.',
  inSwedish: 'Läs på svenska',
  notInYours: 'Sidan finns inte på det språk du valde.',
  whatIsInYours: 'Till det som finns på ditt språk',
  absent: {
    title: 'Sidan finns inte',
    lead: 'Adressen kan vara felskriven, eller så är sidan borttagen.',
    back: 'Till startsidan',
  },
  refused: {
    title: 'Det går inte',
    lead: 'Ingenting har ändrats.',
    other: 'Du får inte göra detta.',
    foreignOrigin: 'Formuläret skickades inte från Bryggas egen adress. Öppna sidan på nytt och försök igen.',
  },
  tooLarge: {
    title: 'För mycket på en gång',
    lead: 'Det du skickade är större än vad sidan tar emot. Ingenting har sparats.',
  },
  tooMany: {
    title: 'För många försök på kort tid',
    lead: (minutes: number) =>
      `Vänta ${minutes === 1 ? 'en minut' : `${minutes} minuter`} och försök igen. Ingenting har ändrats.`,
  },
  broken: { title: 'Något gick fel hos oss', lead: 'Ingenting har sparats till hälften. Försök igen om en stund.' },
};
export type FrameMessages = typeof sv;

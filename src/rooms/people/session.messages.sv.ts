export const sv = {
  signIn: {
    title: 'Logga in',
    lead: 'Du som företräder en förening, en myndighet eller en kommun loggar in för att ändra er sida.',
    demo: 'Det här är en demo. Välj en av de påhittade personerna och logga in som den.',
    toDemo: 'Välj person i demon',
    link: 'Har du fått en engångslänk? Öppna den i den här webbläsaren. Den som driver Brygga kan göra en ny länk åt dig.',
  },
  demo: {
    title: 'Prova Brygga som någon annan',
    lead: 'Alla här är påhittade. Välj en person, så ser du det som är hennes eller hans.',
    enter: (name: string) => `Logga in som ${name}`,
  },
  link: {
    title: 'Logga in med engångslänk',
    lead: 'Länken gäller en gång. Tryck på knappen för att logga in på den här enheten.',
    enter: 'Logga in',
    used: 'Länken har redan använts eller är för gammal. Be om en ny.',
    usedTitle: 'Länken fungerar inte längre',
  },
};
export type SessionMessages = typeof sv;

export const sv = {
  title: 'Välkommen till Brygga',
  lead: 'Här finns ingen än. Du som fyller i det här blir den första samordnaren, och kan sedan bjuda in andra.',
  municipality: 'Kommun',
  choose: 'Välj kommun',
  name: 'Ditt namn',
  email: 'Din e-postadress',
  emailHint: 'Inloggningslänkar går hit.',
  submit: 'Börja',
  mend: 'Rätta det här först',
  faults: {
    municipality: 'Välj en kommun',
    name: 'Skriv ditt namn, högst 120 tecken',
    email: 'Skriv en e-postadress, till exempel namn@kommun.se',
  } as Record<string, string>,
  usedTitle: 'Länken fungerar inte längre',
  used: 'Den har redan använts, är för gammal eller är inte hel. Starta om Brygga: finns ingen här än skrivs en ny länk ut i terminalen.',
};
export type SetupMessages = typeof sv;

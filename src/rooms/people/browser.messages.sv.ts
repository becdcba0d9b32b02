import type { BrowserFault } from './browser.ts';

export const sv = {
  title: 'I den här webbläsaren',
  lead: 'Du kan få veta direkt på skärmen när något väntar, lika ofta som du får brev och aldrig under dina tysta timmar. Där står bara att något är nytt, aldrig vad.',
  scriptless: 'Det här kräver att webbläsaren får köra skript. Brev kommer ändå.',
  impossible: 'Den här webbläsaren kan inte visa sådant. Brev kommer ändå.',
  denied:
    'Du har sagt nej till notiser från Brygga i den här webbläsaren. Ändra det i webbläsarens inställningar för sidan och ladda om. Brev kommer ändå.',
  failed: 'Det gick inte att slå på. Webbläsaren nådde inte sin notistjänst. Försök igen senare. Brev kommer ändå.',
  name: 'Vad ska vi kalla webbläsaren?',
  nameHint: 'Till exempel Jobbtelefonen',
  turnOn: 'Slå på här',
  on: 'Du får veta i den här webbläsaren. Vill du inte det längre tar du bort den nedan.',
  list: 'Webbläsare som får veta',
  none: 'Du får inte veta i någon webbläsare än.',
  here: 'Den du använder nu',
  added: (day: string) => `Tillagd ${day}`,
  told: (moment: string) => `senast ${moment}`,
  remove: 'Ta bort',
  done: { added: 'Nu får du veta här när något väntar.', removed: 'Den webbläsaren får inte veta något mer.' },
  faults: {
    missing: 'Ge webbläsaren ett namn',
    'unknown-service': 'Vi känner inte webbläsarens notistjänst, så här går det inte. Brev kommer ändå',
    'too-many': 'Du har redan tio webbläsare. Ta bort någon först',
  } satisfies Record<BrowserFault, string>,
};
export type BrowserMessages = typeof sv;

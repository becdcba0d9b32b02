import type { BrowserFault } from './browser.ts';

export const sv = {
  title: 'Notiser i den här webbläsaren',
  lead: 'En notis på skärmen säger att något nytt väntar, aldrig vad. Notiser kommer lika ofta som brev, och inte under dina tysta timmar om du inte har jour.',
  scriptless: 'Det här kräver att webbläsaren får köra skript.',
  impossible: 'Den här webbläsaren kan inte visa notiser.',
  denied:
    'Du har sagt nej till notiser från Brygga i den här webbläsaren. Ändra det i webbläsarens inställningar för sidan och ladda om.',
  failed: 'Det gick inte att slå på. Webbläsaren nådde inte sin notistjänst. Försök igen senare.',
  letters: 'Brev kommer ändå, till din e-postadress.',
  noLetters:
    'Du har ingen e-postadress här, så det kommer inga brev. Utan notiser ser du det nya först när du loggar in.',
  name: 'Vad ska vi kalla webbläsaren?',
  nameHint: 'Till exempel Jobbtelefonen',
  turnOn: 'Slå på här',
  on: 'Du får notiser i den här webbläsaren. Vill du inte det längre tar du bort den nedan.',
  list: 'Webbläsare som får notiser',
  here: 'Den du använder nu',
  added: (day: string) => `Tillagd ${day}`,
  told: (moment: string) => `senaste notisen ${moment}`,
  remove: 'Ta bort',
  done: { added: 'Nu får du notiser här.', removed: 'Den webbläsaren får inga fler notiser.' },
  faults: {
    missing: 'Ge webbläsaren ett namn',
    'unknown-service': 'Vi känner inte webbläsarens notistjänst, så här går det inte',
    'too-many': 'Du har redan tio webbläsare. Ta bort någon först',
  } satisfies Record<BrowserFault, string>,
};
export type BrowserMessages = typeof sv;

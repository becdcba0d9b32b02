import { invitationDays } from './member.ts';

export const sv = {
  title: 'Vilka hör till',
  lead: (name: string) => `De här personerna hör till ${name}. Den som slutar tas bort genast.`,
  manage: 'Bjud in och ändra',
  done: {
    invite: 'Inbjudan är skickad.',
    withdraw: 'Inbjudan är tillbakatagen.',
    change: 'Ändringen är sparad.',
    end: 'Personen hör inte längre hit och kommer inte åt något av ert.',
  } as Record<string, string>,
  members: 'Medlemmar',
  young: 'Under 18',
  you: 'Du',
  since: (day: string) => `sedan ${day}`,
  change: (name: string) => `Ändra för ${name}`,
  save: 'Spara',
  end: (name: string) => `Ta bort ${name}`,
  successor: 'Vem tar över det som är påbörjat?',
  successorHint: 'Utkast som inte är delade. Det som är delat hör till organisationen och finns kvar.',
  nobody: 'Ingen, kasta utkasten',
  noSuccessor: 'Ingen annan talar för organisationen, så utkast som inte är delade kastas.',
  leave: 'Lämna',
  leaveHint: 'Du kommer inte längre åt något av det som hör till organisationen. Det kan du inte ångra själv.',
  rights: {
    edit: 'Får tala för organisationen: ändra sidan, bjuda in, svara',
    coordinate: 'Får samordna kommunen: godkänna, läsa in register',
    host: 'Får driva installationen: öppna kommuner',
  },
  fields: {
    email: 'E-postadress',
    emailHint: `Vi skickar en inbjudan dit. Den gäller i ${invitationDays} dagar.`,
    title: 'Funktion',
    titleHint: 'Vad personen är hos er, till exempel Ungdomsledare',
    rights: 'Rättigheter',
    rightsHint: 'Utan kryss får personen se, men inte ändra eller svara för er.',
    young: 'Personen är under 18 år',
    youngHint:
      'Får vara med, men har inga rättigheter och inget namn utanför organisationen. Ta bort krysset när personen har fyllt 18.',
    guardianKnows: 'Vårdnadshavare känner till det',
  },
  invite: {
    title: 'Bjud in någon',
    send: 'Skicka inbjudan',
    open: 'Väntar på svar',
    until: (day: string) => `gäller till ${day}`,
    withdraw: (email: string) => `Ta tillbaka inbjudan till ${email}`,
  },
  mend: 'Rätta det här först',
  faults: {
    email: 'Skriv en e-postadress, till exempel namn@forening.se',
    title: 'Skriv vad personen är hos er, högst 120 tecken',
    rights: 'Välj bland rättigheterna',
    young: 'Den som är under 18 år kan inte ha rättigheter. Ta bort kryssen för dem.',
    guardianKnows: 'Kryssa i när en vårdnadshavare känner till det',
    name: 'Skriv ditt namn, högst 120 tecken',
  } as Record<string, string>,
  letter: {
    subject: (organisation: string) => `Inbjudan till ${organisation} i Brygga`,
    text: (organisation: string, title: string, link: string) =>
      [
        'Hej!',
        `Du är inbjuden som ${title} för ${organisation} i Brygga, där föreningar och myndigheter på orten hittar varandra.`,
        `Öppna länken för att tacka ja. Den gäller i ${invitationDays} dagar och bara för dig:`,
        link,
        'Vill du inte, eller känner du inte till det här? Då behöver du inte göra något.',
      ].join('\n\n'),
    endedSubject: (organisation: string) => `Du hör inte längre till ${organisation} i Brygga`,
    endedText: (organisation: string) =>
      `Hej!\n\nNågon som ansvarar för ${organisation} har avslutat ditt medlemskap i Brygga. Ditt konto finns kvar. Är det fel? Hör av dig till dem.`,
  },
  invitation: {
    title: (organisation: string) => `Inbjudan till ${organisation}`,
    lead: (title: string) => `Du är inbjuden som ${title}.`,
    may: 'Det här får du göra',
    seesOnly: 'Se det som hör till organisationen',
    youngTitle: 'Du som är under 18',
    young:
      'Du får vara med, men behöver inte bestämma eller svara för någon. Ditt namn syns bara för dem i organisationen.',
    kept: 'Vi sparar ditt namn, din e-postadress och vad du gör här. Du kan när som helst se det, rätta det och ta bort det.',
    name: 'Ditt namn',
    accept: 'Tacka ja',
    as: (name: string) => `Du är inloggad som ${name}, och tackar ja som den.`,
    goneTitle: 'Inbjudan gäller inte längre',
    gone: 'Den har redan besvarats, tagits tillbaka eller blivit för gammal. Be den som bjöd in dig om en ny.',
  },
  reasons: {
    'member.not-yours': 'Det gör den som talar för organisationen.',
    'member.beyond-yours': 'Du kan inte ge eller ta andra rättigheter än dem du själv har.',
  },
};
export type MemberMessages = typeof sv;

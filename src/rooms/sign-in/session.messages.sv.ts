import { linkMinutes } from './session.ts';

export const sv = {
  signIn: {
    title: 'Logga in',
    lead: 'Du som företräder en förening, en myndighet eller en kommun loggar in här. Du behöver inget lösenord.',
    confirmTitle: 'Visa en gång till att det är du',
    confirmLead: 'Det du ska göra nu är känsligt. Därför ber vi dig visa vem du är, fast du redan är inloggad.',
    demo: 'Det här är en demo. Välj en av de påhittade personerna och logga in som den.',
    toDemo: 'Välj person i demon',
    demoConfirm: 'Det är jag',
    byLetter: 'Med e-post',
    email: 'Din e-postadress',
    emailHint: `Vi skickar en länk som gäller en gång, i ${linkMinutes} minuter.`,
    send: 'Skicka länk',
    wrongEmail: 'Skriv en e-postadress, till exempel namn@forening.se',
    byPasskey: 'Med fingeravtryck, ansikte eller skärmlås',
    passkeyHint: 'Om du har lagt till den här telefonen eller datorn förut. Kallas också passkey.',
    passkey: 'Logga in med den här enheten',
    passkeyFailed: 'Det gick inte. Försök igen, eller välj ett annat sätt.',
    passkeyRefused: 'Vi känner inte igen nyckeln. Försök igen, eller välj ett annat sätt.',
    byCode: 'Med koden i din app',
    byProvider: 'Med en annan inloggning',
    provider: (name: string) => `Logga in med ${name}`,
    mend: 'Rätta det här först',
    noAccount:
      'Har du inget konto? Den som ansvarar för din förenings sida, eller kommunens samordnare, bjuder in dig.',
  },
  sent: {
    title: 'Titta i din e-post',
    lead: (email: string) => `Om ${email} hör till någon här har vi nu skickat en länk dit.`,
    next: 'Öppna länken i den webbläsare där du vill vara inloggad. Hittar du inget brev? Titta bland skräpposten, eller be om en ny länk om en stund.',
    outbox:
      'Den här installationen skickar ingen e-post. Brevet ligger som en fil i mappen outbox hos den som driver Brygga.',
    again: 'Skriv en annan adress',
  },
  letter: {
    subject: 'Din länk till Brygga',
    text: (link: string) =>
      [
        'Hej!',
        'Någon, troligen du, vill logga in på Brygga. Öppna länken i den webbläsare där du vill vara inloggad:',
        link,
        `Länken gäller en gång, i ${linkMinutes} minuter. Var det inte du? Då behöver du inte göra något: utan länken kommer ingen in.`,
      ].join('\n\n'),
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
    usedTitle: 'Länken fungerar inte längre',
    used: 'Den har redan använts, är för gammal eller är inte hel. Be om en ny, så kommer den om en liten stund.',
    again: 'Be om en ny länk',
  },
  code: {
    title: 'Skriv koden',
    lead: 'Öppna din kodapp och skriv de sex siffror som den visar för Brygga.',
    label: 'Kod',
    hint: 'Har du inte telefonen här? Skriv i stället en av koderna som du sparade på papper.',
    enter: 'Fortsätt',
    wrong: 'Koden stämmer inte, eller så har den redan använts. Vänta på nästa kod och skriv den.',
    tooMany: 'Det har blivit för många försök. Vänta en halvtimme och försök igen.',
    lateTitle: 'Det gick för lång tid',
    late: 'Av säkerhetsskäl måste du börja om.',
  },
  provider: {
    downTitle: 'Den inloggningen svarar inte nu',
    down: 'Felet finns inte hos dig. Försök igen om en stund, eller logga in på ett annat sätt.',
    untrustedTitle: 'Vi kunde inte lita på svaret',
    untrusted:
      'Inloggningstjänsten svarade med något som inte stämmer. Du är inte inloggad. Säg gärna till den som driver Brygga.',
    declinedTitle: 'Inloggningen avbröts',
    declined: 'Du är inte inloggad. Försök igen, eller välj ett annat sätt.',
    strayTitle: 'Vi kan inte ta emot svaret',
    stray: 'Du var borta för länge, eller så började du i en annan webbläsare. Försök igen härifrån.',
    unknownTitle: 'Inloggningen fungerade, men ingen här känner dig',
    unknown:
      'Logga in en gång med e-post och lägg till den här inloggningen under Mitt konto. Har du inget konto bjuder din förenings ansvariga eller kommunens samordnare in dig.',
    takenTitle: 'Den inloggningen hör redan till ett annat konto',
    taken: 'Ingenting har ändrats. Säg till den som driver Brygga om det är fel.',
    again: 'Till inloggningen',
  },
};
export type SessionMessages = typeof sv;

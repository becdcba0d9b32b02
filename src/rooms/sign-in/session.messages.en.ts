import type { SessionMessages } from './session.messages.sv.ts';
import { linkMinutes } from './session.ts';

export const en: SessionMessages = {
  signIn: {
    title: 'Sign in',
    lead: 'If you speak for an association, an authority or a municipality, sign in here. You need no password.',
    confirmTitle: 'Show once more that it is you',
    confirmLead:
      'What you are about to do is sensitive. So we ask you to show who you are, although you are signed in.',
    demo: 'This is a demo. Choose one of the invented people and sign in as that person.',
    toDemo: 'Choose a person of the demo',
    demoConfirm: 'It is me',
    byLetter: 'By e-mail',
    email: 'Your e-mail address',
    emailHint: `We send a link that works once, for ${linkMinutes} minutes.`,
    send: 'Send the link',
    wrongEmail: 'Write an e-mail address, such as name@association.se',
    byPasskey: 'By fingerprint, face or screen lock',
    passkeyHint: 'If you have added this phone or computer before. Also called a passkey.',
    passkey: 'Sign in with this device',
    passkeyFailed: 'That did not work. Try again, or choose another way.',
    passkeyRefused: 'We do not know this key. Try again, or choose another way.',
    byCode: 'By the code in your app',
    byProvider: 'By another sign-in',
    provider: name => `Sign in with ${name}`,
    mend: 'Mend this first',
    noAccount:
      'No account? Whoever looks after your association’s page, or the municipality’s coordinator, invites you.',
  },
  sent: {
    title: 'Look in your e-mail',
    lead: email => `If ${email} belongs to somebody here, we have now sent a link there.`,
    next: 'Open the link in the browser in which you want to be signed in. No letter? Look among the junk mail, or ask for a new link in a while.',
    outbox:
      'This installation sends no e-mail. The letter lies as a file in the folder outbox with whoever runs Brygga.',
    again: 'Write another address',
  },
  letter: {
    subject: 'Your link to Brygga',
    text: link =>
      [
        'Hello!',
        'Somebody, probably you, wants to sign in to Brygga. Open the link in the browser in which you want to be signed in:',
        link,
        `The link works once, for ${linkMinutes} minutes. Was it not you? Then you need do nothing: without the link nobody gets in.`,
      ].join('\n\n'),
  },
  demo: {
    title: 'Try Brygga as somebody else',
    lead: 'Everybody here is invented. Choose a person and see what is theirs.',
    enter: name => `Sign in as ${name}`,
  },
  link: {
    title: 'Sign in with a one-time link',
    lead: 'The link works once. Press the button to sign in on this device.',
    enter: 'Sign in',
    usedTitle: 'The link no longer works',
    used: 'It has been used already, is too old or is not whole. Ask for a new one and it comes in a moment.',
    again: 'Ask for a new link',
  },
  code: {
    title: 'Write the code',
    lead: 'Open your code app and write the six figures that it shows for Brygga.',
    label: 'Code',
    hint: 'Not got your phone here? Write one of the codes that you kept on paper instead.',
    enter: 'Continue',
    wrong: 'The code is not right, or has been used already. Wait for the next code and write that.',
    tooMany: 'There have been too many attempts. Wait half an hour and try again.',
    lateTitle: 'It took too long',
    late: 'For safety’s sake you have to begin again.',
  },
  provider: {
    downTitle: 'That sign-in does not answer now',
    down: 'The fault is not yours. Try again in a while, or sign in another way.',
    untrustedTitle: 'We could not trust the answer',
    untrusted:
      'The sign-in service answered with something that does not hold. You are not signed in. Please tell whoever runs Brygga.',
    declinedTitle: 'The sign-in was broken off',
    declined: 'You are not signed in. Try again, or choose another way.',
    strayTitle: 'We cannot take in the answer',
    stray: 'You were away too long, or began in another browser. Try again from here.',
    unknownTitle: 'The sign-in worked, but nobody here knows you',
    unknown:
      'Sign in once by e-mail and add this sign-in under My account. If you have no account, whoever looks after your association’s page or the municipality’s coordinator invites you.',
    takenTitle: 'That sign-in belongs to another account already',
    taken: 'Nothing has been changed. Tell whoever runs Brygga if that is wrong.',
    again: 'To the sign-in',
  },
};

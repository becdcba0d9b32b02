import type { MemberMessages } from './member.messages.sv.ts';
import { invitationDays } from './member.ts';

export const en: MemberMessages = {
  title: 'Who belongs here',
  lead: name => `These people belong to ${name}. Whoever leaves is taken away at once.`,
  manage: 'Invite and change',
  done: {
    invite: 'The invitation has been sent.',
    withdraw: 'The invitation has been taken back.',
    change: 'The change has been saved.',
    end: 'The person no longer belongs here and reaches nothing of yours.',
  },
  members: 'Members',
  young: 'Under 18',
  you: 'You',
  since: day => `since ${day}`,
  change: name => `Change for ${name}`,
  save: 'Save',
  end: name => `Remove ${name}`,
  successor: 'Who takes over what has been begun?',
  successorHint: 'Drafts that are not shared. What is shared belongs to the organisation and stays.',
  nobody: 'Nobody, throw the drafts away',
  noSuccessor: 'Nobody else speaks for the organisation, so drafts that are not shared are thrown away.',
  leave: 'Leave',
  leaveHint: 'You no longer reach anything that belongs to the organisation. You cannot undo it yourself.',
  rights: {
    edit: 'May speak for the organisation: change the page, invite, answer',
    coordinate: 'May coordinate the municipality: approve, read in registers',
    host: 'May run the installation: open municipalities',
  },
  fields: {
    email: 'E-mail address',
    emailHint: `We send an invitation there. It works for ${invitationDays} days.`,
    title: 'Function',
    titleHint: 'What the person is with you, such as Youth leader',
    rights: 'Rights',
    rightsHint: 'Without a tick the person may see, but neither change nor answer for you.',
    young: 'The person is under 18',
    youngHint:
      'May take part, but has no rights and no name outside the organisation. Untick when the person has turned 18.',
    guardianKnows: 'A guardian knows of it',
  },
  invite: {
    title: 'Invite somebody',
    send: 'Send the invitation',
    open: 'Waiting for an answer',
    until: day => `works until ${day}`,
    withdraw: email => `Take back the invitation to ${email}`,
  },
  mend: 'Mend this first',
  faults: {
    email: 'Write an e-mail address, such as name@association.se',
    title: 'Write what the person is with you, 120 letters at most',
    rights: 'Choose among the rights',
    young: 'Somebody under 18 cannot have rights. Untick them.',
    guardianKnows: 'Tick when a guardian knows of it',
    name: 'Write your name, 120 letters at most',
  },
  letter: {
    subject: organisation => `Invitation to ${organisation} in Brygga`,
    text: (organisation, title, link) =>
      [
        'Hello!',
        `You are invited as ${title} for ${organisation} in Brygga, where associations and authorities of a town find one another.`,
        `Open the link to accept. It works for ${invitationDays} days and only for you:`,
        link,
        'Do you not want to, or know nothing of this? Then you need do nothing.',
      ].join('\n\n'),
    endedSubject: organisation => `You no longer belong to ${organisation} in Brygga`,
    endedText: organisation =>
      `Hello!\n\nSomebody who looks after ${organisation} has ended your membership in Brygga. Your account remains. Is that wrong? Get in touch with them.`,
  },
  invitation: {
    title: organisation => `Invitation to ${organisation}`,
    lead: title => `You are invited as ${title}.`,
    may: 'What you may do',
    seesOnly: 'See what belongs to the organisation',
    youngTitle: 'If you are under 18',
    young:
      'You may take part, but need not decide or answer for anybody. Your name is seen only by those in the organisation.',
    kept: 'We keep your name, your e-mail address and what you do here. You can see, correct and remove it at any time.',
    name: 'Your name',
    accept: 'Accept',
    as: name => `You are signed in as ${name}, and accept as that person.`,
    goneTitle: 'The invitation no longer works',
    gone: 'It has been answered, taken back or become too old. Ask whoever invited you for a new one.',
  },
  reasons: {
    'member.not-yours': 'Whoever speaks for the organisation does that.',
    'member.beyond-yours': 'You can neither give nor take other rights than those you have yourself.',
  },
};

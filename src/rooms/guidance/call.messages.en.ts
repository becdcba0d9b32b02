import type { CallMessages } from './call.messages.sv.ts';

export const en: CallMessages = {
  call: name => `Call ${name}`,
  open: name => `Open ${name}`,
  writeHint: 'Write nothing about a person in the e-mail.',
  checked: day => `Checked ${day}`,
  compared: (day, source, from) => `Held on ${day} against a stored copy of ${source}${from ? ` from ${from}` : ''}`,
  stale: day => `Not checked since ${day}. If it is wrong: call the municipality’s switchboard.`,
};

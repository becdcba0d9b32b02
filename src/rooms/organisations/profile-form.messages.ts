import type { Catalogue } from '#house/language.ts';
import { en } from './profile-form.messages.en.ts';
import { type ProfileFormMessages, sv } from './profile-form.messages.sv.ts';

export type { ProfileFormMessages };

export const profileFormMessages: Catalogue<ProfileFormMessages> = { sv, en };

/** What is wrong with a field, in words: the sentence for field and fault, else for the one that says most. */
export function faultSentence({ faults }: ProfileFormMessages, field: string, code: string): string {
  const whole = field.replace(/\.\d+/, '');
  const ofField = code === 'personal-number' || code === 'too-long' ? undefined : faults[whole];
  const ofList = faults[whole.split('.')[0] ?? ''];
  return faults[`${whole}:${code}`] ?? ofField ?? faults[code] ?? ofList ?? faults.unreadable ?? code;
}

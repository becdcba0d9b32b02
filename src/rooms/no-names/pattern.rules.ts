import type { IdentityKind, NeutralCode } from './identity.ts';

/** A pattern with what it finds; `part` is the group that is the identity, `fits` has the last word. */
export interface Pattern {
  kind: IdentityKind;
  neutral: NeutralCode;
  pattern: RegExp;
  part?: number;
  fits?: (match: RegExpExecArray, text: string) => boolean;
}

export function startsWord(match: RegExpExecArray, text: string): boolean {
  return !/[\p{L}\d]/u.test(text.charAt(match.index - 1));
}

/** What a figure counts, so that it is no house and no plate. */
export const units =
  'min|minuter|timmar|tim|meter|m|km|kilometer|personer|barn|kl|gånger|år|procent|kr|kronor|dagar|till|ungdomar|killar';

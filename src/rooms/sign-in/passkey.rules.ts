import { type PasskeyAnswer, passkeyAnswerSchema } from './passkey.ts';

/** Where passkeys are for: they work at no other address than the one that people type. */
export function placeOf(origin: string) {
  return { rpID: new URL(origin).hostname, rpName: 'Brygga', expectedOrigin: origin };
}

/** What a browser handed in; undefined where it is no answer of a passkey. */
export function readPasskeyAnswer(text: string | undefined): PasskeyAnswer | undefined {
  try {
    return passkeyAnswerSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}

/** The challenge that an answer says it answers, base64url; the library compares the signature with it. */
export function challengeIn({ response }: PasskeyAnswer): string {
  const told = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8'));
  return typeof told?.challenge === 'string' ? told.challenge : '';
}

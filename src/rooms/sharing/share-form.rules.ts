import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import {
  type Draft,
  type DraftInput,
  draftSchema,
  type Gift,
  type GuestGift,
  giftSchema,
  guestGiftSchema,
} from './share.ts';

/** A draft as it was typed, or a code for each field that is wrong. */
export function readDraft(typed: Typed): FormReading<DraftInput> {
  const [organisationId, title, text] = ['organisationId', 'title', 'text'].map(name => first(typed, name) ?? '');
  return readForm(draftSchema, { organisationId, title, text }, typed);
}

/** What stands in the form before anybody has typed. */
export function typedOfDraft({ organisationId, title, text }: Pick<Draft, 'organisationId' | 'title' | 'text'>): Typed {
  return { organisationId: [organisationId], title: [title], text: [text] };
}

/** On which ground, and which version of the draft was read. */
export function readGift(typed: Typed): FormReading<Gift> {
  return readForm(giftSchema, { ground: first(typed, 'ground'), version: first(typed, 'version') }, typed);
}

export function readGuestGift(typed: Typed): FormReading<GuestGift> {
  const [ground, version, title, email] = ['ground', 'version', 'title', 'email'].map(name => first(typed, name) ?? '');
  return readForm(guestGiftSchema, { ground, version, title, email }, typed);
}

import type { AnswerPromise } from '#house/clock.ts';
import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import type { Openness } from '#ui/parts.tsx';

/** Something that is asked for beside the text. */
export interface KindField {
  name: string;
  type: 'text' | 'long-text' | 'day' | 'time' | 'number' | 'phone' | 'choice';
  /** For a choice: its codes, in order. */
  options?: readonly string[];
  /** A choice among the municipality's own areas, by their names. */
  ofAreas?: boolean;
  required?: boolean;
  /** Required only where another field says this. */
  requiredWhen?: { readonly field: string; readonly is: string };
  /** A time or a day that must come after another field's. */
  after?: string;
}

/**
 * A kind of enquiry: a declaration, and nothing of the machine. Its texts are in the catalogue beside it. A new kind is such a file,
 * its texts, and a line in `kinds.ts`.
 */
export interface EnquiryKind {
  name: string;
  openness: Openness;
  /** Which organisations may ask; everybody where nothing is said. */
  askers?: readonly OrganisationKind[];
  /** Which organisations' functions may take it in; everybody's where nothing is said. */
  receivers?: readonly OrganisationKind[];
  /** Every function takes it in, without saying so. */
  always?: boolean;
  /** Never to a function where whoever asks belongs herself, nor up a line that leads there. */
  neverOwn?: boolean;
  /** Another promise than the function's own. */
  promise?: AnswerPromise;
  /** The fields may be enough. */
  textOptional?: boolean;
  /** Asked without an account, by whoever keeps the receipt; never in the name of an organisation. */
  byReceipt?: boolean;
  /** What is written is looked through for whatever identifies somebody. */
  noNames?: boolean;
  /** Asked of several functions at once, which whoever asks has chosen; one of them takes it. */
  ofTeam?: boolean;
  /** Whoever takes it says when she will be in touch. */
  promisesContact?: boolean;
  /** How it can have ended, for whoever answers or declines. */
  outcomes?: { readonly answer: readonly string[]; readonly decline: readonly string[] };
  /** Of what is erased it is remembered how soon it was answered. */
  counted?: boolean;
  fields: readonly KindField[];
  keptDays: number;
  longestDays: number;
  fromLastWord?: boolean;
}

/** What a kind is called, and what its fields are. */
export interface KindTexts {
  name: string;
  lead: string;
  /** What it is good to say, and what not. */
  hint: string;
  /** What each outcome is called. */
  outcomes?: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, { label: string; hint?: string; options?: Readonly<Record<string, string>> }>>;
}

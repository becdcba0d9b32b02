import type { Context } from 'hono';
import { type Actor, holds, type Right } from './actor.ts';
import { languages, type PublicLanguage } from './language.ts';
import type { LimitName } from './limits.ts';
import type { Visit } from './visit.ts';

/**
 * Who may knock: everybody, the signed in, those who have shown just now who they are, those with a right somewhere, or
 * anybody while the demo is on.
 */
export type Knock = 'public' | 'signedIn' | 'confirmed' | 'demo' | Right;

export interface Door {
  readonly knock: Knock;
  readonly method: 'GET' | 'POST';
  /** A path without language, with `:name` for what varies. */
  readonly path: string;
  /** Largest body in bytes that this door takes in. */
  readonly bodyLimit: number;
  /** How often one person, or one network address of visitors, may knock; undefined for reading. */
  readonly limit: LimitName | undefined;
  /** In which languages its pages are said. */
  readonly languages: readonly PublicLanguage[];
  readonly answer: Answer;
}

export type Answer = (visit: Visit, context: Context) => Response | Promise<Response>;

/** Room for a long form in any script; files need a door that says so. */
export const ordinaryBody = 256 * 1024;

type Terms = Partial<Pick<Door, 'bodyLimit' | 'limit' | 'languages'>>;

function opener(knock: Knock) {
  return {
    get: (path: string, answer: Answer, { limit, languages: said = languages }: Terms = {}): Door => {
      return { knock, method: 'GET', path, bodyLimit: 0, limit, languages: said, answer };
    },
    post: (path: string, answer: Answer, terms: Terms = {}): Door => {
      const { bodyLimit = ordinaryBody, limit = 'form', languages: said = languages } = terms;
      return { knock, method: 'POST', path, bodyLimit, limit, languages: said, answer };
    },
  };
}

/** The only way to make a route: by naming who may knock. */
export const door = {
  public: opener('public'),
  demo: opener('demo'),
  signedIn: opener('signedIn'),
  confirmed: opener('confirmed'),
  edit: opener('edit'),
  coordinate: opener('coordinate'),
  host: opener('host'),
};

/** How long a person counts as having just shown who she is, minutes; a form that was opened in time may be sent a little later. */
const confirmedMinutes = { GET: 15, POST: 30 };

/** What happens at a door: `sign-in` means that signing in could help, `absent` that there is no such door. */
export type Verdict = 'enter' | 'sign-in' | 'confirm' | 'absent';

/** Whether this actor may knock. */
export function mayKnock(
  { knock, method }: Pick<Door, 'knock' | 'method'>,
  actor: Actor,
  demo: boolean,
  now: Date,
): Verdict {
  if (knock === 'public') return 'enter';
  if (knock === 'demo') return demo ? 'enter' : 'absent';
  if (actor.kind !== 'person') return 'sign-in';
  if (knock === 'signedIn') return 'enter';
  if (knock !== 'confirmed') return holds(actor, knock) ? 'enter' : 'absent';
  const sinceMs = now.getTime() - actor.standing.confirmedAt.getTime();
  return sinceMs < confirmedMinutes[method] * 60_000 ? 'enter' : 'confirm';
}

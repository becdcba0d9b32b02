import type { EnquiryKind } from './enquiry-kind.ts';
import { accompany } from './kind-accompany.ts';
import { expert } from './kind-expert.ts';
import { leaderTalk } from './kind-leader-talk.ts';
import { mentoring } from './kind-mentoring.ts';
import { message } from './kind-message.ts';
import { premises } from './kind-premises.ts';
import { support } from './kind-support.ts';

/** Every kind there is, in the order in which they are offered. */
export const kinds: readonly EnquiryKind[] = [message, support, accompany, expert, mentoring, premises, leaderTalk];

/** The kind of a name; undefined where there is none. */
export function kindOf(name: string): EnquiryKind | undefined {
  return kinds.find(each => each.name === name);
}

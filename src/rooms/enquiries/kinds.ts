import type { EnquiryKind } from './enquiry-kind.ts';
import { accompany } from './kind-accompany.ts';
import { expert } from './kind-expert.ts';
import { familyLine } from './kind-family-line.ts';
import { leaderTalk } from './kind-leader-talk.ts';
import { mentoring } from './kind-mentoring.ts';
import { message } from './kind-message.ts';
import { noName } from './kind-no-name.ts';
import { premises } from './kind-premises.ts';
import { support } from './kind-support.ts';

/** Every kind there is, in the order in which they are offered. */
export const kinds: readonly EnquiryKind[] = [
  message,
  support,
  accompany,
  expert,
  mentoring,
  premises,
  leaderTalk,
  noName,
  familyLine,
];

/** The kind of a name; undefined where there is none. */
export function kindOf(name: string): EnquiryKind | undefined {
  return kinds.find(each => each.name === name);
}

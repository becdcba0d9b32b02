import type { NoticeKind, Told } from '#house/notice.ts';
import type { Step } from './enquiry.rules.ts';
import type { Course, Enquiry } from './enquiry.ts';

/** Whom a step concerns beside the one who takes it, and what they are told: that something is new, never what. */
export function tellOf(
  { asker, functionId, municipalityCode }: Pick<Enquiry, 'asker' | 'functionId' | 'municipalityCode'>,
  after: Pick<Course, 'functionId' | 'offeredTo' | 'escalation'>,
  step: Step | 'note' | 'asker' | 'receiver',
  weekOn: string,
): { told: Told; what: NoticeKind }[] {
  const toAsker = (what: NoticeKind) => (asker.personId ? [{ told: { personId: asker.personId }, what }] : []);
  const to = (id: string | undefined, what: NoticeKind) => (id ? [{ told: { functionId: id, weekOn }, what }] : []);
  switch (step) {
    case 'answer':
      return toAsker('answered');
    case 'decline':
      return toAsker('declined');
    case 'receiver':
    case 'take':
    case 'pause':
      return toAsker('written');
    case 'accept':
      return [...toAsker('written'), ...to(functionId, 'written')];
    case 'offer':
      return to(after.offeredTo, 'offered');
    case 'return':
    case 'asker':
    case 'resume':
    case 'withdraw':
    case 'reopen':
    case 'confirm':
      return to(functionId, 'written');
    case 'remind':
      return to(after.escalation.to ?? functionId, 'reminder');
    case 'escalate':
      return [...to(functionId, 'late'), ...above(after, municipalityCode, weekOn), ...toAsker('late')];
    default:
      return [];
  }
}

function above({ escalation }: Pick<Course, 'escalation'>, municipalityCode: string | null, weekOn: string) {
  const what: NoticeKind = 'late';
  if (escalation.to) return [{ told: { functionId: escalation.to, weekOn }, what }];
  return municipalityCode ? [{ told: { municipalityCode }, what }] : [];
}

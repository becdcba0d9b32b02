import type { NoticeKind, Told } from '#house/notice.ts';
import type { Step } from './enquiry.rules.ts';
import type { Course, Enquiry } from './enquiry.ts';

/** Whom a step concerns beside the one who takes it, and what they are told: that something is new, never what. */
export function tellOf(
  enquiry: Pick<Enquiry, 'asker' | 'functionId' | 'municipalityCode' | 'team' | 'state' | 'openness'>,
  after: Pick<Course, 'functionId' | 'offeredTo' | 'escalation'>,
  step: Step | 'note' | 'asker' | 'receiver',
  weekOn: string,
): { told: Told; what: NoticeKind }[] {
  const { asker, functionId, municipalityCode, team, state, openness } = enquiry;
  const toAsker = (what: NoticeKind) => (asker.personId ? [{ told: { personId: asker.personId }, what }] : []);
  const to = (id: string | undefined, what: NoticeKind) => (id ? [{ told: { functionId: id, weekOn }, what }] : []);
  // Until one of them has taken it, all who were asked together are told.
  const all = state === 'asked' && team.length > 0 ? team : [functionId];
  const askerReads = newToAsker[step];
  if (askerReads) return [...toAsker(askerReads), ...(step === 'accept' ? to(functionId, 'written') : [])];
  if (newToHolder.has(step)) return to(functionId, 'written');
  if (step === 'offer') return to(after.offeredTo, 'offered');
  if (step === 'remind') return (after.escalation.to ? [after.escalation.to] : all).flatMap(id => to(id, 'reminder'));
  if (step === 'hand-up')
    return [...team.filter(id => id !== functionId), after.escalation.to].flatMap(id => to(id, 'asked'));
  if (step !== 'escalate' && step !== 'dissolve') return [];
  // Of what is closed nobody beside the line is told that it is there.
  const up = above(after, openness === 'closed' ? null : municipalityCode, weekOn);
  if (step === 'escalate') return [...all.flatMap(id => to(id, 'late')), ...up, ...toAsker('late')];
  return [...(after.functionId === functionId ? up : to(after.functionId, 'asked')), ...toAsker('written')];
}

/** Steps that whoever asked is told of, and as what. */
const newToAsker: Partial<Record<string, NoticeKind>> = {
  ...{
    answer: 'answered',
    decline: 'declined',
    receiver: 'written',
    take: 'written',
    pause: 'written',
    accept: 'written',
  },
};
/** Steps that the function with the baton is told of. */
const newToHolder = new Set<string>(['return', 'asker', 'resume', 'withdraw', 'reopen', 'confirm']);

function above({ escalation }: Pick<Course, 'escalation'>, municipalityCode: string | null, weekOn: string) {
  const what: NoticeKind = 'late';
  if (escalation.to) return [{ told: { functionId: escalation.to, weekOn }, what }];
  return municipalityCode ? [{ told: { municipalityCode }, what }] : [];
}

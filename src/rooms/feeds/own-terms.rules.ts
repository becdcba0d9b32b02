import { type ActivityProfile, type Audience, adaptations, audiences } from '#rooms/activities/activity.ts';
import { asRecord, type JsonRecord, recordsOf, textOf } from '#rooms/registers/reader-json.rules.ts';

/** What another Brygga says by the codes of our own lists (attributes of HSDS), surer than any words of a service. */
export interface OwnTerms {
  audience: Audience | undefined;
  firstTimeFree: boolean;
  adaptations: ActivityProfile['adaptations'];
}

export function ownTermsOf(service: JsonRecord): OwnTerms {
  const said = recordsOf(service.attributes).map(each => ({
    list: textOf(each.link_type),
    code: textOf(asRecord(each.taxonomy_term)?.code),
    value: textOf(each.value),
  }));
  const find = (list: string, code: string) => said.find(each => each.list === list && each.code === code);
  const answers = adaptations.flatMap(code => {
    const answer = find('adaptation', code);
    return answer ? [[code, answer.value === 'yes' ? 'yes' : 'partly']] : [];
  });
  return {
    audience: audiences.find(code => find('audience', code)),
    firstTimeFree: find('offer', 'first-time-free') !== undefined,
    adaptations: Object.fromEntries(answers),
  };
}

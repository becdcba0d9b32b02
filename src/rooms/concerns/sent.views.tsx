import type { FC } from 'hono/jsx';
import { dueAt } from '#house/clock.ts';
import type { Visit } from '#house/visit.ts';
import { familyLine } from '#rooms/enquiries/kind-family-line.ts';
import { termsOf } from '#rooms/enquiries/terms.rules.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { time } from '#ui/dates.ts';
import { deadline } from '#ui/distances.ts';
import { FunctionName, nameIn } from './choosing.views.tsx';
import { consultationMessages } from './consultation.messages.ts';
import { familyMessages } from './family.messages.ts';
import { ReceiptPage } from './receipt.views.tsx';

type Props = { visit: Visit; place: Place; receipt: string };

/** After asking for advice: the code, and when there is an answer. */
export const ConsultationSentPage: FC<Props & { to: LocalFunction }> = ({ to, ...props }) => {
  const { spoken, now } = props.visit;
  const words = consultationMessages[spoken].sent;
  const when = deadline(dueAt(to.promise, now), now, spoken);
  return (
    <ReceiptPage {...props} words={words} lead={`${words.to(nameIn(to))} ${words.due(when)} ${words.lead}`}>
      <p>{words.readText}</p>
    </ReceiptPage>
  );
};

/** After asking the line for families: received when, who reads, until when somebody is in touch, and the code. */
export const FamilySentPage: FC<Props & { team: readonly LocalFunction[] }> = ({ team, ...props }) => {
  const { spoken, now } = props.visit;
  const words = familyMessages[spoken].sent;
  const { promise } = termsOf(familyLine.name, { promise: { unit: 'hours', count: 24 } });
  const when = deadline(dueAt(promise, now), now, spoken);
  return (
    <ReceiptPage {...props} words={words} lead={`${words.lead(time(now, spoken))} ${words.due(when)}`}>
      <p>{words.to}</p>
      <ul>
        {team.map(local => (
          <li>
            <FunctionName local={local} />
          </li>
        ))}
      </ul>
    </ReceiptPage>
  );
};

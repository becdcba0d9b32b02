import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { nameOf } from '#rooms/functions/function-facts.views.tsx';
import type { Openness } from '#ui/parts.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import type { Line } from './line.storage.ts';
import { readersMessages } from './readers.messages.ts';

type Props = {
  visit: Visit;
  openness: Openness;
  /** The function that is asked, as it is called. */
  to: string;
  /** Those above it, in the order in which they are told. */
  line: Line;
  /** Said to whoever asks; else to those who receive. */
  asks: boolean;
};

/** Who reads, and who is told and reads when the answer is late: the same words before it is asked and after. */
export const ReadersText: FC<Props> = ({ visit, openness, to, line, asks }) => {
  const words = readersMessages[visit.language];
  const closed = openness === 'closed';
  const names = line.map(each => (each ? nameOf(each, visit.language) : enquiryMessages[visit.language].unknown));
  const nobody = closed ? words.lateToThem : words.lateToTop;
  return (
    <p>
      {closed ? words.closed(asks, to) : enquiryMessages[visit.language].opennessTexts[openness]}{' '}
      {names.length > 0 ? words.late(words.inOrder(names)) : nobody}
    </p>
  );
};

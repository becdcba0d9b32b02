import { page } from '#house/answer.ts';
import { isForPrograms, openJson } from '#house/open-data.ts';
import type { Reception } from '#house/server.ts';
import type { Visit } from '#house/visit.ts';
import { AbsentPage, BrokenPage, RefusedPage, TooLargePage, TooManyPage } from './fault.views.tsx';
import { frameMessages } from './frame.messages.ts';

type Faults = Pick<Reception, 'absent' | 'refused' | 'tooLarge' | 'tooMany' | 'broken'>;

/** What went wrong, for people: a page in the visitor's language. */
const onPages: Faults = {
  absent: visit => page(<AbsentPage visit={visit} />, 404),
  refused: (visit, reason) => page(<RefusedPage visit={visit} reason={reason} />, 403),
  tooLarge: visit => page(<TooLargePage visit={visit} />, 413),
  tooMany: (visit, seconds) => page(<TooManyPage visit={visit} seconds={seconds} />, 429, wait(seconds)),
  broken: visit => page(<BrokenPage visit={visit} />, 500),
};

/** The same for other programs, which can do nothing with a page: a sentence in JSON. */
const toPrograms: Faults = {
  absent: visit => told(visit, 404, words(visit).absent.title),
  refused: visit => told(visit, 403, words(visit).refused.other),
  tooLarge: visit => told(visit, 413, words(visit).tooLarge.title),
  tooMany: (visit, seconds) => {
    const { title, lead } = words(visit).tooMany;
    return told(visit, 429, `${title}. ${lead(Math.ceil(seconds / 60))}`, wait(seconds));
  },
  broken: visit => told(visit, 500, words(visit).broken.title),
};

const words = ({ spoken }: Visit) => frameMessages[spoken];
const wait = (seconds: number) => ({ 'retry-after': String(seconds) });

async function told(visit: Visit, status: number, error: string, headers: Record<string, string> = {}) {
  return openJson(visit, { error }, { status, headers });
}

const of = (visit: Visit): Faults => (isForPrograms(visit.path) ? toPrograms : onPages);

/** What went wrong, in the form that whoever asked can read. */
export const faults: Faults = {
  absent: visit => of(visit).absent(visit),
  refused: (visit, reason) => of(visit).refused(visit, reason),
  tooLarge: visit => of(visit).tooLarge(visit),
  tooMany: (visit, seconds) => of(visit).tooMany(visit, seconds),
  broken: visit => of(visit).broken(visit),
};

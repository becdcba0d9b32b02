import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PageHeading } from '#ui/page-parts.tsx';
import { frameMessages } from './frame.messages.ts';
import { PublicFrame } from './frame.views.tsx';

const Fault: FC<{ visit: Visit; title: string; lead: string; reason?: string }> = ({ visit, title, lead, reason }) => (
  <PublicFrame visit={visit} title={title} hidden>
    <PageHeading title={title} lead={reason ?? lead} />
    {reason && <p>{lead}</p>}
    <p>
      <a href={visit.href('/')}>{frameMessages[visit.spoken].absent.back}</a>
    </p>
  </PublicFrame>
);

export const AbsentPage: FC<{ visit: Visit }> = ({ visit }) => (
  <Fault visit={visit} {...frameMessages[visit.spoken].absent} />
);

/** A policy said no: the reason in words, and that nothing has changed. */
export const RefusedPage: FC<{ visit: Visit; reason: string }> = ({ visit, reason }) => {
  const words = frameMessages[visit.spoken].refused;
  return (
    <Fault
      visit={visit}
      title={words.title}
      lead={words.lead}
      reason={visit.house.reasons[visit.language][reason] ?? words.other}
    />
  );
};

export const TooLargePage: FC<{ visit: Visit }> = ({ visit }) => (
  <Fault visit={visit} {...frameMessages[visit.spoken].tooLarge} />
);

/** Too many knocks: when it goes again, and that nothing has changed. */
export const TooManyPage: FC<{ visit: Visit; seconds: number }> = ({ visit, seconds }) => {
  const { title, lead } = frameMessages[visit.spoken].tooMany;
  return <Fault visit={visit} title={title} lead={lead(Math.ceil(seconds / 60))} />;
};

export const BrokenPage: FC<{ visit: Visit }> = ({ visit }) => (
  <Fault visit={visit} {...frameMessages[visit.spoken].broken} />
);

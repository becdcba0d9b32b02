import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { Button } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { sessionMessages } from './session.messages.ts';

type Kind = 'down' | 'untrusted' | 'declined' | 'stray' | 'unknown' | 'taken';

/** Why one did not get in by a provider, and what to do instead. */
export const ProviderFaultPage: FC<{ visit: Visit; kind: Kind }> = ({ visit, kind }) => {
  const words = sessionMessages[visit.language].provider;
  const title = words[`${kind}Title`];
  return (
    <PublicFrame visit={visit} title={title} hidden>
      <PageHeading title={title} lead={words[kind]} />
      <Button href={visit.href('/in')}>{words.again}</Button>
    </PublicFrame>
  );
};

import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { day } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import type { Share } from './share.ts';
import { CopyPart } from './share-copy.views.tsx';
import { sharingMessages } from './sharing.messages.ts';

/** What a guest's link leads to; its words only after she has pressed the button, for machines follow links too. */
export const GuestPage: FC<{ visit: Visit; share: Share }> = ({ visit, share }) => {
  const { guest: words, page } = sharingMessages[visit.language];
  const title = words.title(share.organisationName);
  return (
    <PublicFrame visit={visit} title={title} hidden>
      <PageHeading title={title} lead={words.lead(share.guest?.title ?? '')} />
      {share.content?.title ? (
        <CopyPart visit={visit} level={2} content={share.content} />
      ) : (
        <>
          <p>{page.openHint}</p>
          <Form action={visit.href(visit.path)}>
            <Button>{page.open}</Button>
          </Form>
        </>
      )}
      <p class="meta">{words.until(day(share.linkEndsAt ?? share.endsAt, visit.language))}</p>
    </PublicFrame>
  );
};

export const GoneGuestPage: FC<{ visit: Visit }> = ({ visit }) => {
  const words = sharingMessages[visit.language].guest;
  return (
    <PublicFrame visit={visit} title={words.goneTitle} hidden>
      <PageHeading title={words.goneTitle} lead={words.gone} />
    </PublicFrame>
  );
};

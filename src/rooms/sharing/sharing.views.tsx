import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { day } from '#ui/dates.ts';
import { Button } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice } from '#ui/parts.tsx';
import type { SharingPageData } from './share.queries.ts';
import type { Share } from './share.ts';
import { sharingMessages } from './sharing.messages.ts';

export const sharingPath = '/arbete/delat';

/** What was just done, where something was. */
export const Done: FC<{ visit: Visit }> = ({ visit }) => {
  const done = sharingMessages[visit.language].done[visit.query.get('klart') ?? ''];
  return done ? (
    <Notice tone="good" live>
      <p>{done}</p>
    </Notice>
  ) : null;
};

/** Whom it was shared with, the function first. */
export function receiverOf(visit: Visit, { to, guest }: Pick<Share, 'to' | 'guest'>): string {
  const { functionOf } = sharingMessages[visit.language];
  return to ? functionOf(to.title, to.organisationName) : (guest?.title ?? '');
}

export function giverOf(visit: Visit, share: Pick<Share, 'givenAs' | 'organisationName'>): string {
  return sharingMessages[visit.language].functionOf(share.givenAs, share.organisationName);
}

type Props = { visit: Visit } & SharingPageData & { writes: boolean };

/** What one writes, what one has shared, and what has been shared with one. */
export const SharingPage: FC<Props> = props => {
  const { visit, received, writes } = props;
  const words = sharingMessages[visit.language];
  return (
    <WorkFrame visit={visit} title={words.title} notice={<Done visit={visit} />}>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          writes && (
            <Button icon="pencil" href={visit.href(`${sharingPath}/utkast/nytt`)}>
              {words.write}
            </Button>
          )
        }
      />
      <Section title={words.received}>
        {received.length === 0 && <p>{words.noneReceived}</p>}
        <CardList columns={2}>
          {received.map(share => (
            <ReceivedCard {...props} share={share} />
          ))}
        </CardList>
      </Section>
      {writes && <OwnParts {...props} />}
    </WorkFrame>
  );
};

const OwnParts: FC<Props> = props => {
  const { visit, drafts, given } = props;
  const words = sharingMessages[visit.language];
  return (
    <>
      <Section title={words.given}>
        {given.length === 0 && <p>{words.noneGiven}</p>}
        <CardList columns={2}>
          {given.map(share => (
            <GivenCard {...props} share={share} />
          ))}
        </CardList>
      </Section>
      <Section title={words.drafts}>
        {drafts.length === 0 && <p>{words.noDrafts}</p>}
        <CardList columns={2}>
          {drafts.map(({ id, title, changedAt }) => (
            <Card
              icon="lock"
              title={title}
              href={visit.href(`${sharingPath}/utkast/${id}`)}
              meta={words.changed(day(changedAt, visit.language))}
            />
          ))}
        </CardList>
      </Section>
    </>
  );
};

const StateBadge: FC<Props & { share: Share }> = ({ visit, opened, share }) => {
  const words = sharingMessages[visit.language];
  if (share.withdrawnAt) return <Badge>{words.withdrawn}</Badge>;
  return opened.has(share.id) ? (
    <Badge tone="good">{words.opened}</Badge>
  ) : (
    <Badge tone="info">{words.notOpened}</Badge>
  );
};

const GivenCard: FC<Props & { share: Share }> = props => {
  const { visit, share } = props;
  const words = sharingMessages[visit.language];
  return (
    <Card
      title={share.content?.title ?? words.withdrawnTitle}
      href={visit.href(`${sharingPath}/${share.id}`)}
      meta={words.to(receiverOf(visit, share), day(share.givenAt, visit.language))}
      badges={<StateBadge {...props} />}
    />
  );
};

const ReceivedCard: FC<Props & { share: Share }> = props => {
  const { visit, share, read } = props;
  const words = sharingMessages[visit.language];
  const title = read.has(share.id) ? share.content?.title : words.unread(share.organisationName);
  return (
    <Card
      title={share.withdrawnAt ? words.withdrawnTitle : (title ?? '')}
      href={visit.href(`${sharingPath}/${share.id}`)}
      meta={words.from(giverOf(visit, share), day(share.givenAt, visit.language))}
      badges={<StateBadge {...props} />}
    />
  );
};

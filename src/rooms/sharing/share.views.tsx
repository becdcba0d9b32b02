import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { day, dayAndTime } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { DefinitionList, Timeline } from '#ui/lists.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { mayWithdraw } from './share.policy.ts';
import type { SharePageData } from './share.queries.ts';
import type { Share } from './share.ts';
import { CopyPart } from './share-copy.views.tsx';
import { sharingMessages } from './sharing.messages.ts';
import { Done, giverOf, receiverOf, sharingPath } from './sharing.views.tsx';

type Props = { visit: Visit } & SharePageData;

/** What was shared, as either side sees it afterwards. */
export const SharePage: FC<Props> = props => {
  const { visit, share, openings, gave } = props;
  const words = sharingMessages[visit.language];
  const title = share.withdrawnAt
    ? words.page.withdrawnTitle
    : share.content?.title || words.page.closedTitle(share.organisationName);
  const crumbs = [{ label: words.title, href: visit.href(sharingPath) }, { label: title }];
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbs} notice={<Done visit={visit} />}>
      <PageHeading title={title} badges={share.withdrawnAt && <Badge>{words.withdrawn}</Badge>} />
      <Envelope visit={visit} share={share} />
      {share.content?.title && <CopyPart visit={visit} content={share.content} />}
      {!gave && <ReadingPart {...props} />}
      <Section title={words.page.openings}>
        {openings.length === 0 && <p>{words.page.nobody}</p>}
        <Timeline items={openings.map(each => ({ when: dayAndTime(each.at, visit.language), title: each.as }))} />
      </Section>
      {gave && !share.withdrawnAt && <WithdrawPart {...props} />}
    </WorkFrame>
  );
};

/** From whom, to whom, when and on which ground. */
export const Envelope: FC<{ visit: Visit; share: Share }> = ({ visit, share }) => {
  const { page: words, grounds } = sharingMessages[visit.language];
  const items = [
    { term: words.from, description: giverOf(visit, share) },
    { term: words.to, description: receiverOf(visit, share) },
    { term: words.given, description: dayAndTime(share.givenAt, visit.language) },
    { term: words.ground, description: grounds[share.ground] },
    ...(share.linkEndsAt ? [{ term: words.link, description: day(share.linkEndsAt, visit.language) }] : []),
    { term: words.kept, description: day(share.endsAt, visit.language) },
  ];
  return <DefinitionList compact items={items} />;
};

const ReadingPart: FC<Props> = ({ visit, share }) => {
  const words = sharingMessages[visit.language].page;
  if (share.content?.title) return share.publicity === 'no' ? null : <p class="meta">{words.register}</p>;
  if (!share.content) return null;
  return (
    <>
      <p>{words.openHint}</p>
      <Form action={visit.href(`${sharingPath}/${share.id}/open`)}>
        <Button>{words.open}</Button>
      </Form>
    </>
  );
};

const WithdrawPart: FC<Props> = ({ visit, share }) => {
  const words = sharingMessages[visit.language].page;
  if (!mayWithdraw(visit.actor, share).allowed) return <p class="meta">{words.cannotWithdraw}</p>;
  return (
    <Section title={words.withdraw} lead={words.withdrawHint}>
      <Form action={visit.href(`${sharingPath}/${share.id}/withdraw`)}>
        <Button variant="danger">{words.withdraw}</Button>
      </Form>
    </Section>
  );
};

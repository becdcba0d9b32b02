import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { kinds } from '#rooms/enquiries/kinds.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { draftDays, guestDays, shareDays } from '#rooms/sharing/share.ts';
import { IconLink, LinesSection, PageHeading, Section } from '#ui/page-parts.tsx';
import { FactPanel, FactPanels } from '#ui/walk.tsx';
import { Calls, contactsPath, moreWaysPath } from './channel.views.tsx';
import type { Kept, Part } from './promises.messages.sv.ts';
import { promisesMessages } from './promises.messages.ts';
import { youngMessages } from './young.messages.ts';

type Props = { visit: Visit; place: Place };

export const promisesPath = (place: Place) => `/${place.municipality.slug}/sa-har-gor-vi`;

const signedIn = kinds.filter(each => !each.byReceipt).map(each => each.keptDays);
const noAccount = kinds.filter(each => each.byReceipt);
/** What the program itself holds to, so that the page cannot say anything else. */
export const kept: Kept = {
  ...{ draft: draftDays, share: shareDays, guest: guestDays },
  ...{ enquiryShortest: Math.min(...signedIn), enquiryLongest: Math.max(...signedIn) },
  noAccountShortest: Math.min(...noAccount.map(each => each.keptDays)),
  noAccountLongest: Math.max(...noAccount.map(each => each.longestDays)),
};

/** `/{place}/sa-har-gor-vi`: what is shared, what never is, and for how long. */
export const PromisesPage: FC<Props> = ({ visit, place }) => {
  const words = promisesMessages[visit.spoken];
  const counted: Part[] = [
    { title: words.noAccountTitle, icon: 'speech', lines: words.noAccount(kept) },
    { title: words.keptTitle, icon: 'clock', lines: words.kept(kept) },
  ];
  return (
    <PublicFrame visit={visit} place={place} title={words.title} description={words.lead}>
      <PageHeading over={place.municipality.name} title={words.title} lead={words.lead} />
      <IconLink href={visit.href(`${promisesPath(place)}/ung`)} icon="person">
        {words.young}
      </IconLink>
      <Parts parts={[...words.parts, ...counted]} />
      <LinesSection title={words.limitsTitle} lines={words.limits} />
      <Section title={words.askTitle}>
        <p>{words.ask}</p>
        <IconLink href={visit.href(contactsPath(place))} icon="speech">
          {words.askLink}
        </IconLink>
      </Section>
    </PublicFrame>
  );
};

const Parts: FC<{ parts: readonly Part[] }> = ({ parts }) => (
  <FactPanels>
    {parts.map(({ title, icon, lines }) => (
      <FactPanel title={title} icon={icon} level={2}>
        {lines.map(line => (
          <p>{line}</p>
        ))}
      </FactPanel>
    ))}
  </FactPanels>
);

/** `/{place}/sa-har-gor-vi/ung`: the same for the young, in their words. */
export const YoungPage: FC<Props> = ({ visit, place }) => {
  const words = youngMessages[visit.spoken];
  const crumbs = [
    { label: place.municipality.name, href: visit.href(`/${place.municipality.slug}`) },
    { label: promisesMessages[visit.spoken].title, href: visit.href(promisesPath(place)) },
    { label: words.title },
  ];
  return (
    <PublicFrame visit={visit} place={place} title={words.title} description={words.lead} crumbs={crumbs}>
      <PageHeading title={words.title} lead={words.lead} />
      <FactPanel title={words.phraseTitle} icon="speech" level={2}>
        <blockquote class="lead">{words.phrase}</blockquote>
      </FactPanel>
      <Parts parts={words.parts} />
      <Section title={words.otherTitle} lead={words.other}>
        <Calls visit={visit} place={place} channels={[]} names={['bris', 'umo']} about={words.lines} />
      </Section>
      <Section title={words.wrongTitle}>
        <p>{words.wrong}</p>
        <IconLink href={visit.href(moreWaysPath(place))} icon="heart">
          {words.moreWays}
        </IconLink>
      </Section>
    </PublicFrame>
  );
};

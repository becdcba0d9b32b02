import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import type { IconName } from '#ui/icons.tsx';
import { AsWritten, LinesSection, PageHeading, Section } from '#ui/page-parts.tsx';
import { FactPanel, FactPanels } from '#ui/walk.tsx';
import type { Opened } from './dcat.ts';
import { openDataPath } from './open-address.ts';
import { openDataMessages } from './open-data.messages.ts';
import { openDataWays, wayPath } from './open-data.ts';

interface Props {
  visit: Visit;
  /** Every municipality that has opened, by name. */
  all: readonly Opened[];
  /** The one whose addresses are shown; undefined where none has opened. */
  chosen: Opened | undefined;
  place: Place | undefined;
}

const icons: Record<(typeof openDataWays)[number], IconName> = {
  ...{ file: 'download', calendar: 'calendar', hsds: 'people', openactive: 'kite', dcat: 'list' },
};

/** `/oppna-data`: what other programs can have, under which licence, and how to ask. */
export const OpenDataPage: FC<Props> = ({ visit, all, chosen, place }) => {
  const words = openDataMessages[visit.language];
  return (
    <PublicFrame visit={visit} place={place} title={words.title} description={words.lead}>
      <PageHeading over={words.over} title={words.title} lead={words.lead} />
      {chosen ? (
        <Section title={words.waysTitle} lead={words.place(chosen.fullName)}>
          <Others visit={visit} all={all} chosen={chosen} />
          <Ways visit={visit} chosen={chosen} />
        </Section>
      ) : (
        <p>{words.elsewhere}</p>
      )}
      <LinesSection
        title={words.licenceTitle}
        lines={[...(chosen ? [words.licences[chosen.licence]] : []), ...words.licence]}
      />
      <LinesSection title={words.neverTitle} lines={words.never} />
      <LinesSection title={words.askTitle} lines={words.ask} />
      <Section title={words.contactTitle}>
        <Contact visit={visit} chosen={chosen} />
      </Section>
    </PublicFrame>
  );
};

/** The other municipalities that have opened here. */
const Others: FC<{ visit: Visit; all: readonly Opened[]; chosen: Opened }> = ({ visit, all, chosen }) => {
  const others = all.filter(({ code }) => code !== chosen.code);
  if (others.length === 0) return null;
  return (
    <p>
      {openDataMessages[visit.language].choose}{' '}
      {others.map(({ slug, fullName }, index) => (
        <>
          {index > 0 && ', '}
          <a href={visit.href(`${openDataPath}?kommun=${slug}`)}>{fullName}</a>
        </>
      ))}
    </p>
  );
};

const Ways: FC<{ visit: Visit; chosen: Opened }> = ({ visit, chosen }) => {
  const words = openDataMessages[visit.language].ways;
  return (
    <FactPanels>
      {openDataWays.map(way => (
        <FactPanel title={words[way].title} icon={icons[way]} level={3}>
          <p>{words[way].text}</p>
          <p>
            <a class="address" href={wayPath(way, chosen.slug)}>
              <bdi dir="ltr">{visit.house.settings.origin + wayPath(way, chosen.slug)}</bdi>
            </a>
          </p>
        </FactPanel>
      ))}
    </FactPanels>
  );
};

const Contact: FC<{ visit: Visit; chosen: Opened | undefined }> = ({ visit, chosen }) => {
  const words = openDataMessages[visit.language];
  const { name, email } = chosen?.coordinator?.profile ?? {};
  if (name === undefined || email === undefined) return <p>{words.contactUnknown}</p>;
  return (
    <p>
      {words.contact} <AsWritten>{name}</AsWritten>, <a href={`mailto:${email}`}>{email}</a>
    </p>
  );
};

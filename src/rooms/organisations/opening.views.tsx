import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Done, WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import type { Opening } from '#rooms/places/municipality.ts';
import { day } from '#ui/dates.ts';
import { Button, SearchForm } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice, Visibility } from '#ui/parts.tsx';
import { openingMessages } from './opening.messages.ts';
import { mayChoose, mayOpen } from './opening.policy.ts';
import { AreasPart, type AreasProps } from './opening-areas.views.tsx';
import {
  municipalitiesPath,
  OpeningFaults,
  OpeningFields,
  type OpeningForm,
  settingsHref,
} from './opening-form.views.tsx';

/** A municipality, with the day it opened where it has. */
export interface Listed {
  municipality: Municipality;
  openedAt?: Date | undefined;
}

interface ListProps {
  visit: Visit;
  /** Those that the actor may choose for, and for who opens municipalities every one that is open. */
  open: readonly Listed[];
  asked: string;
  found: readonly Listed[];
}

/** `/arbete/kommuner`: which municipalities are open, and a way to open another. */
export const MunicipalitiesPage: FC<ListProps> = props => {
  const { visit, open } = props;
  const words = openingMessages[visit.language].list;
  return (
    <WorkFrame visit={visit} title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {open.length === 0 && <p>{words.none}</p>}
      <MunicipalityCards visit={visit} list={open} level={2} />
      {mayOpen(visit.actor).allowed && <SearchPart {...props} />}
    </WorkFrame>
  );
};

const SearchPart: FC<ListProps> = ({ visit, asked, found }) => {
  const words = openingMessages[visit.language].list;
  return (
    <Section title={words.open} lead={words.openLead} id="oppna">
      <SearchForm
        action={visit.href(`${municipalitiesPath}#oppna`)}
        name="q"
        label={words.search}
        submitLabel={words.submit}
        value={asked}
      />
      {asked !== '' && <p role="status">{found.length > 0 ? words.found(found.length) : words.nothing(asked)}</p>}
      <MunicipalityCards visit={visit} list={found} level={3} />
    </Section>
  );
};

const MunicipalityCards: FC<{ visit: Visit; list: readonly Listed[]; level: 2 | 3 }> = ({ visit, list, level }) => {
  const words = openingMessages[visit.language].list;
  return (
    <CardList columns={2}>
      {list.map(({ municipality, openedAt }) => {
        const mine = !openedAt || mayChoose(visit.actor, municipality.code).allowed;
        return (
          <Card
            level={level}
            title={municipality.name}
            href={mine ? settingsHref(visit, municipality) : undefined}
            meta={openedAt ? words.openedOn(day(openedAt, visit.language)) : words.notOpen}
            badges={!mine && <Badge>{words.notYours}</Badge>}
          />
        );
      })}
    </CardList>
  );
};

const crumbsTo = (visit: Visit, label: string) => [
  { label: openingMessages[visit.language].menu, href: visit.href(municipalitiesPath) },
  { label },
];

interface OneProps {
  visit: Visit;
  municipality: Municipality;
  form: OpeningForm;
}

/** The form in which a municipality is opened. */
export const OpenPage: FC<OneProps> = ({ visit, municipality, form }) => {
  const words = openingMessages[visit.language].opening;
  const title = words.title(municipality.fullName);
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbsTo(visit, title)}>
      <OpeningFaults visit={visit} faults={form.faults} />
      <PageHeading title={title} lead={words.lead} />
      <Visibility level="open" label={words.visibleLabel}>
        {words.visible}
      </Visibility>
      <OpeningFields
        visit={visit}
        municipality={municipality}
        form={form}
        act="open"
        save={words.save(municipality.name)}
      />
    </WorkFrame>
  );
};

/** Somebody else was first. */
export const AlreadyOpenPage: FC<Omit<OneProps, 'form'>> = ({ visit, municipality }) => {
  const words = openingMessages[visit.language].settings;
  const title = words.another(municipality.fullName);
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbsTo(visit, municipality.name)}>
      <PageHeading title={title} lead={words.anotherText} />
      <PublicLink visit={visit} municipality={municipality} />
    </WorkFrame>
  );
};

const PublicLink: FC<Omit<OneProps, 'form'>> = ({ visit, municipality }) => (
  <IconLink href={visit.href(`/${municipality.slug}`)} icon="eye">
    {openingMessages[visit.language].settings.publicPage}
  </IconLink>
);

/** What an open municipality has chosen: its door, its languages, its words, its areas. */
export const SettingsPage: FC<OneProps & AreasProps & { opening: Opening }> = props => {
  const { visit, municipality, form, added, renamed } = props;
  const words = openingMessages[visit.language].settings;
  const title = words.title(municipality.name);
  const faults = { ...form.faults, ...added.faults };
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbsTo(visit, municipality.name)} notice={<JustDone {...props} />}>
      <OpeningFaults visit={visit} faults={renamed?.faults ?? faults} suffix={renamed && `-${renamed.id}`} />
      <PageHeading title={title} actions={<PublicLink visit={visit} municipality={municipality} />} />
      <OpeningFields visit={visit} municipality={municipality} form={form} act="change" save={words.save} />
      <AreasPart {...props} />
    </WorkFrame>
  );
};

const JustDone: FC<OneProps> = ({ visit, municipality }) => {
  const { settings, areas } = openingMessages[visit.language];
  const done = visit.query.get('klart');
  if (done === 'open') {
    const next = <Button href={visit.href('/arbete/import')}>{settings.openedNext}</Button>;
    return (
      <Notice tone="good" live title={settings.opened(municipality.fullName)} action={next}>
        <p>{settings.openedText}</p>
      </Notice>
    );
  }
  const sentences: Record<string, string> = {
    change: settings.saved,
    'area-add': areas.added,
    'area-name': areas.named,
  };
  const sentence = sentences[done ?? ''];
  return sentence === undefined ? null : (
    <Done>
      <p>{sentence}</p>
    </Done>
  );
};

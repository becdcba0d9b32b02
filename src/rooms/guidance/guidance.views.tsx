import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { Button, Form } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { PageHeading, Row, Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { channelMessages } from './channel.messages.ts';
import type { LocalChannel } from './channel.ts';
import { siteOf } from './channel.views.tsx';
import { guidanceMessages } from './guidance.messages.ts';
import type { LocalGuidance } from './guidance.queries.ts';
import { isStale, numberOf } from './guide.rules.ts';
import { guidancePathOf, guidePath } from './guide-path.ts';
import { type SituationId, situationIds } from './situation.ts';
import { situationTexts } from './situation-texts.messages.ts';
import { situations } from './situations.ts';

type Props = LocalGuidance & { visit: Visit; municipality: Municipality; others: readonly Municipality[] };

/** `/arbete/vagledning/{municipality}`: every number and text with the day when somebody last looked. */
export const GuidanceWorkPage: FC<Props> = props => {
  const { visit, municipality } = props;
  const words = guidanceMessages[visit.language];
  const add = <Button href={visit.href(`${guidancePathOf(municipality)}/kanal/ny`)}>{words.add}</Button>;
  return (
    <WorkFrame visit={visit} title={words.title} notice={<JustDone visit={visit} said={words.done} />}>
      <PageHeading over={municipality.name} title={words.title} lead={words.lead} actions={add} />
      <p>
        <a href={visit.href(guidePath({ municipality }))}>{words.see}</a>
      </p>
      <OthersPart {...props} />
      <Section title={words.channels}>
        {props.channels.length === 0 ? (
          <EmptyState title={words.noChannels} icon="phone" level={3}>
            <p>{words.noChannelsText}</p>
          </EmptyState>
        ) : (
          <ChannelTable {...props} />
        )}
      </Section>
      <Section title={words.rules} lead={words.rulesLead}>
        <RuleTable {...props} />
      </Section>
    </WorkFrame>
  );
};

const OthersPart: FC<Props> = ({ visit, others }) =>
  others.length === 0 ? null : (
    <nav aria-label={guidanceMessages[visit.language].others}>
      <Row>
        {others.map(each => (
          <a href={visit.href(guidancePathOf(each))}>{each.name}</a>
        ))}
      </Row>
    </nav>
  );

const columnsOf = (visit: Visit, withOwner: boolean) => {
  const { columns } = guidanceMessages[visit.language];
  return [
    { label: columns.what, heading: true },
    { label: withOwner ? columns.owner : columns.where },
    { label: columns.checked },
    { label: columns.acts, labelUnseen: true },
  ];
};

const ChannelTable: FC<Props> = ({ visit, municipality, channels }) => {
  const words = guidanceMessages[visit.language];
  const { kinds } = channelMessages[visit.language];
  const base = guidancePathOf(municipality);
  const row = (channel: LocalChannel): Child[] => [
    <>
      <a href={visit.href(`${base}/kanal/${channel.id}`)} lang="sv">
        {channel.title}
      </a>{' '}
      <span class="meta">{kinds[channel.kind]}</span>
    </>,
    channel.phone ?? (channel.href ? siteOf(channel.href) : channel.email) ?? '',
    <CheckedCell visit={visit} checkedOn={channel.checkedOn} />,
    <Confirm visit={visit} about={channel.title} action={`${base}/channels/${channel.id}/confirm`} />,
  ];
  const columns = columnsOf(visit, false);
  return <DataTable id="channels" caption={words.channels} captionUnseen columns={columns} rows={channels.map(row)} />;
};

const RuleTable: FC<Props> = ({ visit, municipality, rules }) => {
  const words = guidanceMessages[visit.language];
  const base = guidancePathOf(municipality);
  const row = (situation: SituationId): Child[] => {
    const rule = rules.get(situation);
    const { title } = situationTexts[visit.language][situation];
    const own = rule && Object.keys(rule.texts).length > 0;
    return [
      <a href={visit.href(`${base}/situation/${situation}`)}>{`${numberOf(situation)}. ${title}`}</a>,
      <>
        {rule?.owner ?? words.brygga} <span class="meta">{own ? words.ownText : words.standard}</span>
      </>,
      <CheckedCell visit={visit} checkedOn={rule?.checkedOn ?? situations[situation].checkedOn} />,
      <Confirm visit={visit} about={title} action={`${base}/rules/${situation}/confirm`} />,
    ];
  };
  const columns = columnsOf(visit, true);
  return <DataTable id="rules" caption={words.rules} captionUnseen columns={columns} rows={situationIds.map(row)} />;
};

const CheckedCell: FC<{ visit: Visit; checkedOn: string }> = ({ visit, checkedOn }) =>
  isStale(checkedOn, visit.now) ? (
    <Row>
      <time datetime={checkedOn}>{checkedOn}</time>
      <Badge tone="warn">{guidanceMessages[visit.language].stale}</Badge>
    </Row>
  ) : (
    <time datetime={checkedOn}>{checkedOn}</time>
  );

const Confirm: FC<{ visit: Visit; about: string; action: string }> = ({ visit, about, action }) => (
  <Form action={visit.href(action)} inline>
    <Button variant="secondary" icon="check" about={`: ${about}`}>
      {guidanceMessages[visit.language].confirm}
    </Button>
  </Form>
);

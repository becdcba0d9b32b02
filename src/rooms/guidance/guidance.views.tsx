import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { PageHeading, Row, Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { channelMessages } from './channel.messages.ts';
import type { LocalChannel } from './channel.ts';
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
    { label: columns.checked, short: true },
    { label: columns.acts, labelUnseen: true },
  ];
};

const ChannelTable: FC<Props> = ({ visit, municipality, channels }) => {
  const words = guidanceMessages[visit.language];
  const { kinds } = channelMessages[visit.language];
  const row = (channel: LocalChannel): Child[] => [
    <>
      <span lang="sv">{channel.title}</span> <span class="hint">{kinds[channel.kind]}</span>
    </>,
    channel.phone ?? channel.href ?? channel.email ?? '',
    <CheckedCell visit={visit} checkedOn={channel.checkedOn} />,
    <Acts
      {...{ visit, about: channel.title, confirm: `${guidancePathOf(municipality)}/channels/${channel.id}/confirm` }}
      change={`${guidancePathOf(municipality)}/kanal/${channel.id}`}
    />,
  ];
  return (
    <DataTable
      id="channels"
      caption={words.channels}
      captionUnseen
      columns={columnsOf(visit, false)}
      rows={channels.map(row)}
    />
  );
};

const RuleTable: FC<Props> = ({ visit, municipality, rules }) => {
  const words = guidanceMessages[visit.language];
  const row = (situation: SituationId): Child[] => {
    const rule = rules.get(situation);
    const { title } = situationTexts[visit.language][situation];
    const own = rule && Object.keys(rule.texts).length > 0;
    const checkedOn = rule?.checkedOn ?? situations[situation].checkedOn;
    return [
      `${numberOf(situation)}. ${title}`,
      <>
        {rule?.owner ?? words.brygga} <span class="hint">{own ? words.ownText : words.standard}</span>
      </>,
      <CheckedCell visit={visit} checkedOn={checkedOn} />,
      <Acts
        {...{ visit, about: title, confirm: `${guidancePathOf(municipality)}/rules/${situation}/confirm` }}
        change={`${guidancePathOf(municipality)}/situation/${situation}`}
      />,
    ];
  };
  return (
    <DataTable
      id="rules"
      caption={words.rules}
      captionUnseen
      columns={columnsOf(visit, true)}
      rows={situationIds.map(row)}
    />
  );
};

const CheckedCell: FC<{ visit: Visit; checkedOn: string }> = ({ visit, checkedOn }) =>
  isStale(checkedOn, visit.now) ? (
    <Badge tone="warn">{`${guidanceMessages[visit.language].stale}: ${checkedOn}`}</Badge>
  ) : (
    <time datetime={checkedOn}>{checkedOn}</time>
  );

const Acts: FC<{ visit: Visit; about: string; confirm: string; change: string }> = props => {
  const { visit, about } = props;
  const words = guidanceMessages[visit.language];
  return (
    <ButtonRow>
      <Form action={visit.href(props.confirm)} inline>
        <Button variant="secondary" icon="check" about={`: ${about}`}>
          {words.confirm}
        </Button>
      </Form>
      <Button variant="quiet" href={visit.href(props.change)} about={about}>
        {words.change}
      </Button>
    </ButtonRow>
  );
};

import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { functionGroups, functionsPath, nameOf } from '#rooms/functions/function-facts.views.tsx';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { SelectField } from '#ui/choices.tsx';
import { shortDay, week } from '#ui/dates.ts';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice, SummaryFigures } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { isStaffed } from './concern.queries.ts';
import { lineMessages } from './line.messages.ts';
import type { LineCare } from './line.queries.ts';

export const linePath = '/arbete/familjelinjen';

export type LineProps = LineCare & { visit: Visit; municipality: Municipality; fault?: boolean };

/** `/arbete/familjelinjen/{municipality}`: whether somebody can answer families in time, now and in the weeks to come. */
export const LinePage: FC<LineProps> = props => {
  const { visit, municipality, fault } = props;
  const words = lineMessages[visit.language];
  const errors = fault ? [{ field: 'above', message: words.fault }] : [];
  return (
    <WorkFrame
      visit={visit}
      title={words.title}
      notice={
        fault ? (
          <ErrorSummary title={words.mend} errors={errors} />
        ) : (
          <JustDone visit={visit} said={{ above: words.saved }} />
        )
      }
    >
      <PageHeading over={municipality.name} title={words.title} lead={words.lead} />
      <Standing {...props} />
      <AbovePart {...props} />
      <TeamPart {...props} />
      <FiguresPart {...props} />
    </WorkFrame>
  );
};

const Standing: FC<LineProps> = ({ visit, municipality, ...line }) => {
  const words = lineMessages[visit.language];
  const open = isStaffed(line);
  const count = line.choosable.filter(({ onCall }) => onCall).length;
  const why = line.above ? words.closedNobody : words.closedAbove;
  return (
    <Notice tone={open ? 'good' : 'warn'} title={open ? words.open : words.closed}>
      <p>{open ? words.openText(count) : why}</p>
      <IconLink href={visit.href(`/${municipality.slug}/orolig`)} icon="eye">
        {words.page}
      </IconLink>
    </Notice>
  );
};

const AbovePart: FC<LineProps> = ({ visit, municipality, above, candidates, fault }) => {
  const words = lineMessages[visit.language];
  return (
    <Section title={words.above} lead={words.aboveLead}>
      <Form action={visit.href(`${linePath}/${municipality.slug}/name-above`)}>
        <SelectField
          name="above"
          label={words.aboveField}
          emptyLabel={words.nobody}
          groups={functionGroups(candidates, visit.language)}
          value={above?.id}
          error={fault ? words.fault : undefined}
        />
        <Button>{words.save}</Button>
      </Form>
    </Section>
  );
};

const TeamPart: FC<LineProps> = ({ visit, choosable, weeks }) => {
  const words = lineMessages[visit.language];
  return (
    <Section title={words.team} lead={words.teamLead}>
      {choosable.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          caption={words.team}
          captionUnseen
          columns={[{ label: words.week }, ...choosable.map(({ local }) => ({ label: nameOf(local, visit.language) }))]}
          rows={weeks.map(({ weekOn, onCall }) => [
            <>
              {`${week(weekOn, visit.language)}, ${shortDay(weekOn, visit.language)}`}{' '}
              {onCall.length === 0 && <Badge tone="warn">{words.gap}</Badge>}
            </>,
            ...choosable.map(({ local }) => (
              <a href={visit.href(`${functionsPath}/${local.id}`)}>
                {onCall.includes(local.id) ? words.onCall : words.notOnCall}
              </a>
            )),
          ])}
        />
      )}
    </Section>
  );
};

const FiguresPart: FC<LineProps> = ({ visit, figures }) => {
  const words = lineMessages[visit.language];
  if (!figures) {
    return (
      <Section title={words.figures}>
        <p>{words.few}</p>
      </Section>
    );
  }
  const hours = new Intl.NumberFormat(visit.language, { maximumFractionDigits: 1 });
  return (
    <Section title={words.figures}>
      <SummaryFigures
        figures={[
          { figure: figures.asked, label: words.asked },
          { figure: figures.inTime, label: words.inTime },
          { figure: hours.format((figures.medianMinutes ?? 0) / 60), label: words.median },
          {
            figure: figures.due - figures.inTime,
            label: words.missed,
            tone: figures.due > figures.inTime ? 'warn' : 'good',
          },
        ]}
      />
    </Section>
  );
};

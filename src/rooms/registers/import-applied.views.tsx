import type { FC, PropsWithChildren } from 'hono/jsx';
import { Done, WorkFrame } from '#rooms/places/frame.views.tsx';
import { dayAndTime } from '#ui/dates.ts';
import { PageHeading } from '#ui/page-parts.tsx';
import { SummaryFigures } from '#ui/parts.tsx';
import { Findings, ReportLink } from './import-findings.views.tsx';
import { crumbsTo } from './import-mapping.views.tsx';
import type { PreviewProps } from './import-preview.views.tsx';
import { RowsSection } from './import-rows.views.tsx';
import { importMessages } from './register-import.messages.ts';

/** What an import did. */
export const AppliedPage: FC<PreviewProps> = props => {
  const { visit, whole, municipalityName } = props;
  const words = importMessages[visit.language];
  const { title } = words.applied;
  const done = whole.summary.done ?? props.actions;
  const when = dayAndTime(whole.appliedAt ?? whole.startedAt, visit.language);
  const notice = visit.query.get('klart') === 'apply' && <Done>{words.applied.done(done)}</Done>;
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbsTo(visit, title)} notice={notice}>
      <PageHeading
        over={words.preview.over(municipalityName)}
        title={title}
        lead={words.applied.lead(whole.fileName, when)}
      />
      <SummaryFigures
        label={words.applied.figures}
        figures={[
          { figure: done.create, label: words.applied.created, tone: 'good' },
          { figure: done.change, label: words.applied.changed, tone: 'info' },
          { figure: done.assure, label: words.applied.assured },
          { figure: done.none, label: words.applied.left },
        ]}
      />
      <RowsOrForgotten {...props}>
        <Findings visit={visit} whole={whole} />
        <RowsSection {...props} />
      </RowsOrForgotten>
    </WorkFrame>
  );
};

const RowsOrForgotten: FC<PropsWithChildren<PreviewProps>> = ({ visit, whole, children }) =>
  whole.rowsForgottenAt ? (
    <p>{importMessages[visit.language].applied.forgotten}</p>
  ) : (
    <>
      <ReportLink visit={visit} whole={whole} />
      {children}
    </>
  );

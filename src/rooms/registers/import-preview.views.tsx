import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Done, WorkFrame } from '#rooms/places/frame.views.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { type Figure, Notice, Progress, SummaryFigures } from '#ui/parts.tsx';
import { Findings, ReportLink } from './import-findings.views.tsx';
import { importsPath } from './import-list.views.tsx';
import { crumbsTo } from './import-mapping.views.tsx';
import type { Progress as HowFar } from './import-progress.storage.ts';
import { outcomeTones, RowsSection, type RowsShown, rowsHref } from './import-rows.views.tsx';
import { sentence } from './register-file-sentence.ts';
import { importMessages } from './register-import.messages.ts';
import { type ActionCounts, outcomes, type RegisterImport } from './register-import.ts';

/** An import that is being compared or applied: how far it has come. */
export const UnderWayPage: FC<{ visit: Visit; whole: RegisterImport; progress: HowFar | undefined }> = props => {
  const { visit, whole, progress } = props;
  const words = importMessages[visit.language].underWay;
  const title = whole.state === 'applying' ? words.applying : words.comparing;
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbsTo(visit, title)}>
      <PageHeading over={whole.fileName} title={title} lead={words.wait} />
      <Progress
        label={title}
        value={progress?.done}
        max={progress?.due}
        text={progress && words.text(Math.floor(progress.done), progress.due)}
      />
    </WorkFrame>
  );
};

/** An import that nothing came of. */
export const DroppedPage: FC<{ visit: Visit; whole: RegisterImport }> = ({ visit, whole }) => {
  const words = importMessages[visit.language];
  return (
    <WorkFrame visit={visit} title={words.dropped.title} crumbs={crumbsTo(visit, words.dropped.title)}>
      <PageHeading over={whole.fileName} title={words.dropped.title} lead={words.dropped.text} />
      {whole.notice && (
        <Notice tone="warn">
          <p>{words.notice[whole.notice]}</p>
        </Notice>
      )}
      <Button href={visit.href(importsPath)}>{words.dropped.again}</Button>
    </WorkFrame>
  );
};

/** An import with a page of its rows. */
export type PreviewProps = RowsShown & { municipalityName: string; actions: ActionCounts };

/** What a file would change, to be read before anything is. */
export const PreviewPage: FC<PreviewProps> = props => {
  const { visit, whole, municipalityName } = props;
  const words = importMessages[visit.language];
  const { title } = words.preview;
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbsTo(visit, title)} notice={<Notices {...props} />}>
      <PageHeading
        over={words.preview.over(municipalityName)}
        title={title}
        lead={words.preview.lead(whole.fileName, whole.total)}
      />
      <SummaryFigures figures={outcomeFigures(props)} label={words.preview.figures} />
      <ApplyForm {...props} />
      <Findings visit={visit} whole={whole} />
      <RowsSection {...props} />
    </WorkFrame>
  );
};

const Notices: FC<PreviewProps> = ({ visit, whole, municipalityName }) => {
  const words = importMessages[visit.language];
  const { elsewhere } = whole.summary;
  return (
    <>
      {visit.query.get('klart') === 'choose' && <Done>{words.chosen}</Done>}
      {whole.notice && (
        <Notice tone="warn" live>
          <p>{words.notice[whole.notice]}</p>
        </Notice>
      )}
      {whole.warnings.length + (elsewhere ? 1 : 0) > 0 && (
        <Notice tone="warn" title={words.preview.warnings}>
          {elsewhere && <p>{words.preview.elsewhere(elsewhere.municipality, elsewhere.rows, municipalityName)}</p>}
          {whole.warnings.map(warning => (
            <p>{sentence(words.file.warning, warning)}</p>
          ))}
        </Notice>
      )}
    </>
  );
};

function outcomeFigures({ visit, whole }: PreviewProps): Figure[] {
  const words = importMessages[visit.language];
  const { kept } = whole.summary;
  const number = new Intl.NumberFormat(visit.language);
  const figures: Figure[] = outcomes.map(outcome => ({
    figure: number.format(whole.counts[outcome]),
    label: words.outcomes[outcome],
    tone: outcomeTones[outcome],
    href: whole.counts[outcome] > 0 ? rowsHref(visit, whole, outcome) : undefined,
  }));
  const keptFigure: Figure = {
    figure: number.format(kept),
    label: words.preview.keptFigure,
    tone: 'warn',
    href: rowsHref(visit, whole, 'kept'),
  };
  return kept > 0 ? [...figures, keptFigure] : figures;
}

const ApplyForm: FC<PreviewProps> = ({ visit, whole, actions }) => {
  const words = importMessages[visit.language].preview;
  const base = visit.href(`${importsPath}/${whole.id}`);
  const something = actions.create + actions.change + actions.assure > 0;
  return (
    <Section title={words.applyTitle} lead={something ? words.applyText(actions) : words.nothing}>
      <ButtonRow>
        {something && (
          <Form action={`${base}/apply`} hidden={{ seen: whole.fingerprint ?? undefined }} inline>
            <Button icon="check">{words.apply(actions)}</Button>
          </Form>
        )}
        <Form action={`${base}/drop`} inline>
          <Button variant="quiet">{words.drop}</Button>
        </Form>
      </ButtonRow>
      <ReportLink visit={visit} whole={whole} />
    </Section>
  );
};

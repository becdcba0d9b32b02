import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { FigureBar } from '#ui/charts.tsx';
import { Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { ordinaryTerms, weekdays } from './reach.ts';
import type { AreaAnswer, ReachAnswer, Share } from './reach-answer.ts';
import { shapeOf } from './reach-map.views.tsx';
import { reachPageMessages } from './reach-page.messages.ts';
import { areaPathOf, reachPathOf } from './reach-path.ts';
import { onWeekday, reachAddress } from './reach-question.rules.ts';
import { type AnswerProps, NearCell } from './reach-words.views.tsx';
import { reachMetres } from './supply-field.rules.ts';

/** Areas by ages: how much there is, or that there is nothing, in a word and a shape. */
export const TablePart: FC<AnswerProps> = props => {
  const { visit, answer } = props;
  const words = reachPageMessages[visit.language];
  const columns = [
    { label: words.area, heading: true },
    { label: words.children, numeric: true },
    ...answer.bands.map(({ from, to }) => ({ label: words.years(from, to) })),
  ];
  const far = words.away(reachMetres(ordinaryTerms));
  return (
    <Section title={words.inTable} id="tabell" lead={words.tableLead(far)}>
      <DataTable
        id="omraden"
        caption={words.inTable}
        captionUnseen
        dense
        columns={columns}
        rows={answer.areas.map(area => areaRow(props, area))}
      />
    </Section>
  );
};

function areaRow({ visit, municipality, answer }: AnswerProps, area: AreaAnswer): Child[] {
  const words = reachPageMessages[visit.language];
  return [
    <>
      <a href={visit.href(reachAddress(areaPathOf(municipality, area.id), answer.question))}>
        <bdi>{area.name}</bdi>
      </a>
      <div class="meta">
        {words.nearest}: <NearCell visit={visit} near={area.nearest} />
      </div>
    </>,
    words.whole(area.children),
    ...area.bands.map(share => <ShareCell visit={visit} share={share} />),
  ];
}

const ShareCell: FC<{ visit: Visit; share: Share }> = ({ visit, share }) => {
  const { cells } = reachPageMessages[visit.language];
  if (share.children < 0.5) return <span class="meta">{cells.nobody}</span>;
  const shape = shapeOf(share);
  if (shape === 'white') return <Badge tone="bad">{cells.none}</Badge>;
  if (shape === 'partly') return <Badge tone="warn">{cells.partly(share.score)}</Badge>;
  return <Badge tone="good">{cells.some(share.score)}</Badge>;
};

/** The same question for each day of the week. */
export const WeekdaysPart: FC<AnswerProps & { perWeekday: readonly ReachAnswer[] }> = props => {
  const { visit, municipality, answer, perWeekday } = props;
  const words = reachPageMessages[visit.language];
  const most = Math.max(1, answer.whole.children);
  const columns = [
    { label: words.weekday, heading: true },
    { label: words.whiteAreas, numeric: true },
    { label: words.lacking },
  ];
  const rows = weekdays.map((day, at): Child[] => {
    const lacking = perWeekday[at]?.whole.lacking ?? 0;
    const address = reachAddress(reachPathOf(municipality), onWeekday(answer.question, day));
    return [
      <a href={visit.href(address)}>{words.ask.days[at]}</a>,
      String(whiteAreasOf(perWeekday[at])),
      <FigureBar value={lacking} most={most} figure={words.whole(lacking)} />,
    ];
  });
  return (
    <Section title={words.perWeekday} id="dagar" lead={words.perWeekdayLead}>
      <DataTable id="veckodagar" caption={words.perWeekday} captionUnseen columns={columns} rows={rows} />
    </Section>
  );
};

/** In how many areas somebody lacks something. */
export function whiteAreasOf(answer: ReachAnswer | undefined): number {
  return answer?.areas.filter(area => shapeOf(area) !== 'served').length ?? 0;
}

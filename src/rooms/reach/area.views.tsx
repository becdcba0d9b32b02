import type { Child, FC } from 'hono/jsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { FigureBar } from '#ui/charts.tsx';
import { Button } from '#ui/form.tsx';
import { Columns, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { WithinPart } from './area-within.views.tsx';
import type { Attempt } from './attempt.ts';
import { AttemptCards } from './attempt-card.views.tsx';
import { mayTry } from './reach.policy.ts';
import { type Gender, weekdays } from './reach.ts';
import { gendersOf } from './reach-answer.rules.ts';
import type { AgeAnswer, AreaDetail } from './reach-answer.ts';
import { ReachForm } from './reach-form.views.tsx';
import { reachPageMessages } from './reach-page.messages.ts';
import { areaPathOf, attemptPathOf, reachPathOf } from './reach-path.ts';
import { type ReachReading, reachAddress } from './reach-question.rules.ts';
import { RestsPart } from './reach-rests.views.tsx';
import { type AnswerProps, NearCell, PerhapsNear } from './reach-words.views.tsx';
import { whiteSpotMessages } from './white-spot.messages.ts';

export type AreaProps = AnswerProps & {
  detail: AreaDetail;
  reading: ReachReading;
  attempts: readonly Attempt[];
  /** What children and parents have said that they miss here, where another room counts it. */
  missed?: Child;
};

/** `/arbete/vita-flackar/{municipality}/omrade/{area}`: one area, age by age and day by day, and what is tried there. */
export const AreaPage: FC<AreaProps> = props => {
  const { visit, municipality, detail, reading, answer, missed } = props;
  const { oneArea } = reachPageMessages[visit.language];
  const { area } = detail;
  const list = reachAddress(reachPathOf(municipality), answer.question);
  const title = whiteSpotMessages[visit.language].title;
  return (
    <WorkFrame
      visit={visit}
      title={area.name}
      crumbs={[{ label: title, href: visit.href(list) }, { label: area.name }]}
    >
      <PageHeading over={municipality.name} title={<bdi>{area.name}</bdi>} lead={leadOf(props)} />
      <Columns
        side="start"
        asideLabel={reachPageMessages[visit.language].ask.title}
        aside={<ReachForm visit={visit} action={areaPathOf(municipality, area.id)} reading={reading} />}
      >
        <PerhapsNear {...props} />
        <AgesPart {...props} />
        <DaysPart {...props} />
        <WithinPart {...props} />
        <TriedPart {...props} />
        {missed && <Section title={oneArea.missed}>{missed}</Section>}
        <RestsPart {...props} />
      </Columns>
    </WorkFrame>
  );
};

function leadOf({ visit, answer: { question }, detail: { area } }: AreaProps): string {
  const { oneArea } = reachPageMessages[visit.language];
  const asked = whiteSpotMessages[visit.language].asked(question, question.affordable);
  return `${asked}. ${oneArea.lead(area.children, area.lacking)}`;
}

/** What lies nearest, for each year of age. */
const AgesPart: FC<AreaProps> = props => {
  const { visit, answer, detail } = props;
  const { oneArea } = reachPageMessages[visit.language];
  const genders = gendersOf(answer.question);
  const columns = [
    { label: oneArea.age, heading: true, short: true },
    ...genders.map(gender => ({ label: oneArea[gender] })),
  ];
  const ages = [...new Set(detail.ages.map(({ age }) => age))].sort((a, b) => a - b);
  const find = (age: number, gender: Gender) => detail.ages.find(each => each.age === age && each.gender === gender);
  const rows = ages.map(age => [
    String(age),
    ...genders.map(gender => <AgeCell {...props} found={find(age, gender)} />),
  ]);
  return (
    <Section title={oneArea.ages} id="aldrar">
      <DataTable id="ages" caption={oneArea.ages} captionUnseen columns={columns} rows={rows} />
    </Section>
  );
};

const AgeCell: FC<AreaProps & { found: AgeAnswer | undefined }> = ({ visit, found }) => {
  const { oneArea, cells } = reachPageMessages[visit.language];
  if (!found) return <span class="meta">{cells.nobody}</span>;
  return (
    <div>
      <Badge tone={found.lacking ? 'bad' : 'good'}>{found.lacking ? oneArea.far : oneArea.here}</Badge>{' '}
      <NearCell visit={visit} near={found.nearest} />
    </div>
  );
};

const DaysPart: FC<AreaProps> = ({ visit, detail }) => {
  const words = reachPageMessages[visit.language];
  const { oneArea } = words;
  const most = Math.max(...detail.weekdays, Number.MIN_VALUE);
  const columns = [
    { label: words.weekday, heading: true },
    { label: oneArea.meets, numeric: true },
    { label: oneArea.places },
  ];
  const rows = weekdays.map((_, at): Child[] => {
    const score = detail.weekdays[at] ?? 0;
    return [
      words.ask.days[at],
      String(detail.meets[at] ?? 0),
      <FigureBar value={score} most={most} figure={words.per100(score)} />,
    ];
  });
  return (
    <Section title={oneArea.weekdays} id="dagar" lead={oneArea.weekdaysLead}>
      <DataTable id="days" caption={oneArea.weekdays} captionUnseen columns={columns} rows={rows} />
      {detail.affordableShare !== null && <p>{oneArea.affordableShare(detail.affordableShare)}</p>}
    </Section>
  );
};

const TriedPart: FC<AreaProps> = ({ visit, municipality, detail, attempts }) => {
  const { oneArea } = reachPageMessages[visit.language];
  const form = `${attemptPathOf(municipality, 'ny')}?omrade=${encodeURIComponent(detail.area.id)}`;
  const action = mayTry(visit.actor, municipality.code).allowed && (
    <Button variant="secondary" icon="pencil" href={visit.href(form)}>
      {oneArea.tryIt}
    </Button>
  );
  return (
    <Section title={oneArea.tried} id="provas" action={action || undefined}>
      {attempts.length === 0 ? (
        <p>{oneArea.nothingTried}</p>
      ) : (
        <AttemptCards visit={visit} municipality={municipality} attempts={attempts} />
      )}
    </Section>
  );
};

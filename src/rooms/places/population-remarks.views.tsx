import type { Child, FC } from 'hono/jsx';
import { AsWritten, More, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { isFar, isFew } from './population-expectation.rules.ts';
import { populationMessages } from './population-import.messages.ts';
import type { MunicipalityFigures } from './population-import.ts';
import type { ShownProps } from './population-preview.views.tsx';

/** What one should know before using the figures: estimates, gaps, and what does not fit. */
export const Remarks: FC<ShownProps> = props => {
  const { visit, whole } = props;
  const words = populationMessages[visit.language].preview;
  const { widestClass, turned, missingCells, unread, cut } = whole.summary;
  return (
    <>
      {cut && (
        <Notice tone="warn">
          <p>{words.cut}</p>
        </Notice>
      )}
      <Unfitting {...props} />
      <Notice>
        <p>{whole.estimated ? words.estimated(widestClass) : words.whole}</p>
        {missingCells > 0 && <p>{words.missing(missingCells)}</p>}
        {turned > 0 && <p>{words.turned(turned)}</p>}
        {unread.length > 0 && (
          <p>
            {words.unread} <AsWritten>{unread.join(', ')}</AsWritten>
          </p>
        )}
      </Notice>
    </>
  );
};

/** As many municipalities as are named in a warning. */
const mostNamed = 10;

const Unfitting: FC<ShownProps> = ({ visit, whole, nameOf }) => {
  const words = populationMessages[visit.language].preview;
  const { municipalities } = whole.summary;
  const few = municipalities.filter(isFew);
  const far = municipalities.filter(each => isFar(each) && !isFew(each));
  return (
    <>
      <Named
        title={words.few}
        more={words.andMore}
        which={few}
        say={each => words.fewText(nameOf(each.code), each.areas, each.expected ?? 0)}
      />
      <Named
        title={words.differs}
        more={words.andMore}
        which={far}
        say={each => words.differsText(nameOf(each.code), each.young, each.known)}
      />
    </>
  );
};

interface NamedProps {
  title: string;
  which: readonly MunicipalityFigures[];
  say: (each: MunicipalityFigures) => Child;
  more: (count: number) => string;
}

const Named: FC<NamedProps> = ({ title, which, say, more }) =>
  which.length === 0 ? null : (
    <Notice tone="warn" title={title}>
      <ul>
        {which.slice(0, mostNamed).map(each => (
          <li>{say(each)}</li>
        ))}
        {which.length > mostNamed && <li>{more(which.length - mostNamed)}</li>}
      </ul>
    </Notice>
  );

/** Rows that are shown at once. */
const fewRows = 12;

/** Every municipality of the file beside what was known of it. */
export const MunicipalityPart: FC<ShownProps> = props => {
  const words = populationMessages[props.visit.language].preview;
  const { municipalities } = props.whole.summary;
  return (
    <Section title={words.municipalities}>
      {municipalities.length > fewRows ? (
        <More title={words.more(municipalities.length)}>
          <MunicipalityTable {...props} />
        </More>
      ) : (
        <MunicipalityTable {...props} />
      )}
    </Section>
  );
};

const MunicipalityTable: FC<ShownProps> = ({ visit, whole, nameOf }) => {
  const words = populationMessages[visit.language];
  const { column, municipalities: caption } = words.preview;
  const rows = whole.summary.municipalities.map(({ code, areas, young, known }) => [
    nameOf(code),
    words.number(areas),
    words.number(young),
    words.number(known),
  ]);
  const columns = [
    { label: column.name, heading: true },
    { label: column.areas, numeric: true },
    { label: column.young, numeric: true },
    { label: column.known, numeric: true },
  ];
  return <DataTable caption={caption} captionUnseen columns={columns} rows={rows} />;
};

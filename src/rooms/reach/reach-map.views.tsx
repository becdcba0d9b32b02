import type { FC } from 'hono/jsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { type DrawnOutline, projectOutline } from '#rooms/places/outline.rules.ts';
import { placedLabels } from '#rooms/places/outline-labels.rules.ts';
import { Drawing, Section } from '#ui/page-parts.tsx';
import type { AreaAnswer, Share } from './reach-answer.ts';
import { reachPageMessages } from './reach-page.messages.ts';
import { areaPathOf } from './reach-path.ts';
import { reachAddress } from './reach-question.rules.ts';
import type { AnswerProps } from './reach-words.views.tsx';
import { isWhite } from './standing-question.rules.ts';

// Small units, so that letters drawn in them can still be read where the screen is 320 px wide.
const width = 400;
const smallestRadius = 6;
const largestRadius = 20;

/** How an area is drawn: each way has a shape of its own, so that colour is never alone. */
export function shapeOf({ children, lacking }: Pick<Share, 'children' | 'lacking'>): 'white' | 'partly' | 'served' {
  if (!isWhite({ lacking })) return 'served';
  return children - lacking < 0.5 ? 'white' : 'partly';
}

type Circle = AreaAnswer & { at: { x: number; y: number }; radius: number };

function circlesOf(areas: readonly AreaAnswer[], { project }: DrawnOutline): Circle[] {
  const largest = Math.max(1, ...areas.map(({ children }) => children));
  const radiusOf = (children: number) =>
    Math.round(smallestRadius + (largestRadius - smallestRadius) * Math.sqrt(children / largest));
  return areas
    .map(area => ({ ...area, at: project(area.lat, area.lon), radius: radiusOf(area.children) }))
    .sort((a, b) => b.radius - a.radius);
}

/** The municipality with its areas, drawn on the server; everything on it stands in the table too. */
export const MapPart: FC<AnswerProps> = props => {
  const { visit, municipality, answer } = props;
  const words = reachPageMessages[visit.language];
  const areas = answer.areas.filter(({ children }) => children > 0);
  const drawn = projectOutline(gazetteerOf(visit).outlineOf(municipality.code), width, areas);
  return (
    <Section title={words.onMap} id="karta">
      <Drawing caption={<Legend {...props} />}>
        <div class="map-frame">
          <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
            <title>{words.areaOf(municipality.name)}</title>
            <path class="map-area" d={drawn.path} fill-rule="evenodd" />
            <Marks {...props} circles={circlesOf(areas, drawn)} />
          </svg>
        </div>
      </Drawing>
    </Section>
  );
};

const Marks: FC<AnswerProps & { circles: readonly Circle[] }> = ({ circles, visit, municipality, answer }) => {
  const words = reachPageMessages[visit.language];
  const labels = placedLabels(circles, width);
  return (
    <>
      {circles.map(circle => (
        <a
          href={visit.href(reachAddress(areaPathOf(municipality, circle.id), answer.question))}
          aria-label={words.mark(circle.name, circle.lacking, circle.children)}
        >
          <Mark {...circle.at} radius={circle.radius} shape={shapeOf(circle)} />
        </a>
      ))}
      {[...labels].map(([{ name }, at]) => (
        <text class="map-label" x={at.x} y={at.y}>
          {name}
        </text>
      ))}
    </>
  );
};

type MarkProps = { x: number; y: number; radius: number; shape: ReturnType<typeof shapeOf> };

const Mark: FC<MarkProps> = ({ x, y, radius, shape }) => {
  if (shape === 'served') return <circle class="map-pin map-full" cx={x} cy={y} r={radius} />;
  const cross = radius * 0.45;
  return (
    <>
      <circle class="map-hollow" cx={x} cy={y} r={radius} />
      {shape === 'partly' ? (
        <path class="map-half" d={`M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`} />
      ) : (
        <path
          class="map-cross"
          d={`M${x - cross} ${y - cross}l${2 * cross} ${2 * cross}m${-2 * cross} 0l${2 * cross} ${-2 * cross}`}
        />
      )}
    </>
  );
};

const Legend: FC<AnswerProps> = ({ visit }) => {
  const words = reachPageMessages[visit.language];
  const shapes = [
    ['served', words.mapServed],
    ['partly', words.mapPartly],
    ['white', words.mapWhite],
  ] as const;
  return (
    <>
      <p>{words.mapCaption}</p>
      <ul class="legend">
        {shapes.map(([shape, said]) => (
          <li>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <Mark x={12} y={12} radius={9} shape={shape} />
            </svg>
            {said}
          </li>
        ))}
      </ul>
    </>
  );
};

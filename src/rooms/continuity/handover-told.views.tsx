import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { type Handover, handoverParts } from '#rooms/functions/handover.ts';
import { day } from '#ui/dates.ts';
import { DefinitionList } from '#ui/lists.tsx';
import { AsWritten, IconLink, More, Row, Section } from '#ui/page-parts.tsx';
import { handoverMessages } from './handover.messages.ts';
import { type HandoverProps, handoverPath } from './handover-form.views.tsx';

/** What was told her who has just accepted it, before everything else. */
export const YoungPart: FC<HandoverProps> = ({ visit, young }) => {
  const words = handoverMessages[visit.language];
  if (!young) return null;
  return (
    <Section title={words.young} lead={words.on(day(young.acceptedAt ?? young.begunAt, visit.language))}>
      <Told visit={visit} handover={young} />
      <Row>
        <PaperLink visit={visit} handover={young} />
        <button class="button button-secondary" type="button" data-print hidden>
          {words.print}
        </button>
      </Row>
    </Section>
  );
};

/** What was told, as it was written. */
export const Told: FC<{ visit: Visit; handover: Handover }> = ({ visit, handover: { content } }) => {
  const words = handoverMessages[visit.language];
  const items = handoverParts.map(part => ({
    term: words.parts[part],
    description: content[part] ? (
      <div class="as-written">
        <AsWritten>{content[part]}</AsWritten>
      </div>
    ) : (
      words.nothing
    ),
  }));
  return <DefinitionList items={items} />;
};

/** The record as a paper. */
export const PaperLink: FC<{ visit: Visit; handover: Handover }> = ({ visit, handover: { id, functionId } }) => (
  <p>
    <IconLink href={visit.href(`${handoverPath(functionId)}/${id}/pdf`)} icon="download" download>
      {handoverMessages[visit.language].paper.link}
    </IconLink>
  </p>
);

/** What was told before, the newest open. */
export const EarlierPart: FC<HandoverProps> = ({ visit, earlier }) => {
  const words = handoverMessages[visit.language];
  if (earlier.length === 0) return null;
  return (
    <Section title={words.earlier}>
      {earlier.map((handover, index) => (
        <More title={words.on(day(handover.acceptedAt ?? handover.begunAt, visit.language))} open={index === 0}>
          <Told visit={visit} handover={handover} />
          <PaperLink visit={visit} handover={handover} />
        </More>
      ))}
    </Section>
  );
};

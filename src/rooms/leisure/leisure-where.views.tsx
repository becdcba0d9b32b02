import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { Button, Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { ActivityQuestion } from './leisure.ts';
import { PostalCodeField } from './leisure-filter-more.views.tsx';
import { finderMessages } from './leisure-finder.messages.ts';
import { leisureAddress, leisureParts } from './leisure-question.rules.ts';

/** Leisure, of the whole country and under each municipality. */
export const leisurePath = '/fritid';

interface WhereToProps {
  visit: Visit;
  question: ActivityQuestion;
  postalCode: { typed: string; unknown: boolean };
  /** The municipality of the postal code, which has not opened. */
  asked: Municipality | undefined;
  /** Those next to it that have. */
  near: readonly Municipality[];
  opened: readonly Municipality[];
}

/** Leisure before one has said where: a postal code leads on, and everything else that was asked for goes along. */
export const WhereToPage: FC<WhereToProps> = props => {
  const { visit, question, asked, opened } = props;
  const words = finderMessages[visit.spoken];
  return (
    <PublicFrame visit={visit} title={words.whereTitle} description={words.whereLead}>
      <PageHeading title={words.whereTitle} lead={words.whereLead} />
      {asked && <NotOpened {...props} asked={asked} />}
      <PostalCodeForm {...props} />
      {opened.length > 0 && (
        <Section title={words.opened}>
          <Municipalities visit={visit} question={{ ...question, postalCode: undefined }} all={opened} />
        </Section>
      )}
    </PublicFrame>
  );
};

const PostalCodeForm: FC<WhereToProps> = ({ visit, question, postalCode }) => {
  const words = finderMessages[visit.spoken];
  const leisure = leisureMessages[visit.spoken];
  return (
    <Form
      action={visit.href(leisurePath)}
      method="get"
      label={words.whereTitle}
      hidden={Object.fromEntries(leisureParts({ ...question, postalCode: undefined, adaptations: [], page: 1 }))}
    >
      <PostalCodeField visit={visit} {...postalCode} />
      <Button icon="search">{leisure.show}</Button>
    </Form>
  );
};

/** Those next door are shown from where one lives, so that the nearest comes first there. */
const NotOpened: FC<WhereToProps & { asked: Municipality }> = ({ visit, question, asked, near }) => {
  const words = finderMessages[visit.spoken];
  return (
    <Notice title={words.notOpened(asked.name)}>
      <p>{near.length > 0 ? words.notOpenedText : words.notOpenedAlone}</p>
      <Municipalities visit={visit} question={question} all={near} />
    </Notice>
  );
};

const Municipalities: FC<{ visit: Visit; question: ActivityQuestion; all: readonly Municipality[] }> = props => (
  <ul class="links">
    {props.all.map(({ slug, name }) => (
      <li>
        <a href={props.visit.href(leisureAddress(`/${slug}${leisurePath}`, props.question))}>
          <bdi lang="sv">{name}</bdi>
        </a>
      </li>
    ))}
  </ul>
);

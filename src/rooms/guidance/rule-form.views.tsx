import type { FC } from 'hono/jsx';
import { type Language, languages } from '#house/language.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { TextArea, TextField } from '#ui/fields.tsx';
import { Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { guidanceMessages } from './guidance.messages.ts';
import { textField } from './guidance-form.rules.ts';
import { CheckedFields, type FormProps, fieldOf, Mend } from './guidance-form.views.tsx';
import { guideMessages } from './guide.messages.ts';
import { sourceText } from './guide-outcome.views.tsx';
import { guidancePathOf } from './guide-path.ts';
import type { SituationId } from './situation.ts';
import { situationTexts } from './situation-texts.messages.ts';
import { situations } from './situations.ts';

type Props = FormProps & { situation: SituationId; version: number; offered: readonly Language[] };

/** Where a municipality reads a situation's text, takes it over and says what is different. */
export const RuleFormPage: FC<Props> = props => {
  const { visit, municipality, situation } = props;
  const words = guidanceMessages[visit.language];
  const { title } = situationTexts[visit.language][situation];
  return (
    <WorkFrame
      visit={visit}
      title={title}
      crumbs={[{ label: words.title, href: visit.href(guidancePathOf(municipality)) }, { label: title }]}
    >
      <PageHeading over={municipality.name} title={title} />
      <Mend {...props} />
      <StandardPart {...props} />
      <RuleFields {...props} />
    </WorkFrame>
  );
};

const StandardPart: FC<Props> = ({ visit, situation }) => {
  const words = guidanceMessages[visit.language].rule;
  const guide = guideMessages[visit.language];
  const text = situationTexts[visit.language][situation];
  const parts = [
    [words.act, text.act],
    [guide.outcome.names, text.names],
    [guide.outcome.say, `${text.say} ”${text.phrase}”`],
    [guide.outcome.write, text.write],
    [guide.outcome.never, text.never],
    [guide.outcome.why, situations[situation].sources.map(source => sourceText(source, guide)).join(' · ')],
  ];
  return (
    <Section title={words.standard}>
      <dl class="facts facts-compact">
        {parts.map(([term, said]) => (
          <div>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

const RuleFields: FC<Props> = props => {
  const { visit, municipality, situation, version } = props;
  const { rule: words, form } = guidanceMessages[visit.language];
  const shown = languages.filter(each => each === 'sv' || props.offered.includes(each));
  return (
    <Form
      action={visit.href(`${guidancePathOf(municipality)}/rules/${situation}/change`)}
      hidden={{ version: String(version) }}
    >
      {shown.map(language => (
        <TextArea
          {...fieldOf(props, textField(language))}
          label={words.text(words.languages[language])}
          mark={form.optional}
          hint={words.textHint}
          lang={language}
        />
      ))}
      <TextField {...fieldOf(props, 'source')} label={words.source} hint={words.sourceHint} lang="sv" />
      <TextField {...fieldOf(props, 'owner')} label={words.owner} hint={words.ownerHint} lang="sv" />
      <CheckedFields {...props} />
    </Form>
  );
};

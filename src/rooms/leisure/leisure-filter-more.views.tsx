import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { adaptations } from '#rooms/activities/activity.ts';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { Checkbox, CheckboxGroup, RadioGroup, SelectField } from '#ui/choices.tsx';
import { TextField } from '#ui/fields.tsx';
import { More } from '#ui/page-parts.tsx';
import { leisureMessages } from './leisure.messages.ts';
import { companies, daytimes, distances } from './leisure.ts';
import type { LeisureProps } from './leisure.views.tsx';
import { finderMessages } from './leisure-finder.messages.ts';
import { leisureKeys } from './leisure-question.rules.ts';

/** What not everybody needs; unfolded once something in it is used. */
export const MoreFilters: FC<LeisureProps> = props => {
  const { visit, question, typed } = props;
  const { postalCode, within, language, daytime, company, parentStays, neighbours } = question;
  const used = postalCode ?? within ?? language ?? daytime ?? company;
  const open = used !== undefined || parentStays || neighbours || question.adaptations.length > 0;
  return (
    <More title={finderMessages[visit.spoken].more} open={open || typed.unknownPostalCode}>
      <FromFields {...props} />
      <NeighbourField {...props} />
      <WhenAndWho {...props} />
      <LeaderFields {...props} />
      <AdaptationFields {...props} />
    </More>
  );
};

/** From where it is to be near, with whatever was typed there before. */
export const PostalCodeField: FC<{ visit: Visit; typed: string | undefined; unknown: boolean }> = props => {
  const words = leisureMessages[props.visit.spoken];
  return (
    <TextField
      name={leisureKeys.postalCode}
      label={words.postalCode}
      hint={words.postalCodeHint}
      value={props.typed}
      error={props.unknown ? words.unknownPostalCode : undefined}
      width="short"
      inputmode="numeric"
      autocomplete="postal-code"
    />
  );
};

const FromFields: FC<LeisureProps> = ({ visit, question, typed, from }) => {
  const words = finderMessages[visit.spoken];
  return (
    <>
      <PostalCodeField visit={visit} typed={typed.postalCode} unknown={typed.unknownPostalCode} />
      <SelectField
        name={leisureKeys.within}
        label={words.within}
        value={question.within}
        emptyLabel={words.anyDistance}
        options={distances.map(each => ({ value: String(each), label: words.distances[each] }))}
        error={question.within && !from ? words.noFrom : undefined}
        width="medium"
      />
    </>
  );
};

const NeighbourField: FC<LeisureProps> = ({ visit, question, neighbours }) =>
  neighbours.length === 0 ? null : (
    <Checkbox
      name={leisureKeys.neighbours}
      value="1"
      label={finderMessages[visit.spoken].neighbours(neighbours.map(({ name }) => name).join(', '))}
      checked={question.neighbours}
    />
  );

const WhenAndWho: FC<LeisureProps> = ({ visit, question }) => {
  const words = finderMessages[visit.spoken];
  return (
    <>
      <RadioGroup
        name={leisureKeys.daytime}
        legend={words.daytime}
        value={question.daytime ?? ''}
        options={[
          { value: '', label: words.anyDaytime },
          ...daytimes.map(value => ({ value, label: words.daytimes[value] })),
        ]}
      />
      <RadioGroup
        name={leisureKeys.company}
        legend={words.company}
        value={question.company ?? ''}
        options={[
          { value: '', label: words.anyCompany },
          ...companies.map(value => ({ value, label: words.companies[value] })),
        ]}
      />
    </>
  );
};

const LeaderFields: FC<LeisureProps> = ({ visit, question, languages }) => {
  const leisure = leisureMessages[visit.spoken];
  const words = finderMessages[visit.spoken];
  return (
    <>
      <SelectField
        name={leisureKeys.language}
        label={leisure.language}
        value={question.language}
        emptyLabel={leisure.anyLanguage}
        options={languages.map(value => ({ value, label: languagesSaid([value], visit.spoken) }))}
        width="medium"
      />
      <Checkbox name={leisureKeys.parentStays} value="1" label={words.parentStays} checked={question.parentStays} />
    </>
  );
};

const AdaptationFields: FC<LeisureProps> = ({ visit, question }) => {
  const words = finderMessages[visit.spoken];
  return (
    <CheckboxGroup
      name={leisureKeys.adaptations}
      legend={words.adaptationsTitle}
      hint={words.adaptationsHint}
      options={adaptations.map(value => ({
        value,
        label: words.adaptations[value],
        checked: question.adaptations.includes(value),
      }))}
    />
  );
};

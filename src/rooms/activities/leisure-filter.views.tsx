import type { FC } from 'hono/jsx';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { Checkbox, Fieldset, SelectField } from '#ui/choices.tsx';
import { NumberField, TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { More } from '#ui/page-parts.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { LeisureProps } from './leisure.views.tsx';
import { leisureAddress, leisureKeys, openQuestion } from './leisure-question.rules.ts';
import { isoWeekday, weekdays } from './schedule.ts';
import { weekdayName } from './schedule-sentence.ts';

/** An age and a postal code as they were typed, and whether the code is known. */
export interface TypedQuestion {
  age: string;
  postalCode: string;
  unknownPostalCode: boolean;
}

/** Asks with GET, so that the answer has an address; the rest than age and day is folded until it is used. */
export const FilterForm: FC<LeisureProps> = props => {
  const { visit, question } = props;
  const words = leisureMessages[visit.spoken];
  const asks = leisureAddress('', { ...question, page: 1 }) !== '';
  return (
    <Form action={`${visit.href(visit.path)}#hits`} method="get" label={words.filter}>
      <Fieldset legend={words.filter} size="small" id="filter">
        <AgeAndDay {...props} />
        <FoldedFilters {...props} />
      </Fieldset>
      <ButtonRow>
        <Button icon="search">{words.show}</Button>
        {asks && (
          <Button variant="quiet" href={visit.href(leisureAddress(visit.path, openQuestion))}>
            {words.clear}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
};

const AgeAndDay: FC<LeisureProps> = ({ visit, question, typed }) => {
  const words = leisureMessages[visit.spoken];
  const days = weekdays.map(each => ({ value: String(isoWeekday(each)), label: weekdayName(each, visit.spoken) }));
  return (
    <>
      <NumberField
        name={leisureKeys.age}
        label={words.age}
        value={typed.age}
        error={typed.age !== '' && question.age === undefined ? words.unreadableAge : undefined}
      />
      <SelectField
        name={leisureKeys.day}
        label={words.day}
        value={question.day}
        emptyLabel={words.anyDay}
        options={days}
        width="medium"
      />
    </>
  );
};

const FoldedFilters: FC<LeisureProps> = props => {
  const words = leisureMessages[props.visit.spoken];
  const { free, leisureCard, language, postalCode } = props.question;
  const used = free || leisureCard || language !== undefined || postalCode !== undefined;
  return (
    <More title={words.more} open={used}>
      <MoreFilters {...props} />
    </More>
  );
};

const MoreFilters: FC<LeisureProps> = ({ visit, question, typed, languages }) => {
  const words = leisureMessages[visit.spoken];
  return (
    <>
      <Checkbox name={leisureKeys.free} value="1" label={words.free} checked={question.free} />
      <Checkbox name={leisureKeys.leisureCard} value="1" label={words.leisureCard} checked={question.leisureCard} />
      <TextField
        name={leisureKeys.postalCode}
        label={words.postalCode}
        hint={words.postalCodeHint}
        value={typed.postalCode}
        error={typed.unknownPostalCode ? words.unknownPostalCode : undefined}
        width="short"
        inputmode="numeric"
        autocomplete="postal-code"
      />
      <SelectField
        name={leisureKeys.language}
        label={words.language}
        value={question.language}
        emptyLabel={words.anyLanguage}
        options={languages.map(value => ({ value, label: languagesSaid([value], visit.spoken) }))}
        width="medium"
      />
    </>
  );
};

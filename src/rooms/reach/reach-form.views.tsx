import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Checkbox, RadioGroup, SelectField } from '#ui/choices.tsx';
import { NumberField } from '#ui/fields.tsx';
import { FilterPanel } from '#ui/finding.tsx';
import { weekdays, whos } from './reach.ts';
import { reachPageMessages } from './reach-page.messages.ts';
import { clockWord, type ReachReading, reachKeys, whoWords } from './reach-question.rules.ts';
import { offeredHours, radii } from './reach-question.ts';

/** What one can ask; sent as an address, so that the answer can be sent on. */
export const ReachForm: FC<{ visit: Visit; action: string; reading: ReachReading }> = props => {
  const { visit, action, reading } = props;
  const words = reachPageMessages[visit.language].ask;
  return (
    <FilterPanel
      title={words.title}
      action={visit.href(action)}
      submitLabel={words.submit}
      open={reading.fault !== undefined}
      clear={{ label: words.clear, href: visit.href(action) }}
    >
      <RadioGroup
        name={reachKeys.who}
        legend={words.who}
        value={whoWords[reading.question.who]}
        options={whos.map(who => ({ value: whoWords[who], label: words.whos[who] }))}
      />
      <Ages {...props} />
      <Times {...props} />
      <SelectField
        name={reachKeys.radius}
        label={words.radius}
        value={reading.question.radiusMetres}
        options={radii.map(metres => ({ value: String(metres), label: words.kilometres(metres) }))}
      />
      <Checkbox name={reachKeys.affordable} value="1" label={words.affordable} checked={reading.question.affordable} />
    </FilterPanel>
  );
};

type Props = { visit: Visit; reading: ReachReading };

const Ages: FC<Props> = ({ visit, reading: { typed, fault } }) => {
  const words = reachPageMessages[visit.language].ask;
  const error = fault && words.faults[fault];
  return (
    <>
      <NumberField name={reachKeys.from} label={words.from} hint={words.agesHint} value={typed.from} error={error} />
      <NumberField name={reachKeys.to} label={words.to} value={typed.to} />
    </>
  );
};

const Times: FC<Props> = ({ visit, reading: { question } }) => {
  const words = reachPageMessages[visit.language].ask;
  const { weekday, after } = question.hours;
  const hours = [...new Set([...offeredHours.map(hour => hour * 60), ...(after === undefined ? [] : [after])])];
  return (
    <>
      <SelectField
        name={reachKeys.weekday}
        label={words.weekday}
        value={weekday}
        emptyLabel={words.anyDay}
        options={weekdays.map(day => ({ value: String(day), label: words.days[day - 1] ?? '' }))}
      />
      <SelectField
        name={reachKeys.after}
        label={words.after}
        value={after === undefined ? undefined : clockWord(after)}
        emptyLabel={words.anyHour}
        options={hours
          .sort((a, b) => a - b)
          .map(each => ({ value: clockWord(each), label: words.hour(clockWord(each)) }))}
      />
    </>
  );
};

import type { FC } from 'hono/jsx';
import { Fieldset, SelectField } from '#ui/choices.tsx';
import { DateField, TimeField } from '#ui/fields.tsx';
import { rowsShown } from './activity-form.rules.ts';
import type { RowName } from './activity-form.ts';
import { Folded, fieldOf, type PartProps, wordsOf } from './activity-form-field.views.tsx';
import { mostExceptions, mostTimes, weekdays } from './schedule.ts';
import { weekdayName } from './schedule-sentence.ts';

/** When: one time and the term; other times, holidays and exceptions folded. */
export const WhenFields: FC<PartProps> = props => {
  const words = wordsOf(props);
  return (
    <Fieldset legend={words.schedule} id="when">
      <TimeRow {...props} row={0} />
      <DateField {...fieldOf(props, 'startDate')} label={words.startDate} />
      <DateField {...fieldOf(props, 'endDate')} label={words.endDate} hint={words.endDateHint} mark={words.optional} />
      <Folded {...props} part="more-times">
        <MoreTimes {...props} />
      </Folded>
    </Fieldset>
  );
};

const TimeRow: FC<PartProps & { row: number }> = ({ row, ...props }) => {
  const words = wordsOf(props);
  const days = weekdays.map(value => ({ value, label: weekdayName(value, props.visit.language) }));
  return (
    <>
      <SelectField
        {...fieldOf(props, `times.${row}.byDay`)}
        label={words.day}
        emptyLabel={words.choose}
        options={days}
        width="medium"
      />
      <TimeField {...fieldOf(props, `times.${row}.startTime`)} label={words.startTime} />
      <TimeField {...fieldOf(props, `times.${row}.endTime`)} label={words.endTime} />
    </>
  );
};

/** Numbers of the rows that are shown of something: those filled in, and some to fill in. */
const rowsIn =
  ({ state }: PartProps) =>
  (name: RowName, empty: number, most: number) =>
    Array.from({ length: rowsShown(state.typed, name, empty, most) }, (_, row) => row);

const MoreTimes: FC<PartProps> = props => {
  const words = wordsOf(props);
  const rows = rowsIn(props);
  return (
    <>
      {rows('times', 2, mostTimes).map(row =>
        row === 0 ? null : (
          <Fieldset legend={words.time(row + 1)} size="small" id={`time-${row}`}>
            <TimeRow {...props} row={row} />
          </Fieldset>
        ),
      )}
      <p class="hint">{words.breaksHint}</p>
      {rows('breaks', 2, 20).map(row => (
        <Fieldset legend={words.break(row + 1)} size="small" id={`break-${row}`}>
          <DateField {...fieldOf(props, `breaks.${row}.startDate`)} label={words.breakFrom} />
          <DateField {...fieldOf(props, `breaks.${row}.endDate`)} label={words.breakUntil} />
        </Fieldset>
      ))}
      <Exceptions {...props} />
    </>
  );
};

const Exceptions: FC<PartProps> = props => {
  const words = wordsOf(props);
  const rows = rowsIn(props);
  return (
    <>
      {rows('exceptDates', 2, mostExceptions).map(row => (
        <DateField {...fieldOf(props, `exceptDates.${row}.date`)} label={words.cancelled(row + 1)} />
      ))}
      {rows('extraSessions', 1, mostExceptions).map(row => (
        <Fieldset legend={words.extra(row + 1)} size="small" id={`extra-${row}`}>
          <DateField {...fieldOf(props, `extraSessions.${row}.date`)} label={words.date} />
          <TimeField {...fieldOf(props, `extraSessions.${row}.startTime`)} label={words.startTime} />
          <TimeField {...fieldOf(props, `extraSessions.${row}.endTime`)} label={words.endTime} />
        </Fieldset>
      ))}
    </>
  );
};

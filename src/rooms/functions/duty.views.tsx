import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { SelectField } from '#ui/choices.tsx';
import { shortDay, week } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { More } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { functionMessages } from './function.messages.ts';
import type { FunctionPageData } from './function.queries.ts';
import { comingWeeks } from './function.rules.ts';
import { functionsPath } from './function-facts.views.tsx';

type Props = FunctionPageData & { visit: Visit };

/** Who is on call, this week and the next ones, set in one go. */
export const DutyPart: FC<Props> = props => {
  const { visit, local, mine, mayKeep, mondayOn } = props;
  const words = functionMessages[visit.language].page;
  if (!mine && !mayKeep) return null;
  return (
    <div id="jour">
      <More title={words.duty} open={props.expectsDuty || props.duties.length > 0}>
        <p>{words.dutyLead}</p>
        <Form action={visit.href(`${functionsPath}/${local.id}/duty`)} label={words.duty}>
          <div class="weeks">
            {comingWeeks(mondayOn).map(weekOn => (
              <WeekField {...props} weekOn={weekOn} />
            ))}
          </div>
          <Button variant="secondary">{words.dutySave}</Button>
        </Form>
      </More>
    </div>
  );
};

const WeekField: FC<Props & { weekOn: string }> = ({ visit, weekOn, duties, holdings, colleagues }) => {
  const held = holdings.filter(each => !each.endedAt && each.personId);
  const able =
    held.length > 0 ? held.map(each => ({ personId: each.personId ?? '', name: each.name ?? '–' })) : colleagues;
  return (
    <SelectField
      name={`week-${weekOn}`}
      label={`${week(weekOn, visit.language)}, ${shortDay(weekOn, visit.language)}`}
      emptyLabel={functionMessages[visit.language].page.dutyNobody}
      options={able.map(({ personId, name }) => ({ value: personId, label: name }))}
      value={duties.find(each => each.weekOn === weekOn)?.personId}
      width="medium"
    />
  );
};

/** Which coming weeks have nobody on call, where somebody is promised, and where to say who. */
export const WithoutDuty: FC<{
  visit: Visit;
  functionId: string;
  weeks: readonly string[];
  /** Only once a handover has been accepted. */
  afterwards?: boolean | undefined;
  /** Whether she may say who is on call. */
  maySet: boolean;
}> = ({ visit, functionId, weeks, afterwards, maySet }) => {
  const words = functionMessages[visit.language].page;
  if (weeks.length === 0) return null;
  const named = weeks.map(each => week(each, visit.language).replace(' ', '\u00a0'));
  return (
    <Notice tone="warn">
      <p>{(afterwards ? words.withoutAfter : words.without)(named.join(', '))}</p>
      {maySet && (
        <p>
          <a href={visit.href(`${functionsPath}/${functionId}#jour`)}>{words.setDuty}</a>
        </p>
      )}
    </Notice>
  );
};

import type { FC } from 'hono/jsx';
import type { Label } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import { Button } from '#ui/form.tsx';
import { Notice } from '#ui/parts.tsx';
import { labelWarningMessages } from './label-warning.messages.ts';

interface Props {
  visit: Visit;
  labels?: readonly Label[] | undefined;
}

/** Words that label, with what to write instead, beside the button that saves them all the same: whoever writes decides. Inside the form. */
export const LabelWarning: FC<Props> = ({ visit, labels = [] }) => {
  const words = labelWarningMessages[visit.language];
  if (labels.length === 0) return null;
  const keep = (
    <Button variant="secondary" name="keepWords" value="yes">
      {words.keep}
    </Button>
  );
  return (
    <div id="labels">
      <Notice tone="warn" live title={words.title} action={keep}>
        <p>{words.lead}</p>
        <ul>
          {labels.map(({ word, instead }) => (
            <li>{words.suggestion(word, words.instead[instead])}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};

/** The line of a form's summary that leads to the warning. */
export function labelErrors({ visit, labels = [] }: Props): { field: string; message: string }[] {
  return labels.length === 0 ? [] : [{ field: 'labels', message: labelWarningMessages[visit.language].title }];
}

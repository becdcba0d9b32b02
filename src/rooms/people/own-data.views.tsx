import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Checkbox } from '#ui/choices.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { AccountFrame } from './account.views.tsx';
import { personMessages } from './person.messages.ts';

type Props = {
  visit: Visit;
  everything: Record<string, readonly object[]>;
  /** Organisations that nobody else can speak for. */
  alone: readonly string[];
  unsure: boolean;
};

/** All that is kept of a person, and its end. */
export const OwnDataPage: FC<Props> = props => {
  const { visit, everything } = props;
  const words = personMessages[visit.language].own;
  return (
    <AccountFrame visit={visit} title={words.title} lead={words.lead}>
      <DefinitionList
        items={Object.entries(everything).map(([name, rows]) => ({
          term: words.things[name] ?? name,
          description: words.count(rows.length),
        }))}
      />
      <p>
        <Button variant="secondary" icon="download" href={visit.href('/konto/uppgifter.json')}>
          {words.download}
        </Button>
      </p>
      <p class="meta">{words.downloadHint}</p>
      <Section title={words.rights}>
        <p>{words.rightsText}</p>
      </Section>
      <ErasePart {...props} />
    </AccountFrame>
  );
};

const ErasePart: FC<Props> = ({ visit, alone, unsure }) => {
  const words = personMessages[visit.language].own;
  const names = new Intl.ListFormat(visit.language).format(alone);
  const error = unsure ? words.eraseUnsure : undefined;
  return (
    <Section title={words.eraseTitle} lead={words.eraseLead}>
      {alone.length > 0 && (
        <Notice tone="warn">
          <p>{words.alone(names)}</p>
        </Notice>
      )}
      {error && (
        <ErrorSummary
          title={personMessages[visit.language].details.mend}
          errors={[{ field: 'sure', message: error }]}
        />
      )}
      <Form action={visit.href('/konto/erase')}>
        <Checkbox name="sure" value="yes" label={words.eraseSure} error={error} />
        <Button variant="danger">{words.erase}</Button>
      </Form>
    </Section>
  );
};

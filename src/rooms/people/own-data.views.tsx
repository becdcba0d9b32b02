import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Checkbox } from '#ui/choices.tsx';
import { dayAndTime } from '#ui/dates.ts';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { AccountFrame } from './account.views.tsx';
import { ownValueMessages } from './own-value.messages.ts';
import { personMessages } from './person.messages.ts';
import { spokenLanguageMessages } from './spoken-language.messages.ts';

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
      {Object.entries(everything).map(([name, rows]) => (
        <ThingPart visit={visit} name={name} rows={rows} />
      ))}
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

/** So many are enough to look through; the rest is in the file. */
const mostShown = 50;

/** One sort of thing that is kept, folded until one wants to read it. */
const ThingPart: FC<{ visit: Visit; name: string; rows: readonly object[] }> = ({ visit, name, rows }) => {
  const words = personMessages[visit.language].own;
  const title = words.things[name] ?? name;
  if (rows.length === 0) return <p class="meta">{`${title}: ${words.count(0)}`}</p>;
  return (
    <More title={`${title}: ${words.count(rows.length)}`}>
      {rows.slice(0, mostShown).map(row => (
        <DefinitionList compact items={factsIn(visit, row)} />
      ))}
      {rows.length > mostShown && <p>{words.rest(mostShown)}</p>}
    </More>
  );
};

function factsIn(visit: Visit, row: object) {
  const { keys, inFile } = personMessages[visit.language].own;
  const told = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return told.map(([key, value]) => ({
    term: keys[key] ?? key,
    description: key === 'base64' ? inFile : inWords(visit, key, value),
  }));
}

function inWords(visit: Visit, key: string, value: unknown): string {
  const { yes, no } = personMessages[visit.language].own;
  if (value instanceof Date) return dayAndTime(value, visit.language);
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) return value.map(each => inWords(visit, key, each)).join(', ') || '–';
  if (typeof value === 'object') return Object.values(value as object).join('–');
  return valuesOf(visit, key)[String(value)] ?? String(value);
}

/** The codes of one sort of thing, in words. */
const valuesOf = ({ language }: Visit, key: string): Readonly<Record<string, string>> =>
  key === 'languages' ? spokenLanguageMessages[language] : (ownValueMessages[language][key] ?? {});

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

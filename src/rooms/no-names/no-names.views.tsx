import type { FC } from 'hono/jsx';
import type { PublicLanguage } from '#house/language.ts';
import { Checkbox } from '#ui/choices.tsx';
import { Button } from '#ui/form.tsx';
import { Notice } from '#ui/parts.tsx';
import { type GuardedText, keptField, replaceField } from './guarded-form.rules.ts';
import { type Finding, keyOf } from './identity.ts';
import type { NoNamesMessages } from './no-names.messages.sv.ts';
import { noNamesMessages } from './no-names.messages.ts';
import { canKeep, neutralWord, numberedPeople } from './no-names.rules.ts';

/** The script that looks while somebody types: give it to the frame of a page with `NoNames` on it. */
export const noNamesScript = 'no-names.js';

/**
 * Stands in a form, right after the text area whose id is `field`. Shows what the server found in `guarded`; where scripts
 * run, what is found while typing. `places` are the town's own places, which the script takes for no names.
 */
export const NoNames: FC<{
  language: PublicLanguage;
  field: string;
  guarded?: GuardedText | undefined;
  places?: readonly string[] | undefined;
}> = ({ language, field, guarded, places = [] }) => {
  const words = noNamesMessages[language];
  const { live, neutral, looksLike } = words;
  return (
    <div
      data-no-names={field}
      data-words={JSON.stringify({ live, neutral, looksLike })}
      data-places={places.join('|')}
      data-kept={keptField}
    >
      {guarded && guarded.findings.length > 0 && <Found words={words} guarded={guarded} field={field} />}
    </div>
  );
};

const Found: FC<{ words: NoNamesMessages; guarded: GuardedText; field: string }> = ({ words, guarded, field }) => (
  <Notice tone={guarded.open.length > 0 ? 'warn' : 'info'} title={words.title}>
    <p>{words.lead}</p>
    <figure>
      <figcaption>{words.yourText}</figcaption>
      <MarkedText words={words} guarded={guarded} />
    </figure>
    <ul class="plain">
      {eachOnce(guarded.findings).map((finding, at) => (
        <FoundWord words={words} guarded={guarded} finding={finding} id={`${field}-${keptField}-${at + 1}`} />
      ))}
    </ul>
    {guarded.open.length > 0 && (
      <Button variant="secondary" name={replaceField} value="1">
        {words.replaceAll}
      </Button>
    )}
    <p class="hint">{words.limits}</p>
  </Notice>
);

const FoundWord: FC<{ words: NoNamesMessages; guarded: GuardedText; finding: Finding; id: string }> = props => {
  const { words, guarded, finding, id } = props;
  const key = keyOf(finding.word);
  return (
    <li>
      <p>
        <strong>
          <bdi>{finding.word}</bdi>
        </strong>{' '}
        {words.looksLike[finding.kind]}. {words.instead}{' '}
        <em>{neutralWord(finding, words.neutral, numberedPeople(guarded.open))}</em>
      </p>
      {canKeep(finding) ? (
        <Checkbox name={keptField} id={id} value={key} label={words.keep} checked={guarded.kept.has(key)} />
      ) : (
        <p class="hint">{words.mustGo}</p>
      )}
    </li>
  );
};

/** The text as it was written, line by line, with what is not kept marked: for the eye, and aloud. */
const MarkedText: FC<{ words: NoNamesMessages; guarded: GuardedText }> = ({ words, guarded: { text, open } }) => (
  <p dir="auto" class="as-written">
    {open.map((each, at) => (
      <>
        {text.slice(open[at - 1]?.end ?? 0, each.start)}
        <mark>
          {each.word}
          <span class="unseen"> ({words.marked})</span>
        </mark>
      </>
    ))}
    {text.slice(open.at(-1)?.end ?? 0)}
  </p>
);

/** A word that comes again is asked about once. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(each => [keyOf(each.word), each])).values()];
}

import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { IconLink, More } from '#ui/page-parts.tsx';
import { importsPath } from './import-list.views.tsx';
import { importMessages } from './register-import.messages.ts';
import type { CountedWord, RegisterImport } from './register-import.ts';

/** Every row of an import, to take home. */
export const ReportLink: FC<{ visit: Visit; whole: RegisterImport }> = ({ visit, whole }) => (
  <p>
    <IconLink href={visit.href(`${importsPath}/${whole.id}/rapport.csv`)} icon="download" download>
      {importMessages[visit.language].preview.report}
    </IconLink>
  </p>
);

/** Words, areas and organisations that somebody should look at; nothing where there are none. */
export const Findings: FC<{ visit: Visit; whole: RegisterImport }> = ({ visit, whole }) => {
  const words = importMessages[visit.language].preview;
  const { unknownWords, leftOutWords, newAreas, gone } = whole.summary;
  const counted = (all: readonly CountedWord[]) => all.map(({ word, rows }) => `${word} (${words.times(rows)})`);
  const links = gone.map(({ organisationId, name }) => (
    <a href={visit.href(`/arbete/aktorer/${organisationId}`)}>{name}</a>
  ));
  return (
    <div class="stack">
      <Finding title={words.newAreas(newAreas.length)} text={words.newAreasText} items={counted(newAreas)} />
      <Finding title={words.unknownWords(unknownWords.length)} text={words.unknownText} items={counted(unknownWords)} />
      <Finding title={words.leftOutWords(leftOutWords.length)} text={words.leftOutText} items={counted(leftOutWords)} />
      <Finding title={words.gone(gone.length)} text={words.goneText} items={links} />
    </div>
  );
};

const Finding: FC<{ title: string; text: string; items: readonly Child[] }> = ({ title, text, items }) =>
  items.length === 0 ? null : (
    <More title={title}>
      <p>{text}</p>
      <ul>
        {items.map(item => (
          <li>{item}</li>
        ))}
      </ul>
    </More>
  );

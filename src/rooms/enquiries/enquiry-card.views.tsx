import type { FC } from 'hono/jsx';
import { type Language, languageNames, mainLanguage } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { nameOf } from '#rooms/functions/function-facts.views.tsx';
import { deadline } from '#ui/distances.ts';
import { Card } from '#ui/lists.tsx';
import { Badge, type Tone } from '#ui/parts.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import type { Known } from './enquiry.queries.ts';
import type { Enquiry, EnquiryState } from './enquiry.ts';
import { kindTexts } from './kinds.messages.ts';

export const enquiriesPath = '/arbete/fragor';

type Props = { visit: Visit; enquiry: Enquiry };

/** One enquiry among others: what, from whom to whom, where it stands and until when. Never what it says. */
export const EnquiryCard: FC<Props & { known: Known }> = ({ visit, enquiry, known }) => {
  const words = enquiryMessages[visit.language];
  const local = known.get(enquiry.functionId);
  const to = words.to(local ? nameOf(local, visit.language) : words.unknown);
  return (
    <Card
      icon={enquiry.openness === 'closed' ? 'lock' : 'speech'}
      title={kindTexts(enquiry.kind, visit.language).name}
      href={visit.href(`${enquiriesPath}/${enquiry.id}`)}
      meta={`${askerText(visit, enquiry)}. ${to}. ${dueText(visit, enquiry)}`}
      badges={<StateBadges visit={visit} enquiry={enquiry} />}
    />
  );
};

/** "Från Boxklubben Ankaret (Verksamhetsledare)", or somebody without an account and the language that she asked in. */
export function askerText(visit: Visit, enquiry: Enquiry): string {
  const name = askerName(visit, enquiry);
  return enquiry.asker.organisationId === undefined ? name : enquiryMessages[visit.language].from(name);
}

/** The same without the word for from. */
export function askerName({ language }: Visit, { asker, language: spoken }: Enquiry): string {
  if (asker.organisationId !== undefined) return `${asker.organisationName || '–'} (${asker.as})`;
  return enquiryMessages[language].noAccount(languageName(spoken ?? mainLanguage, language));
}

/** What a language is called in the language of the page; easy Swedish has no name but its own. */
function languageName(spoken: string, language: Language): string {
  if (spoken === 'sv-x-latt') return languageNames[spoken].toLowerCase();
  return new Intl.DisplayNames([language], { type: 'language' }).of(spoken) ?? spoken;
}

/** Until when there is to be an answer; empty where nobody waits for one. */
export function dueText(visit: Visit, { state, dueAt, pausedAt }: Enquiry): string {
  const words = enquiryMessages[visit.language];
  if (pausedAt || (state !== 'asked' && state !== 'taken')) return '';
  const when = deadline(dueAt, visit.now, visit.language);
  return `${dueAt > visit.now ? words.due(when) : words.was(when)}.`;
}

const tones: Record<EnquiryState, Tone> = {
  ...{ asked: 'info', taken: 'info', answered: 'good', closed: 'neutral', declined: 'neutral', withdrawn: 'neutral' },
};

export const StateBadges: FC<Props> = ({ visit, enquiry }) => {
  const words = enquiryMessages[visit.language];
  const { state, pausedAt, offeredTo, dueAt, escalation, helped } = enquiry;
  const waits = state === 'asked' || state === 'taken';
  return (
    <>
      <Badge tone={tones[state]}>{words.states[state]}</Badge>
      {waits && !pausedAt && (dueAt <= visit.now || escalation.level > 0) && <Badge tone="warn">{words.late}</Badge>}
      {pausedAt && <Badge>{words.paused}</Badge>}
      {offeredTo && <Badge>{words.offered}</Badge>}
      {helped && <Badge tone={helped === 'no' ? 'warn' : 'good'}>{words.helpedSaid[helped]}</Badge>}
    </>
  );
};

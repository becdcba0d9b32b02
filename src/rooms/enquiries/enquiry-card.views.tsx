import type { FC } from 'hono/jsx';
import { type Language, languageNames, mainLanguage } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { nameOf } from '#rooms/functions/function-facts.views.tsx';
import { day } from '#ui/dates.ts';
import { deadline } from '#ui/distances.ts';
import { Card } from '#ui/lists.tsx';
import { Badge, type Tone } from '#ui/parts.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import type { Known } from './enquiry.queries.ts';
import type { Enquiry, EnquiryState } from './enquiry.ts';
import type { Glance } from './enquiry-glance.queries.ts';
import { kindTexts } from './kinds.messages.ts';

export const enquiriesPath = '/arbete/fragor';

type Props = { visit: Visit; enquiry: Enquiry; known: Known };

/** What it is called among others: its kind, and what it begins with or else the day when it was asked. */
export function titleOf({ language }: Visit, { kind, askedAt }: Enquiry, words: string | undefined): string {
  const { name } = kindTexts(kind, language);
  return words ? `${name}: ${words}` : enquiryMessages[language].askedOn(name, day(askedAt, language));
}

/** One enquiry among others: what, from whom to whom, where it stands and until when; its first words to those who may read them. */
export const EnquiryCard: FC<Props & { glance?: Glance | undefined }> = ({ visit, enquiry, known, glance }) => {
  const words = enquiryMessages[visit.language];
  const asked = enquiry.team.length > 1 && enquiry.state === 'asked' ? enquiry.team : [enquiry.functionId];
  const names = asked.map(id => known.get(id)).map(local => (local ? nameOf(local, visit.language) : words.unknown));
  const to = words.to(new Intl.ListFormat(visit.language).format(names));
  return (
    <Card
      icon={enquiry.openness === 'closed' ? 'lock' : 'speech'}
      title={titleOf(visit, enquiry, glance?.words)}
      href={visit.href(`${enquiriesPath}/${enquiry.id}`)}
      meta={`${askerText(visit, enquiry)}. ${to}. ${dueText(visit, enquiry)}`}
      badges={<StateBadges visit={visit} enquiry={enquiry} known={known} taker={glance?.taker} />}
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
export function dueText(visit: Visit, { state, dueAt, pausedAt, nextAt }: Enquiry): string {
  const words = enquiryMessages[visit.language];
  if (pausedAt) return `${words.pausedUntil(day(nextAt, visit.language))}.`;
  if (state !== 'asked' && state !== 'taken') return '';
  const when = deadline(dueAt, visit.now, visit.language);
  return `${dueAt > visit.now ? words.due(when) : words.was(when)}.`;
}

const tones: Record<EnquiryState, Tone> = {
  ...{ asked: 'info', taken: 'info', answered: 'good', closed: 'neutral', declined: 'neutral', withdrawn: 'neutral' },
};

type BadgesProps = Props & {
  /** Who has taken it, for those who hold the function. */
  taker?: string | undefined;
  /** Whether whoever looks is on the side that asked; she who asked always is. */
  asks?: boolean | undefined;
};

export const StateBadges: FC<BadgesProps> = props => {
  const { visit, enquiry, known, asks = isMine(visit, enquiry.asker.personId) } = props;
  const words = enquiryMessages[visit.language];
  const { state, pausedAt, offeredTo, dueAt, escalation, helped } = enquiry;
  const waits = state === 'asked' || state === 'taken';
  const gone = known.get(enquiry.functionId)?.dissolvedAt !== undefined;
  const late = dueAt <= visit.now || (escalation.level > 0 && !gone);
  return (
    <>
      <Badge tone={tones[state]}>{stateText(props)}</Badge>
      {waits && !pausedAt && late && <Badge tone="warn">{words.late}</Badge>}
      {waits && gone && <Badge>{words.dissolved}</Badge>}
      {pausedAt && <Badge tone={asks ? 'warn' : undefined}>{asks ? words.pausedForYou : words.paused}</Badge>}
      {offeredTo && <Badge>{words.offered}</Badge>}
      {helped && <Badge tone={helped === 'no' ? 'warn' : 'good'}>{words.helpedSaid[helped]}</Badge>}
    </>
  );
};

const isMine = ({ actor }: Visit, personId: string | undefined) => actor.kind === 'person' && actor.id === personId;

function stateText({ visit, enquiry: { state, takenBy }, taker }: BadgesProps): string {
  const words = enquiryMessages[visit.language];
  if (state !== 'taken' || taker === undefined) return words.states[state];
  return isMine(visit, takenBy) ? words.takenByYou : words.takenBy(taker);
}

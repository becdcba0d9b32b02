import type { FC } from 'hono/jsx';
import { day, dayAndTime } from '#ui/dates.ts';
import { Timeline, type TimelineItem } from '#ui/lists.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { Time, type Tone } from '#ui/parts.tsx';
import type { JournalLine, PastVersion } from './history.ts';
import { journalMessages } from './journal.messages.ts';
import { organisationMessages } from './organisation.messages.ts';
import { changedFields } from './organisation.rules.ts';
import type { Version } from './organisation.ts';
import type { ActorProps } from './organisation-work.views.tsx';
import { fieldList, ProfileDifference } from './profile-facts.views.tsx';

const tones: Record<Version['fate'], Tone> = { approved: 'good', returned: 'warn', waiting: 'info' };

/** Every version with what it changed, and every act; folded, for those who wonder. */
export const HistoryPart: FC<ActorProps> = props => {
  const { visit, versions, journal } = props;
  const { page } = organisationMessages[visit.language];
  return (
    <Section title={page.history} id="historik">
      <More title={page.versions}>
        <Timeline
          label={page.versions}
          items={versions.map((version, at) => versionItem(props, version, versions[at + 1]))}
        />
      </More>
      {journal.length > 0 && (
        <More title={page.journal}>
          <Timeline label={page.journal} items={journal.map(line => journalItem(props, line))} />
          <p>
            <a href={visit.href(`/arbete/aktorer/${props.organisation.id}/journal.jsonl`)}>{page.journalFile}</a>
          </p>
        </More>
      )}
    </Section>
  );
};

function versionItem(
  { visit, areas }: ActorProps,
  version: PastVersion,
  before: PastVersion | undefined,
): TimelineItem {
  const { page, states } = organisationMessages[visit.language];
  const { fate, decidedAt, writtenAt, origin, writer, profile, returnReason } = version;
  const changed = before ? changedFields(before.profile, profile) : [];
  const fateText = states[fate];
  return {
    when: <Time at={writtenAt}>{dayAndTime(writtenAt, visit.language)}</Time>,
    tone: tones[fate],
    title: [page.origins[origin], writer].filter(Boolean).join(', '),
    text: (
      <>
        <p>{decidedAt ? page.fateOn(fateText, day(decidedAt, visit.language)) : fateText}</p>
        {returnReason && <blockquote>{returnReason}</blockquote>}
        {!before && <p>{page.first}</p>}
        {before && changed.length > 0 && (
          <More title={page.changed(fieldList(visit, changed))}>
            <ProfileDifference visit={visit} areas={areas} before={before.profile} after={profile} />
          </More>
        )}
      </>
    ),
  };
}

function journalItem({ visit }: ActorProps, { at, act, who, side }: JournalLine): TimelineItem {
  const { acts, byHouse, bySomebody } = journalMessages[visit.language];
  return {
    when: <Time at={at}>{dayAndTime(at, visit.language)}</Time>,
    title: acts[act] ?? act,
    text: who ?? (side === 'person' ? bySomebody : byHouse),
  };
}

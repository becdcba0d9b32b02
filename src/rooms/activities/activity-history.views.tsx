import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { day } from '#ui/dates.ts';
import { Timeline } from '#ui/lists.tsx';
import { More } from '#ui/page-parts.tsx';
import { Time } from '#ui/parts.tsx';
import { activityMessages } from './activity.messages.ts';
import type { ActivityPageData } from './activity.queries.ts';

/** What was written before, and what became of it. */
export const HistoryPart: FC<Pick<ActivityPageData, 'versions'> & { visit: Visit }> = ({ visit, versions }) => {
  const { page, states } = activityMessages[visit.language];
  return (
    <More title={page.history}>
      <Timeline
        label={page.history}
        items={versions.map(version => ({
          when: <Time at={version.writtenAt}>{day(version.writtenAt, visit.language)}</Time>,
          title: page.origins[version.origin],
          tone: version.fate === 'approved' ? 'good' : version.fate === 'returned' ? 'warn' : 'info',
          text: (
            <>
              <p>{states[version.fate]}</p>
              {version.returnReason && <blockquote>{version.returnReason}</blockquote>}
            </>
          ),
        }))}
      />
    </More>
  );
};

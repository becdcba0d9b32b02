import type { Beside } from '#house/beside.ts';
import { day } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { AsWritten } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { feedMessages } from './feed.messages.ts';
import { provenanceOf, sourceOf } from './feed.queries.ts';
import { feedsPath } from './feed-path.ts';
import { at, fieldsSaid } from './feed-state.views.tsx';
import { provenanceMessages } from './provenance.messages.ts';

/** From where an activity comes, on its pages. */
export const feedBeside: Pick<Beside, 'activity' | 'leisure'> = {
  async activity(visit, activityId) {
    const found = await sourceOf(visit.house.database, visit.actor, activityId);
    if (!found) return null;
    const words = feedMessages[visit.language].source;
    const { provenance, source } = found;
    const giveWay = source.kept.length > 0 && (
      <Form action={visit.href(`${feedsPath}/aktivitet/${activityId}/give-way`)} inline>
        <Button variant="secondary">{words.giveWay}</Button>
      </Form>
    );
    return (
      <Notice title={words.title} action={giveWay || undefined}>
        <p>
          <AsWritten>{words.text(provenance.feedName, at(provenance.confirmedAt, visit))}</AsWritten>
        </p>
        {source.kept.length > 0 && <p>{words.keptText(fieldsSaid(source.kept, visit.language))}</p>}
      </Notice>
    );
  },
  async leisure(visit, activityId) {
    const found = await provenanceOf(visit.house.database, visit.actor, activityId);
    if (!found) return null;
    const on = day(found.confirmedAt, visit.spoken);
    return (
      <p class="hint">
        <AsWritten>{provenanceMessages[visit.spoken].from(found.feedName, on)}</AsWritten>
      </p>
    );
  },
};

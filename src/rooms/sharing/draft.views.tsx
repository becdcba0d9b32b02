import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { type Option, SelectField } from '#ui/choices.tsx';
import { TextArea, TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form, Hidden } from '#ui/form.tsx';
import { More, PageHeading } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { sharingMessages } from './sharing.messages.ts';
import { Done, sharingPath } from './sharing.views.tsx';

export interface DraftForm {
  typed: Typed;
  faults: Record<string, string>;
}

type Props = {
  visit: Visit;
  /** Absent for a draft that has not been saved yet. */
  draft?: { id: string; version: number } | undefined;
  form: DraftForm;
  /** The organisations that the writer speaks for. */
  organisations: readonly Option[];
  /** Whether it was changed elsewhere while it was written here. */
  conflict?: boolean | undefined;
};

/** Where one writes before anybody else sees it. */
export const DraftPage: FC<Props> = props => {
  const { visit, draft, form, conflict } = props;
  const words = sharingMessages[visit.language];
  const title = draft ? words.draft.title : words.draft.newTitle;
  const crumbs = [{ label: words.title, href: visit.href(sharingPath) }, { label: title }];
  const errors = Object.keys(form.faults).map(field => ({ field, message: faultOf(props, field) ?? '' }));
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbs} notice={<Done visit={visit} />}>
      <PageHeading title={title} />
      <Visibility level="closed" label={words.draft.onlyYou}>
        {words.draft.onlyYouText}
      </Visibility>
      {conflict && (
        <Notice tone="warn" live>
          <p>{words.draft.conflict}</p>
        </Notice>
      )}
      <ErrorSummary title={words.share.mend} errors={errors} />
      <WritingForm {...props} />
      {draft && <Onward {...props} id={draft.id} />}
    </WorkFrame>
  );
};

function faultOf({ visit, form }: Pick<Props, 'visit' | 'form'>, name: string): string | undefined {
  const code = form.faults[name];
  const said = sharingMessages[visit.language].draft.faults[name];
  return code === undefined ? undefined : (said?.[code] ?? Object.values(said ?? {})[0]);
}

const WritingForm: FC<Props> = props => {
  const { visit, draft, form, organisations } = props;
  const words = sharingMessages[visit.language].draft;
  const field = (name: string) => ({ name, value: first(form.typed, name), error: faultOf(props, name) });
  const only = draft ? first(form.typed, 'organisationId') : organisations.length === 1 && organisations[0]?.value;
  return (
    <Form action={visit.href(draft ? `${sharingPath}/utkast/${draft.id}` : `${sharingPath}/utkast`)}>
      {draft && <Hidden values={{ version: String(draft.version) }} />}
      {only ? (
        <Hidden values={{ organisationId: only }} />
      ) : (
        <SelectField {...field('organisationId')} label={words.organisation} options={organisations} width="medium" />
      )}
      <TextField {...field('title')} label={words.heading} />
      <TextArea {...field('text')} label={words.text} hint={words.textHint} rows={12} />
      <Button>{words.save}</Button>
    </Form>
  );
};

const Onward: FC<Props & { id: string }> = ({ visit, id }) => {
  const words = sharingMessages[visit.language].draft;
  return (
    <>
      <p>
        <Button variant="secondary" icon="people" href={visit.href(`${sharingPath}/utkast/${id}/dela`)}>
          {words.share}
        </Button>
      </p>
      <p class="meta">{words.saveFirst}</p>
      <More title={words.remove}>
        <p>{words.removeHint}</p>
        <Form action={visit.href(`${sharingPath}/utkast/${id}/remove`)}>
          <Button variant="danger">{words.remove}</Button>
        </Form>
      </More>
    </>
  );
};

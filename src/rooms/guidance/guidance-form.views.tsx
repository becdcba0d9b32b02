import type { FC } from 'hono/jsx';
import { type FormFaults, first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { LabelWarning, labelErrors } from '#rooms/places/label-warning.views.tsx';
import { SelectField } from '#ui/choices.tsx';
import { DateField, TextArea, TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { More, PageHeading } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { channelMessages } from './channel.messages.ts';
import { type LocalChannel, localChannelKinds } from './channel.ts';
import { guidanceMessages } from './guidance.messages.ts';
import { guidancePathOf } from './guide-path.ts';

export interface GuidanceForm extends FormFaults {
  /** Whether it was changed elsewhere while it was written here. */
  conflict?: boolean | undefined;
}

/** What both forms have in common. */
export interface FormProps {
  visit: Visit;
  municipality: Municipality;
  form: GuidanceForm;
}

type Props = FormProps & { channel?: Pick<LocalChannel, 'id' | 'version' | 'title'> | undefined };

/** Where a number or a link is added or changed. */
export const ChannelFormPage: FC<Props> = props => {
  const { visit, channel, municipality } = props;
  const { form: words, title: all } = guidanceMessages[visit.language];
  const title = channel ? words.changeTitle : words.newTitle;
  return (
    <WorkFrame
      visit={visit}
      title={title}
      crumbs={[{ label: all, href: visit.href(guidancePathOf(municipality)) }, { label: title }]}
    >
      <PageHeading over={municipality.name} title={title} />
      <Mend {...props} />
      <ChannelFields {...props} />
      {channel && <RemovePart {...props} />}
    </WorkFrame>
  );
};

/** What must be mended before it can be saved. */
export const Mend: FC<FormProps> = ({ visit, form: { faults, labels, conflict } }) => {
  const words = guidanceMessages[visit.language].form;
  const faulty = Object.entries(faults).map(([field, code]) => ({ field, message: faultText(visit, field, code) }));
  const errors = [...faulty, ...labelErrors({ visit, labels })];
  return (
    <>
      {conflict && (
        <Notice tone="warn" live title={words.conflict}>
          <p>{words.conflictText}</p>
        </Notice>
      )}
      <ErrorSummary title={words.mend} errors={errors} />
    </>
  );
};

function faultText({ language }: Visit, field: string, code: string): string {
  const { faults } = guidanceMessages[language].form;
  return faults[code] ?? faults[field] ?? faults.texts ?? '';
}

/** Name, value and fault of a field. */
export function fieldOf({ visit, form }: FormProps, name: string) {
  const code = form.faults[name];
  return { name, value: first(form.typed, name), error: code && faultText(visit, name, code) };
}

const ChannelFields: FC<Props> = props => {
  const { visit, channel, municipality } = props;
  const { form: words } = guidanceMessages[visit.language];
  const { kinds } = channelMessages[visit.language];
  const base = `${guidancePathOf(municipality)}/channels`;
  return (
    <Form
      action={visit.href(channel ? `${base}/${channel.id}/change` : `${base}/add`)}
      hidden={{ version: channel && String(channel.version) }}
    >
      <SelectField
        {...fieldOf(props, 'kind')}
        label={words.kind}
        options={localChannelKinds.map(value => ({ value, label: kinds[value] }))}
      />
      <TextField {...fieldOf(props, 'title')} label={words.title} hint={words.titleHint} lang="sv" />
      <WayFields {...props} />
      <CheckedFields {...props} />
    </Form>
  );
};

const WayFields: FC<Props> = props => {
  const { form: words } = guidanceMessages[props.visit.language];
  const field = (name: string) => ({ ...fieldOf(props, name), mark: words.optional });
  return (
    <>
      <TextField {...field('phone')} type="tel" label={words.phone} hint={words.phoneHint} width="medium" />
      <TextField {...field('hours')} label={words.hours} hint={words.hoursHint} lang="sv" />
      <TextField {...field('email')} type="email" label={words.email} hint={words.emailHint} />
      <TextField {...field('href')} type="url" label={words.href} hint={words.hrefHint} />
      <TextArea {...field('note')} label={words.note} hint={words.noteHint} rows={3} lang="sv" />
    </>
  );
};

/** When somebody looked, and the buttons. */
export const CheckedFields: FC<FormProps> = props => {
  const { visit, municipality } = props;
  const { form: words } = guidanceMessages[visit.language];
  return (
    <>
      <DateField {...fieldOf(props, 'checkedOn')} label={words.checkedOn} hint={words.checkedHint} />
      <LabelWarning visit={visit} labels={props.form.labels} />
      <ButtonRow>
        <Button>{words.save}</Button>
        <Button variant="quiet" href={visit.href(guidancePathOf(municipality))}>
          {words.cancel}
        </Button>
      </ButtonRow>
    </>
  );
};

const RemovePart: FC<Props> = ({ visit, municipality, channel }) => {
  const words = guidanceMessages[visit.language].form;
  return (
    <More title={words.remove}>
      <p>{words.removeText}</p>
      <Form action={visit.href(`${guidancePathOf(municipality)}/channels/${channel?.id}/remove`)}>
        <Button variant="danger">{words.remove}</Button>
      </Form>
    </More>
  );
};

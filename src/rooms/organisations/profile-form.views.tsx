import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { LabelWarning } from '#rooms/places/label-warning.views.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { faultSentence, profileFormMessages } from './profile-form.messages.ts';
import { type ProfileSection, profileSections, sectionNames, sectionOf } from './profile-form.ts';
import { PremisesFields, RoleFields, WhatFields, WhereFields } from './profile-form-choices.views.tsx';
import type { FormState, PartProps } from './profile-form-field.views.tsx';
import { AboutFields, ContactFields, ReceivingFields, WhomFields } from './profile-form-texts.views.tsx';

const parts: Record<ProfileSection, FC<PartProps>> = {
  about: AboutFields,
  what: WhatFields,
  whom: WhomFields,
  where: WhereFields,
  roles: RoleFields,
  receiving: ReceivingFields,
  premises: PremisesFields,
  contact: ContactFields,
};

/** The whole form, part by part; the parts with something wrong stand open. */
export const ProfileForm: FC<
  PartProps & { hidden: Record<string, string | undefined>; save: string; cancelHref: string; children?: Child }
> = ({ visit, state, action, hidden, save, cancelHref, children }) => {
  const words = profileFormMessages[visit.language];
  const wrong = new Set(Object.keys(state.faults).map(sectionOf));
  return (
    <Form action={action} hidden={{ ...hidden, rows: String(state.rows) }}>
      {children}
      <LabelWarning visit={visit} labels={state.labels} />
      <Button variant="secondary">{save}</Button>
      {sectionNames.map(section => {
        const Part = parts[section];
        const open = wrong.size > 0 ? wrong.has(section) : state.open.includes(section);
        return (
          <FormSection visit={visit} state={state} section={section} open={open}>
            <Part visit={visit} state={state} action={action} />
          </FormSection>
        );
      })}
      <ButtonRow>
        <Button>{save}</Button>
        <Button variant="quiet" href={cancelHref}>
          {words.edit.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
};

const FormSection: FC<
  PropsWithChildren<{ visit: Visit; state: FormState; section: ProfileSection; open: boolean }>
> = ({ visit, state, section, open, children }) => {
  const words = profileFormMessages[visit.language];
  const fields = profileSections[section];
  const filled = fields.filter(field => isFilled(state.typed, field)).length;
  const lead = words.sectionLeads[section as keyof typeof words.sectionLeads];
  return (
    <details class="more part" id={section} open={open}>
      <summary>
        <strong>{words.sections[section]}</strong> <span class="hint">{words.filled(filled, fields.length)}</span>
      </summary>
      <div class="more-text fieldset">
        {lead && <p class="hint">{lead}</p>}
        {children}
      </div>
    </details>
  );
};

function isFilled(typed: Typed, field: string): boolean {
  return Object.keys(typed).some(name => (name === field || name.startsWith(`${field}.`)) && first(typed, name));
}

/** What must be mended, each line leading to its field. */
export const FormFaults: FC<{ visit: Visit; faults: FormState['faults'] }> = ({ visit, faults }) => {
  const words = profileFormMessages[visit.language];
  const errors = Object.entries(faults)
    .sort(inFormOrder)
    .map(([field, code]) => ({
      field,
      message: words.faultIn(labelOf(visit, field), faultSentence(words, field, code)),
    }));
  return (
    <ErrorSummary title={words.faultsTitle(errors.length)} errors={errors}>
      <p>{words.faultsKept}</p>
    </ErrorSummary>
  );
};

const inOrder: readonly string[] = sectionNames.flatMap(section => [...profileSections[section]]);

function inFormOrder([one]: [string, string], [other]: [string, string]): number {
  const place = (field: string) => inOrder.indexOf(field.split('.')[0] ?? '');
  return place(one) - place(other) || one.localeCompare(other, 'sv', { numeric: true });
}

function labelOf(visit: Visit, field: string): string {
  const words = profileFormMessages[visit.language];
  const [whole = '', row, part] = field.split('.');
  const label = words.fields[whole as keyof typeof words.fields] ?? whole;
  if (part === undefined) return label;
  return `${words.premisesRow(Number(row) + 1)}, ${words.premises[part as keyof typeof words.premises] ?? part}`;
}

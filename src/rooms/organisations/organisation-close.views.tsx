import type { FC } from 'hono/jsx';
import { Button, Form } from '#ui/form.tsx';
import { More } from '#ui/page-parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { may } from './organisation.policy.ts';
import { ReasonField } from './organisation-reason.views.tsx';
import { workHref } from './organisation-state.views.tsx';
import type { ActorProps } from './organisation-work.views.tsx';

/** Taking an actor off the open list, folded away since it is seldom wanted. */
export const CloseForm: FC<ActorProps> = ({ visit, organisation, fault }) => {
  if (!may(visit.actor, organisation).close.allowed) return null;
  const { page } = organisationMessages[visit.language];
  const wrong = fault?.act === 'close' ? fault : undefined;
  return (
    <More title={page.close} open={wrong !== undefined}>
      <Form action={workHref(visit, organisation.id, '/close')}>
        <p>{page.closeText}</p>
        <ReasonField visit={visit} act="close" fault={wrong} />
        <Button variant="danger">{page.close}</Button>
      </Form>
    </More>
  );
};

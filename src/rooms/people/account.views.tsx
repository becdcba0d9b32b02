import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Tabs } from '#ui/finding.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { personMessages } from './person.messages.ts';

type Props = PropsWithChildren<{
  visit: Visit;
  title: string;
  lead?: Child;
  /** What has just been done, in words. */
  done?: string | undefined;
  scripts?: readonly string[] | undefined;
}>;

/** Around every page of a person's own account. */
export const AccountFrame: FC<Props> = ({ visit, title, lead, done, scripts, children }) => {
  const words = personMessages[visit.language];
  const notice = done && (
    <Notice tone="good" live>
      <p>{done}</p>
    </Notice>
  );
  return (
    <WorkFrame visit={visit} title={title} notice={notice} scripts={scripts}>
      <PageHeading over={words.account} title={title} lead={lead} />
      <Tabs
        label={words.account}
        tabs={visit.house.navigation.account.map(entry => ({
          label: entry.label[visit.language],
          href: visit.href(entry.path),
          current: entry.path === visit.path,
        }))}
      />
      {children}
    </WorkFrame>
  );
};

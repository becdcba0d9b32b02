import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Prose, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { Contact } from './asking.queries.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import type { EnquiryKind } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';
import { kinds } from './kinds.ts';

/** Where in a municipality one asks what needs no account: pages of the room above. */
const openDoors: Readonly<Record<string, string>> = { 'family-line': '/orolig', 'no-name': '/radfraga' };

/** What one can need here, and where it leads: to whom takes it in, or straight to asking without an account. */
export const NeedLinks: FC<{ visit: Visit; slug: string; contacts: readonly Contact[] }> = ({
  visit,
  slug,
  contacts,
}) => {
  const words = askingMessages[visit.language].contacts;
  const here = kinds.filter(kind => !kind.always && contacts.some(each => each.takesIn.includes(kind)));
  if (here.length === 0) return null;
  return (
    <Section title={askingMessages[visit.language].compose.kind} lead={words.needsLead}>
      <Prose>
        <ul>
          {here.map(kind => (
            <li>
              <KindLink visit={visit} kind={kind} href={needPath(slug, kind)} />
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
};

const needPath = (slug: string, { name, byReceipt }: EnquiryKind) =>
  byReceipt && openDoors[name] ? `/${slug}${openDoors[name]}` : `/${slug}/kontakt?slag=${name}`;

/** What a kind is called, as a link, and what it is for. */
const KindLink: FC<{ visit: Visit; kind: EnquiryKind; href: string }> = ({ visit, kind: { name }, href }) => {
  const texts = kindTexts(name, visit.language);
  return (
    <>
      <a href={visit.href(href)}>{texts.name}</a>. {texts.lead}
    </>
  );
};

/** What a function takes in, each leading to asking it just that. */
export const TakesInPart: FC<{ visit: Visit; slug: string; contact: Contact }> = ({ visit, slug, contact }) => {
  const words = askingMessages[visit.language].contacts;
  return (
    <Section title={words.takesIn}>
      <Prose>
        <ul>
          {contact.takesIn.map(kind => (
            <li>
              <KindLink
                visit={visit}
                kind={kind}
                href={kind.byReceipt ? needPath(slug, kind) : askPath(contact.local.id, kind.name)}
              />
            </li>
          ))}
        </ul>
      </Prose>
      {visit.actor.kind !== 'person' && (
        <Notice>
          <p>{words.askHint}</p>
        </Notice>
      )}
    </Section>
  );
};

/** Where one asks a function, about just that where a kind is given. */
export const askPath = (functionId: string, kind?: string): string =>
  `${enquiriesPath}/ny?till=${functionId}${kind ? `&slag=${kind}` : ''}`;

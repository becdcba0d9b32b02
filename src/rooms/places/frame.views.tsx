import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { wantedKey } from '#house/answer.ts';
import {
  directionOf,
  inLanguage,
  languageNames,
  mainLanguage,
  type PublicLanguage,
  publicLanguages,
  uncheckedLanguages,
} from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { Button, Form } from '#ui/form.tsx';
import { type Crumb, Page } from '#ui/layout.tsx';
import { Notice } from '#ui/parts.tsx';
import { frameMessages } from './frame.messages.ts';
import { credits } from './gazetteer.ts';
import type { Place } from './municipality.queries.ts';

type FrameProps = PropsWithChildren<{
  visit: Visit;
  title: string;
  description?: string | undefined;
  crumbs?: readonly Crumb[] | undefined;
  notice?: Child;
  scripts?: readonly string[] | undefined;
  /** Keeps search engines away. */
  hidden?: boolean | undefined;
}>;

/** The public face around a page: the municipality's own name on the door, its menu and languages. */
export const PublicFrame: FC<FrameProps & { place?: Place | undefined }> = ({ visit, place, children, ...rest }) => {
  const words = frameMessages[visit.spoken];
  const home = place ? `/${place.municipality.slug}` : '/';
  const entries = place?.opening ? visit.house.navigation.public.filter(({ label }) => label[visit.spoken]) : [];
  return (
    <Page
      {...common(visit, rest)}
      notice={[<Unchecked visit={visit} />, <NotInYours visit={visit} home={place?.opening && home} />, rest.notice]}
      account={<Account visit={visit} href="/arbete" />}
      face="public"
      siteName={place?.opening?.logoText ?? words.siteName}
      homeHref={visit.href(home)}
      nav={entries.map(entry => ({
        label: (entry.name && place?.opening?.names[entry.name as 'actors']) || (entry.label[visit.spoken] ?? ''),
        href: visit.href(`${home}${entry.path}`),
        current: visit.path.startsWith(`${home}${entry.path}`),
      }))}
      languages={languageLinks(visit, place?.opening?.languages)}
      footer={<Footer visit={visit} place={place} />}
    >
      {children}
    </Page>
  );
};

/** Says of a translation that nobody has read it yet, and offers Swedish. */
const Unchecked: FC<{ visit: Visit }> = ({ visit }) => {
  const words = frameMessages[visit.spoken];
  return uncheckedLanguages.includes(visit.spoken) ? (
    <p class="hint">
      {words.unchecked} <a href={inLanguage(visit.path, mainLanguage) + queryOf(visit)}>{words.inSwedish}</a>
    </p>
  ) : null;
};

/** Says to whoever wanted the page in a language that it is not said in, in that language, and leads to what is. */
const NotInYours: FC<{ visit: Visit; home: string | undefined }> = ({ visit, home }) => {
  const wanted = publicLanguages.find(each => each === visit.query.get(wantedKey) && !visit.offered.includes(each));
  if (!wanted) return null;
  const words = frameMessages[wanted];
  return (
    <div lang={wanted} dir={directionOf(wanted)}>
      <Notice>
        <p>
          {words.notInYours} {home && <a href={inLanguage(home, wanted)}>{words.whatIsInYours}</a>}
        </p>
      </Notice>
    </div>
  );
};

/** The working face around a page. */
export const WorkFrame: FC<FrameProps> = ({ visit, children, ...rest }) => {
  const entries = visit.house.navigation.work.filter(entry => entry.seenBy?.(visit.actor) ?? true);
  const current = entries
    .filter(entry => visit.path.startsWith(entry.path))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return (
    <Page
      {...common(visit, rest)}
      account={<Account visit={visit} href="/konto" />}
      face="work"
      hidden
      siteName={frameMessages[visit.spoken].siteName}
      homeHref={visit.href('/arbete')}
      nav={entries.map(entry => ({
        label: entry.label[visit.language],
        href: visit.href(entry.path),
        current: entry === current,
      }))}
      languages={languageLinks(visit)}
      footer={<Footer visit={visit} work />}
    >
      {children}
    </Page>
  );
};

function common(visit: Visit, props: Omit<FrameProps, 'visit' | 'children'>) {
  const words = frameMessages[visit.spoken];
  return {
    ...props,
    lang: visit.spoken,
    dir: directionOf(visit.spoken),
    skipLabel: words.skip,
    navLabel: words.menu,
    languagesLabel: words.languages,
    crumbsLabel: words.crumbs,
    styleHref: visit.house.assets.href('style.css'),
    nonce: visit.nonce,
    scripts: props.scripts?.map(name => ({ src: visit.house.assets.href(name) })),
  };
}

/** What was asked for goes along to another language. */
function queryOf({ query }: Visit): string {
  return query.size === 0 ? '' : `?${query}`;
}

function languageLinks(visit: Visit, here: readonly PublicLanguage[] = publicLanguages) {
  return publicLanguages
    .filter(each => (visit.offered.includes(each) && here.includes(each)) || each === visit.spoken)
    .map(each => ({
      label: languageNames[each],
      lang: each,
      href: inLanguage(visit.path, each) + queryOf(visit),
      current: each === visit.spoken,
    }));
}

/** Where one signs in; for the signed in, their name, leading to where they work or to what is their own. */
const Account: FC<{ visit: Visit; href: string }> = ({ visit, href }) => {
  const words = frameMessages[visit.spoken];
  if (visit.actor.kind !== 'person') return <a href={visit.href('/in')}>{words.signIn}</a>;
  return (
    <>
      <a href={visit.href(href)}>{visit.actor.name}</a>
      <Form action={visit.href('/ut')} inline>
        <Button variant="quiet">{words.signOut}</Button>
      </Form>
    </>
  );
};

const Footer: FC<{ visit: Visit; work?: boolean; place?: Place | undefined }> = ({ visit, work, place }) => {
  const words = frameMessages[visit.spoken];
  return (
    <>
      {visit.house.settings.demo && <p>{words.demoNotice}</p>}
      {work && !visit.house.settings.smtpUrl && <p>{words.outbox}</p>}
      <p>{words.aboutText}</p>
      {!work && (
        <p>
          <a href={visit.href(`/oppna-data${place?.opening ? `?kommun=${place.municipality.slug}` : ''}`)}>
            {words.openData}
          </a>
        </p>
      )}
      <p lang="en">
        <bdi dir="ltr">
          <span lang="sv">{credits.statistics}.</span> {credits.postcodes}
        </bdi>
      </p>
    </>
  );
};

/** The answer to what was just done, shown once on the page one comes to. */
export const Done: FC<PropsWithChildren> = ({ children }) => (
  <Notice tone="good" live>
    {children}
  </Notice>
);

/** The same, for what the address says was done (`?klart=…`); nothing where there is no sentence for it. */
export const JustDone: FC<{ visit: Visit; said: Readonly<Record<string, string>> }> = ({ visit, said }) => {
  const sentence = said[visit.query.get('klart') ?? ''];
  return sentence ? (
    <Done>
      <p>{sentence}</p>
    </Done>
  ) : null;
};

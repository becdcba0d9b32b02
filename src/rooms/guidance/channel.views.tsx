import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { Icon } from '#ui/icons.tsx';
import { AsWritten } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { callMessages } from './call.messages.ts';
import { channelMessages } from './channel.messages.ts';
import { type LocalChannel, type LocalChannelKind, localChannelKinds } from './channel.ts';
import { isStale } from './guide.rules.ts';
import { comparedOn, type NationalChannel, type NationalName, national } from './national-channel.ts';
import type { ChannelName } from './situation.ts';

/** A phone number to press; spaces and hyphens are for the eye. */
export const telephone = (phone: string) => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;

/** The address of an advice without a name, and of whom one can turn to. */
export const noNamePath = (place: Place) => `/${place.municipality.slug}/radfraga`;
export const contactsPath = (place: Place) => `/${place.municipality.slug}/kontakt`;
export const moreWaysPath = (place: Place) => `/${place.municipality.slug}/fler-vagar`;

export type Where = { visit: Visit; place: Place; channels: readonly LocalChannel[] };

/** What lines of the country are, on a page that is said in more languages than every page is. */
type About = { about?: Partial<Record<NationalName, string>> };

const isLocal = (name: ChannelName): name is LocalChannelKind => localChannelKinds.some(each => each === name);
const isNational = (name: ChannelName): name is NationalName => name in national;

/** Where a situation leads, the first to turn to first. */
export const Calls: FC<Where & About & { names: readonly ChannelName[] }> = props => (
  <ul class="calls">
    {props.names.flatMap((name): Child[] => {
      if (isNational(name)) return [<NationalCall {...props} name={name} />];
      if (!isLocal(name)) return [<PageCall {...props} name={name} />];
      const told = props.channels.filter(each => each.kind === name);
      if (told.length === 0) return [<MissingCall visit={props.visit} kind={name} />];
      return told.map(channel => <LocalCall visit={props.visit} channel={channel} />);
    })}
  </ul>
);

const Call: FC<PropsWithChildren<{ name: Child; urgent?: boolean }>> = ({ name, urgent, children }) => (
  <li class={urgent ? 'call call-urgent' : 'call'}>
    <p class="call-name">{name}</p>
    {children}
  </li>
);

const NationalCall: FC<Where & About & { name: NationalName }> = ({ visit, name, about }) => {
  const { name: called, read, ...ways }: NationalChannel = national[name];
  return (
    <Call name={<span lang="sv">{called}</span>} urgent={name === 'emergency'}>
      <p class="hint">{about?.[name] ?? channelMessages[visit.language].national[name]}</p>
      <ChannelWays visit={visit} name={called} {...ways} />
      <ReadLine visit={visit} read={read} />
    </Call>
  );
};

const LocalCall: FC<{ visit: Visit; channel: LocalChannel }> = ({ visit, channel }) => (
  <Call name={<AsWritten>{channel.title}</AsWritten>}>
    <ChannelText channel={channel} />
    <ChannelWays visit={visit} name={channel.title} {...channel} />
    <CheckedLine visit={visit} checkedOn={channel.checkedOn} />
  </Call>
);

const MissingCall: FC<{ visit: Visit; kind: LocalChannelKind }> = ({ visit, kind }) => {
  const words = channelMessages[visit.language];
  return (
    <Call name={words.kinds[kind]}>
      <p class="hint">{words.missing[kind]}</p>
    </Call>
  );
};

const PageCall: FC<Where & { name: ChannelName }> = ({ visit, place, name }) => {
  const words = channelMessages[visit.language];
  const [label, path, hint] =
    name === 'no-name'
      ? [words.noName, noNamePath(place), words.noNameHint]
      : name === 'contacts'
        ? [words.contacts, contactsPath(place)]
        : [words.moreWays, moreWaysPath(place)];
  return (
    <Call name={label}>
      {hint && <p class="hint">{hint}</p>}
      <p class="call-ways">
        <a class="call-number" href={visit.href(path)}>
          <Icon name="speech" />
          <span>{label}</span>
        </a>
      </p>
    </Call>
  );
};

/** Hours and what else is good to know, as the municipality wrote it. */
export const ChannelText: FC<{ channel: Pick<Partial<LocalChannel>, 'hours' | 'note'> }> = ({
  channel: { hours, note },
}) => (
  <>
    {hours && (
      <p class="meta">
        <AsWritten>{hours}</AsWritten>
      </p>
    )}
    {note && (
      <p>
        <AsWritten>{note}</AsWritten>
      </p>
    )}
  </>
);

type Ways = Pick<LocalChannel, 'phone' | 'email' | 'href'>;

/** The number large, the rest beside it. `plain` for a list where every number is as large as the text. */
export const ChannelWays: FC<Ways & { visit: Visit; name: string; plain?: boolean }> = props => {
  const { visit, name, phone, email, href, plain } = props;
  const words = callMessages[visit.spoken];
  return (
    <p class="call-ways">
      {phone && (
        <a
          class={plain ? undefined : 'call-number'}
          href={telephone(phone)}
          aria-label={`${words.call(name)}, ${phone}`}
        >
          {!plain && <Icon name="phone" />}
          <bdi dir="ltr">{phone}</bdi>
        </a>
      )}
      {href && (
        <a
          class={plain || phone ? undefined : 'call-number'}
          href={href}
          aria-label={`${words.open(name)}, ${siteOf(href)}`}
        >
          {!plain && !phone && <Icon name="globe" />}
          <span>{siteOf(href)}</span>
        </a>
      )}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {email && <span class="hint">{words.writeHint}</span>}
    </p>
  );
};

/** Whose pages a link leads to. */
export const siteOf = (href: string) => new URL(href).hostname.replace(/^www\./, '');

/** When somebody last looked; in other words where that was long ago. */
export const CheckedLine: FC<{ visit: Visit; checkedOn: string }> = ({ visit, checkedOn }) => {
  const words = callMessages[visit.spoken];
  const when = day(checkedOn, visit.spoken);
  if (isStale(checkedOn, visit.now)) return <Badge tone="warn">{words.stale(when)}</Badge>;
  return <p class="meta">{words.checked(when)}</p>;
};

/** What a number of the whole country was held against, and when; nothing for a link alone. */
export const ReadLine: FC<{ visit: Visit; read: NationalChannel['read'] }> = ({ visit, read }) => {
  const { spoken, now } = visit;
  const words = callMessages[spoken];
  if (!read) return null;
  if (isStale(comparedOn, now)) return <Badge tone="warn">{words.stale(day(comparedOn, spoken))}</Badge>;
  const said = words.compared(day(comparedOn, spoken), read.source, read.from && day(read.from, spoken));
  return <p class="meta">{said}</p>;
};

import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { AsWritten, Section, WrittenParagraphs } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { activitiesPath } from './activity-facts.views.tsx';
import { vouchedMessages } from './vouched.messages.ts';
import type { RunningVouching } from './vouching.ts';

type PartProps = { visit: Visit; vouchings: readonly RunningVouching[] };

/** On the public page: who says in her own words that it is fine, in the order it was said. */
export const VouchedPart: FC<PartProps> = ({ visit, vouchings }) => {
  const words = vouchedMessages[visit.spoken];
  if (vouchings.length === 0) return null;
  return (
    <Section title={words.title} lead={words.lead}>
      {vouchings.map(vouching => (
        <VouchedWords visit={visit} vouching={vouching} />
      ))}
    </Section>
  );
};

/** The way to say so too, for whoever has an account. */
export const VouchingWay: FC<{ visit: Visit; activityId: string }> = ({ visit, activityId }) => {
  const words = vouchedMessages[visit.spoken];
  return (
    <p class="meta">
      <a href={visit.href(`${activitiesPath}/${activityId}/ga-i-god-for`)}>{words.vouch}</a>. {words.vouchText}
    </p>
  );
};

/** The words of one, and who says them: the function before the name. */
export const VouchedWords: FC<{ visit: Visit; vouching: RunningVouching }> = ({ visit, vouching }) => {
  const words = vouchedMessages[visit.spoken];
  return (
    <figure>
      <blockquote>
        <WrittenParagraphs text={vouching.words} />
      </blockquote>
      <figcaption>
        <VoucherName visit={visit} voucher={vouching.voucher} />
        <p>
          {words.how} <AsWritten>{vouching.grounds}</AsWritten>
        </p>
        <p class="meta">{words.when(day(vouching.vouchedAt, visit.spoken), day(vouching.expiresOn, visit.spoken))}</p>
      </figcaption>
    </figure>
  );
};

const VoucherName: FC<{ visit: Visit; voucher: RunningVouching['voucher'] }> = ({ visit, voucher }) => {
  if ('person' in voucher)
    return (
      <p>
        <strong>
          <bdi>{voucher.person}</bdi>
        </strong>
        , {vouchedMessages[visit.spoken].ownName}
      </p>
    );
  const title = <AsWritten>{voucher.function}</AsWritten>;
  const place = voucher.municipalityCode && gazetteerOf(visit).municipalityByCode(voucher.municipalityCode)?.slug;
  const contact = `/${place}/kontakt/${voucher.organisationSlug}/${voucher.functionSlug}`;
  return (
    <p>
      <strong>{place ? <a href={visit.href(contact)}>{title}</a> : title}</strong>,{' '}
      <AsWritten>{voucher.organisation}</AsWritten>
    </p>
  );
};

/** In the list: that somebody does, never how many. */
export const VouchedSign: FC<{ visit: Visit }> = ({ visit }) => (
  <Badge icon="heart">{vouchedMessages[visit.spoken].sign}</Badge>
);

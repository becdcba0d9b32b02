import type { FC } from 'hono/jsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { OutlineMap } from '#rooms/places/outline.views.tsx';
import type { IconName } from '#ui/icons.tsx';
import { IconLink, Section } from '#ui/page-parts.tsx';
import { actorPageMessages } from './actor-page.messages.ts';
import { FactList, LinkChips, listHref, type PartProps } from './actor-page-parts.views.tsx';
import { addressLines } from './finding.rules.ts';
import type { Profile } from './organisation.ts';

/** How to reach it: what is pressed most on the page, so it comes early on a phone. */
export const ContactFacts: FC<PartProps> = ({ visit, actor: { profile } }) => {
  const words = actorPageMessages[visit.language];
  const ways = waysTo(profile);
  return (
    <Section title={words.contact}>
      {ways.length === 0 && <p>{words.noContact}</p>}
      <ul class="contact">
        {ways.map(({ href, icon, text }) => (
          <li>
            <IconLink href={href} icon={icon}>
              {text}
            </IconLink>
          </li>
        ))}
      </ul>
    </Section>
  );
};

function waysTo({ phone, email, website }: Profile): { href: string; icon: IconName; text: string }[] {
  return [
    ...(phone ? [{ href: `tel:${phone.replaceAll(/[^\d+]/g, '')}`, icon: 'phone' as const, text: phone }] : []),
    ...(email ? [{ href: `mailto:${email}`, icon: 'mail' as const, text: email }] : []),
    ...(website ? [{ href: website, icon: 'globe' as const, text: shortAddress(website) }] : []),
  ];
}

/** A website as people say it. */
export function shortAddress(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Where it works, as exactly as it wants to say. */
export const PlaceFacts: FC<PartProps> = ({ visit, place, actor }) => {
  const words = actorPageMessages[visit.language];
  const { profile, areas } = actor;
  const address = addressLines(profile);
  const links = areas.map(area => ({ label: area.name, href: listHref({ visit, place }, { areas: [area.id] }) }));
  return (
    <Section title={words.where}>
      {profile.placePrecision === 'hidden' && <p>{words.hiddenPlace}</p>}
      {links.length > 0 && <LinkChips links={links} label={words.areas} />}
      <FactList
        items={[
          [words.address, address.join(', ')],
          [words.town, address.length > 0 ? undefined : profile.city],
        ]}
      />
      <SmallMap visit={visit} place={place} actor={actor} />
    </Section>
  );
};

const SmallMap: FC<PartProps> = ({ visit, place, actor }) => {
  const words = actorPageMessages[visit.language];
  const { lat, lon, placeName, profile } = actor;
  if (lat === null || lon === null || placeName === null) return null;
  return (
    <OutlineMap
      label={words.map(profile.name, placeName)}
      caption={words.mapCaption(placeName)}
      drawing={{
        rings: gazetteerOf(visit).outlineOf(place.municipality.code),
        points: [{ name: placeName, lat, lon, size: 1 }],
      }}
    />
  );
};

import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { DefinitionList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { Diff } from '#ui/parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { changedFields } from './organisation.rules.ts';
import type { Premises, Profile, ProfileField } from './organisation.ts';
import { wordsFor } from './organisation-terms.messages.ts';
import { type ProfileFormMessages, profileFormMessages } from './profile-form.messages.ts';
import { profileSections, sectionNames } from './profile-form.ts';

interface FactsProps {
  visit: Visit;
  areas: readonly Area[];
}

/** Everything that a profile says, part by part; what nobody has said is left out, and a part without anything says so. */
export const ProfileFacts: FC<FactsProps & { profile: Profile; editHref: string | undefined }> = props => {
  const { visit, areas, profile, editHref } = props;
  const words = profileFormMessages[visit.language];
  const { page } = organisationMessages[visit.language];
  return (
    <>
      {sectionNames.map(section => {
        const items = profileSections[section].flatMap(field => {
          const description = saidOf(visit, areas, profile, field);
          return description ? [{ term: words.fields[field], description }] : [];
        });
        const title = words.sections[section];
        const edit = editHref && (
          <a href={`${editHref}?del=${section}#${section}`}>
            {page.edit}
            <span class="unseen"> {title.toLowerCase()}</span>
          </a>
        );
        return (
          <Section title={title} action={edit} level={3}>
            {items.length > 0 ? <DefinitionList items={items} compact /> : <p class="hint">{page.nothingSaid}</p>}
          </Section>
        );
      })}
    </>
  );
};

/** Field by field, what differs between two profiles. */
export const ProfileDifference: FC<FactsProps & { before: Profile; after: Profile; labels?: [string, string] }> = ({
  visit,
  areas,
  before,
  after,
  labels,
}) => {
  const words = profileFormMessages[visit.language];
  const { page } = organisationMessages[visit.language];
  const fields = changedFields(before, after);
  if (fields.length === 0) return <p>{page.noDifferences}</p>;
  const [beforeLabel, afterLabel] = labels ?? [page.before, page.after];
  const items = fields.map(field => ({
    term: words.fields[field],
    description: (
      <Diff
        before={saidOf(visit, areas, before, field)}
        after={saidOf(visit, areas, after, field)}
        beforeLabel={beforeLabel}
        afterLabel={afterLabel}
      />
    ),
  }));
  return <DefinitionList items={items} />;
};

/** The names of fields, as a sentence lists them. */
export function fieldList(visit: Visit, fields: readonly ProfileField[]): string {
  const { fields: labels } = profileFormMessages[visit.language];
  return new Intl.ListFormat(visit.language).format(fields.map(field => labels[field].toLowerCase()));
}

/** What a profile says in one field, as people read it; undefined where it says nothing. */
function saidOf(visit: Visit, areas: readonly Area[], profile: Profile, field: ProfileField): Child | undefined {
  const value = profile[field];
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  const terms = wordsFor(visit.language);
  const words = profileFormMessages[visit.language];
  const listed = (say: (code: string) => string) => (value as string[]).map(say).join(', ');
  if (field === 'premises') return <PremisesList premises={profile.premises} words={words} />;
  if (field === 'kind') return terms.kind(profile.kind);
  if (field === 'placePrecision') return words.precisions[profile.placePrecision];
  if (field === 'leisureCard') return profile.leisureCard ? words.leisureCard.yes : words.leisureCard.no;
  if (field === 'activities') return listed(terms.what);
  if (field === 'languages') return listed(terms.language);
  if (field === 'rolesWanted' || field === 'rolesRefused') return listed(terms.role);
  if (field === 'serviceAreas') return listed(id => areas.find(area => area.id === id)?.name ?? id);
  if (field === 'minimumAge' || field === 'maximumAge') return `${value} ${words.years}`;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

const PremisesList: FC<{ premises: readonly Premises[]; words: ProfileFormMessages }> = ({ premises, words }) => (
  <>
    {premises.map(({ name, capacity, areaM2, hours, accessibility, terms }) => {
      const size = [capacity && `${capacity} ${words.people}`, areaM2 && `${areaM2} ${words.squareMetres}`];
      const rest = [...size, hours, accessibility, terms]
        .flatMap(part => part && String(part).replace(/\.$/, ''))
        .filter(Boolean)
        .join('. ');
      return (
        <p>
          <strong>{name}</strong>
          {rest && `. ${rest}`}
        </p>
      );
    })}
  </>
);

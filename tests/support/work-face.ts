import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import type { TestHouse } from './test-house.ts';

/** Those who knock in the tests of the working face; the stranger speaks for Mammornas torsdag, the leader for Boxklubben. */
export const people = {
  visitor: undefined,
  stranger: 'parent-network-leader',
  leader: 'association-leader',
  coordinator: 'municipal-coordinator',
} as const;
export type Who = keyof typeof people;

/** A form as it would be sent. */
export type Sent = Record<string, string | string[]>;

export interface WorkFace {
  /** The path of one of Brohamn's actors in the working face. */
  own(slug: string, rest?: string): string;
  knock(who: Who, path: string, form?: Sent): Promise<Response>;
  read(who: Who, path: string): Promise<string>;
  /** The fields of a page as a browser would send them, hidden ones and all. */
  formOf(who: Who, path: string): Promise<Sent>;
  /** Sends an actor's form with some fields changed; `from` is a form that was opened before. */
  change(who: Who, slug: string, changes: Sent, from?: Sent): Promise<Response>;
}

/** The working face of a house with the demo in it, knocked at by the cast. */
export async function workFaceOf(house: TestHouse): Promise<WorkFace> {
  const coordinator = await house.actor('municipal-coordinator');
  const all = await house.database.read(coordinator, sight => findOrganisationsOf(sight, '9999'));
  const ids = new Map(all.map(each => [each.slug, each.id]));
  const own = (slug: string, rest = '') => `/arbete/aktorer/${ids.get(slug)}${rest}`;
  const knock = (who: Who, path: string, form?: Sent) => {
    const as = people[who];
    return house.request(path, { ...(as && { as }), ...(form && { form }) });
  };
  const read = async (who: Who, path: string) => (await knock(who, path)).text();
  const formOf = async (who: Who, path: string) => fieldsOf(await read(who, path));
  return {
    own,
    knock,
    read,
    formOf,
    change: async (who, slug, changes, from) =>
      knock(who, own(slug, '/edit'), { ...(from ?? (await formOf(who, own(slug, '/andra')))), ...changes }),
  };
}

function fieldsOf(html: string): Sent {
  const form: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    form[name] = [...(form[name] ?? []), unescaped(value)];
  };
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];
    const [name, type] = [value('name'), value('type')];
    if (name && (!/checkbox|radio/.test(type ?? '') || tag.includes(' checked'))) add(name, value('value') ?? '');
  }
  for (const [, name, text] of html.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    add(name ?? '', text ?? '');
  const [, kinds = ''] = /<select [^>]*name="kind"[^>]*>(.*?)<\/select>/s.exec(html) ?? [];
  add('kind', /value="([^"]*)" selected/.exec(kinds)?.[1] ?? '');
  return form;
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

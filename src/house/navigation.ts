import type { IconName } from '#ui/icons.tsx';
import type { Actor } from './actor.ts';
import type { Catalogue, PublicCatalogue } from './language.ts';

/** One entry of a menu; rooms declare theirs, the program puts them together. */
export interface NavigationEntry {
  /** For the public face: what follows `/{place}`. For the working face: the whole path. */
  path: string;
  label: Catalogue<string> & Partial<PublicCatalogue<string>>;
  /** Under which name a municipality may call it something of its own. */
  name?: string;
  /** Who sees the entry; the door decides who may enter. */
  seenBy?: (actor: Actor) => boolean;
  /** What the front page of a municipality says of the entry; one without stands in the menu only. */
  lead?: Catalogue<string> & Partial<PublicCatalogue<string>>;
  icon?: IconName;
}

export interface Navigation {
  /** Inside a municipality's public pages. */
  public: readonly NavigationEntry[];
  /** In the working face. */
  work: readonly NavigationEntry[];
  /** What is a person's own: who she is, how she gets in, what is kept of her. */
  account: readonly NavigationEntry[];
}

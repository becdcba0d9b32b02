import type { Sight } from './database.ts';
import type { Openers } from './keyring.ts';

/** What a room keeps of a person, for her to see and take with her; rooms declare theirs, the program puts them together. */
export interface OwnData {
  /** What it is, as a key in her file. */
  name: string;
  /** Rows as they are told to her: no secrets, no hashes, nothing of anybody else. */
  read(sight: Sight, personId: string, openers: Openers): Promise<readonly object[]>;
}

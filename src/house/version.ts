/**
 * One writing of a page that is read by a coordinator before it is public: every writing is kept, and what became of it
 * (docs/decisions/0005).
 */
export interface WrittenVersion<Profile, Origin> {
  id: number;
  profile: Profile;
  /** Whose words they are. */
  origin: Origin;
  writtenAt: Date;
  fate: 'approved' | 'returned' | 'waiting';
  returnReason: string | null;
}

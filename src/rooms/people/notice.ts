import type { NoticeKind } from '#house/notice.ts';

/** What is new for somebody and she has not been told. */
export interface WaitingNotice {
  id: number;
  what: NoticeKind;
  path: string;
  onCall: boolean;
  notedAt: Date;
}

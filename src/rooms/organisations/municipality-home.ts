import type { IconName } from '#ui/icons.tsx';
import type { Subject } from './taxonomy.ts';

/** The picture of each subject. */
export const subjectIcons: Record<Subject, IconName> = {
  sports: 'ball',
  outdoors: 'leaf',
  motor: 'boat',
  'performing-arts': 'note',
  culture: 'brush',
  heritage: 'key',
  hobby: 'die',
  study: 'book',
  youth: 'kite',
  seniors: 'people',
  disability: 'cheer',
  support: 'heart',
  integration: 'globe',
  faith: 'candle',
  society: 'speech',
  temperance: 'glass',
  neighbourhood: 'house',
  premises: 'cup',
  safety: 'lantern',
};

/** Fields of one line, of several, and rows, as the form names them. */
export const lineNames = ['title', 'placeName', 'streetAddress', 'city', 'paidBy'] as const;
export const textNames = ['description', 'gettingThere', 'equipment'] as const;

/** Rows of the form, with what each holds and how many there may be. */
export const rowFields = {
  times: ['byDay', 'startTime', 'endTime'],
  breaks: ['startDate', 'endDate'],
  exceptDates: ['date'],
  extraSessions: ['date', 'startTime', 'endTime'],
} as const;
export type RowName = keyof typeof rowFields;

/** Parts of the form that are folded until somebody wants them. */
export const foldedParts = ['more-times', 'more-place', 'money', 'adaptations', 'people'] as const;
export type FoldedPart = (typeof foldedParts)[number];

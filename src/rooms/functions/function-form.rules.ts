import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { isUuid } from '#house/uuid.ts';
import { type FunctionProfile, functionSchema, type HoldingInput, holdingSchema } from './function.ts';

/** Reads what somebody wrote about a function. */
export function readFunction(typed: Typed): FormReading<FunctionProfile> {
  const text = (name: string) => first(typed, name);
  return readForm(
    functionSchema,
    {
      ...{ title: text('title') ?? '', concerns: text('concerns'), areaIds: typed.areaIds ?? [] },
      ...{ mandate: text('mandate'), mandateFrom: text('mandateFrom'), mandateEndsOn: text('mandateEndsOn') },
      promise: { unit: text('unit'), count: text('count') ?? '' },
      ...{ hours: text('hours'), languages: typed.languages ?? [], escalatesTo: text('escalatesTo') },
      ...{ published: text('published') === 'yes', showsMedian: text('showsMedian') === 'yes' },
    },
    typed,
  );
}

/** What residents will read of a function in its own words; nothing where it is not open to them. */
export const writtenIn = ({ published, title, concerns, hours }: FunctionProfile) =>
  published ? [title, concerns, hours] : [];

/** A function as its form shows it. */
export function typedOfFunction(profile: FunctionProfile): Typed {
  const one = (value: string | number | undefined) => (value === undefined ? [] : [String(value)]);
  return {
    ...{ title: one(profile.title), concerns: one(profile.concerns), areaIds: [...profile.areaIds] },
    ...{ mandate: one(profile.mandate), mandateFrom: one(profile.mandateFrom) },
    ...{ mandateEndsOn: one(profile.mandateEndsOn), unit: one(profile.promise.unit) },
    ...{ count: one(profile.promise.count), hours: one(profile.hours), languages: [...profile.languages] },
    ...{ escalatesTo: one(profile.escalatesTo), published: profile.published ? ['yes'] : [] },
    showsMedian: profile.showsMedian ? ['yes'] : [],
  };
}

/** What a new function begins with: three working days, open to the public. */
export const blankFunction: Typed = {
  ...{ unit: ['working-days'], count: ['3'], languages: ['sv'] },
  ...{ published: ['yes'], showsMedian: ['yes'] },
};

/** Reads whom somebody lets hold a function. */
export function readHolding(typed: Typed): FormReading<HoldingInput> {
  const text = (name: string) => first(typed, name);
  return readForm(
    holdingSchema,
    { personId: text('personId') ?? '', part: text('part'), endsOn: text('endsOn') },
    typed,
  );
}

const weekField = /^week-(\d{4}-\d\d-\d\d)$/;

/** Who is on call in each week that the form showed; what is no Monday is not read. */
export function readDuties(typed: Typed): { weekOn: string; personId: string | undefined }[] {
  return Object.keys(typed).flatMap(name => {
    const weekOn = weekField.exec(name)?.[1] ?? '';
    const person = first(typed, name) ?? '';
    const isMonday = new Date(`${weekOn}T12:00:00Z`).getUTCDay() === 1;
    return isMonday ? [{ weekOn, personId: isUuid(person) ? person : undefined }] : [];
  });
}

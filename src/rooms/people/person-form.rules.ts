import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { type Person, type PersonInput, personSchema } from './person.ts';

/** The form as it was typed, or a code for each field that is wrong. */
export function readPerson(typed: Typed): FormReading<PersonInput> {
  const one = (name: string) => first(typed, name);
  const input = {
    name: one('name') ?? '',
    phone: one('phone'),
    languages: typed.languages ?? [],
    notify: one('notify') ?? '',
    quietFrom: one('quietFrom'),
    quietUntil: one('quietUntil'),
  };
  return readForm(personSchema, input, typed);
}

/** What stands in the form before anybody has typed. */
export function typedOfPerson({ name, phone, languages, notify, quiet }: Person): Typed {
  return {
    name: [name],
    phone: [phone ?? ''],
    languages: [...languages],
    notify: [notify],
    quietFrom: [quiet?.from ?? ''],
    quietUntil: [quiet?.until ?? ''],
  };
}

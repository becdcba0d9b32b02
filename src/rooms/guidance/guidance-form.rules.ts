import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { languages } from '#house/language.ts';
import { type ChannelProfile, channelSchema } from './channel.ts';
import { type RuleProfile, ruleSchema } from './rule.ts';

const names = ['kind', 'title', 'phone', 'hours', 'email', 'href', 'note', 'checkedOn'] as const;

/** Reads what somebody wrote about a channel; `today` is the last day that it may have been checked on. */
export function readChannel(typed: Typed, today: string): FormReading<ChannelProfile> {
  const input = Object.fromEntries(names.map(name => [name, first(typed, name)]));
  return readForm(channelSchema(today), { ...input, title: input.title ?? '' }, typed);
}

/** A channel as its form shows it. */
export function typedOfChannel(profile: ChannelProfile): Typed {
  return Object.fromEntries(names.map(name => [name, [profile[name] ?? ''].filter(Boolean)]));
}

/** The field of a rule's text in a language. */
export const textField = (language: string) => `text-${language}`;

/** Reads what somebody wrote about a situation. */
export function readRule(typed: Typed, today: string): FormReading<RuleProfile> {
  const texts = languages.flatMap(language => {
    const text = first(typed, textField(language));
    return text ? [[language, text]] : [];
  });
  const text = (name: string) => first(typed, name);
  const reading = readForm(
    ruleSchema(today),
    {
      ...{ owner: text('owner') ?? '', source: text('source'), checkedOn: text('checkedOn') },
      texts: Object.fromEntries(texts),
    },
    typed,
  );
  if (reading.ok) return reading;
  const faults = Object.entries(reading.faults).map(([name, code]) => [name.replace(/^texts\./, 'text-'), code]);
  return { ...reading, faults: Object.fromEntries(faults) };
}

/** A rule as its form shows it. */
export function typedOfRule({ owner, source, texts, checkedOn }: RuleProfile): Typed {
  const own = languages.map(language => [textField(language), texts[language] ? [texts[language]] : []]);
  return { owner: [owner], source: source ? [source] : [], checkedOn: [checkedOn], ...Object.fromEntries(own) };
}

/** What residents will read of a channel in the municipality's own words. */
export const writtenInChannel = ({ title, hours, note }: ChannelProfile) => [title, hours, note];

/** What residents will read of a situation in the municipality's own words. */
export const writtenInRule = ({ owner, source, texts }: RuleProfile) => [owner, source, ...Object.values(texts)];

/** A sentence for each code, made from what the code carries. */
export type Sentences<Coded extends { code: string }> = {
  [Code in Coded['code']]: (said: Extract<Coded, { code: Code }>) => string;
};

/** The sentence of a catalogue for a remark, a rejection, a warning or a fault. */
export function sentence<Coded extends { code: string }>(sentences: Sentences<Coded>, said: Coded): string {
  const say = sentences[said.code as Coded['code']] as unknown as (said: Coded) => string;
  return say(said);
}

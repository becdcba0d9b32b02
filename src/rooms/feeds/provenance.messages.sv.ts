/** From where a public activity comes, for residents. */
export const sv = { from: (name: string, day: string) => `Uppgifterna kommer från ${name}, hämtade ${day}.` };
export type ProvenanceMessages = typeof sv;

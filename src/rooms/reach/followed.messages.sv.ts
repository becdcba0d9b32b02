import type { GoalState } from './goal.ts';

const whole = (count: number) => Math.round(count).toLocaleString('sv');
const kilometres = (metres: number) => `${(Math.ceil(metres / 100) / 10).toLocaleString('sv')} km`;
const listed = (names: readonly string[]) => new Intl.ListFormat('sv').format(names);

export const sv = {
  title: 'Det vi följer',
  lead: 'Frågor som mäts varje månad, mål för dem, och det som prövas.',
  empty: 'Ni följer ingen fråga än',
  emptyText: 'Ställ en fråga om vita fläckar och välj att följa den. Då mäts den varje månad.',
  ask: 'Ställ en fråga',
  questions: 'Frågor',
  ended: 'Följs inte längre',
  endedText: (day: string, reason: string) => `Slutade följas ${day}: ${reason}`,
  state: (lacking: number, children: number, white: number) =>
    white === 0
      ? `Alla ${whole(children)} barn har något.`
      : `${whole(lacking)} av ${whole(children)} barn saknar något, i ${white === 1 ? 'ett område' : `${white} områden`}.`,
  measured: (day: string) => `Mätt ${day}`,
  gone: (since: string, areas: readonly string[]) =>
    areas.length === 1
      ? `Sedan ${since} är en vit fläck borta: ${listed(areas)}.`
      : `Sedan ${since} är ${areas.length} vita fläckar borta: ${listed(areas)}.`,
  come: (since: string, areas: readonly string[]) =>
    areas.length === 1
      ? `Sedan ${since} har en vit fläck kommit till: ${listed(areas)}.`
      : `Sedan ${since} har ${areas.length} vita fläckar kommit till: ${listed(areas)}.`,
  same: (since: string) => `Ingen vit fläck är borta sedan ${since}.`,
  nearestNow: (activity: string, metres: number) => `Närmast nu: ${activity}, ${kilometres(metres)} bort.`,
  incomparable: 'Områdena har bytts sedan dess, så det går inte att jämföra.',
  first: 'Det här är den första mätningen. Nästa månad syns det om något har ändrats.',
  history: 'Hur det har gått',
  chart: 'Barn som saknar något, från den första mätningen till den senaste.',
  columns: {
    on: 'Mätt',
    lacking: 'Barn som saknar',
    white: 'Vita fläckar',
    activities: 'Aktiviteter',
    area: 'Område',
    nearest: 'Närmast',
    goal: 'Mål',
    acts: 'Gör',
  },
  whiteNow: 'Vita fläckar nu',
  noneWhite: 'Inga. Alla områden har något.',
  ofChildren: (lacking: number, children: number) => `${whole(lacking)} av ${whole(children)}`,
  nowhere: 'Finns inte',
  near: (activity: string, metres: number) => `${activity}, ${kilometres(metres)}`,
  measure: 'Mät nu',
  answer: 'Se dagens svar',
  goals: 'Mål',
  noGoals: 'Inget mål än.',
  goal: (area: string, day: string) => `Senast ${day} finns något i ${area}`,
  responsible: (who: string) => `Ansvarig: ${who}`,
  states: {
    open: 'Pågår',
    late: 'Missat',
    reached: 'Nått',
    'reached-late': 'Nått, men efter dagen',
    withdrawn: 'Återtaget',
  } satisfies Record<GoalState, string>,
  outcomes: {
    reached: (day: string) => `Nått ${day}.`,
    missed: (day: string) => `Dagen passerade utan att det fanns något (${day}).`,
    withdrawn: (day: string, reason: string) => `Återtaget ${day}: ${reason}`,
  },
  set: {
    title: 'Sätt ett mål',
    lead: 'Målet är nått när en mätning visar att alla barn i området har något. Det avgörs senast dagen efter.',
    area: 'Område',
    function: 'Ansvarig funktion',
    choose: 'Välj',
    dueOn: 'Senast',
    save: 'Sätt målet',
    noFunctions: 'Kommunen har inga funktioner än. Lägg till en först.',
    mend: 'Rätta det här först',
    faults: {
      areaId: 'Välj ett område.',
      functionId: 'Välj vem som ansvarar.',
      dueOn: 'Skriv en dag.',
      past: 'Dagen måste ligga framåt i tiden.',
      far: 'Välj en dag inom fem år.',
    } as Record<string, string>,
  },
  withdraw: 'Ta tillbaka målet',
  withdrawText: 'Målet och skälet står kvar så att alla kan läsa dem.',
  reason: 'Skäl',
  reasonFault: 'Skriv ett skäl, högst 500 tecken.',
  end: 'Sluta följa',
  endText: 'Det som har mätts står kvar, men frågan mäts inte mer.',
  done: {
    keep: 'Frågan följs. Den är mätt en första gång.',
    measure: 'Mätt nu.',
    goal: 'Målet är satt.',
    withdraw: 'Målet är återtaget.',
    end: 'Frågan följs inte längre.',
  } as Record<string, string>,
};
export type FollowedMessages = typeof sv;

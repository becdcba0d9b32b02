import type { Gazetteer } from './gazetteer.rules.ts';
import { areaCodeIn } from './population-cell.rules.ts';
import type { AreaPoint } from './population-import.ts';
import { folded } from './spelling.rules.ts';

/** What areas are called, and which code a file means where it gives only a name. */
export interface AreaNames {
  /** Of `0114R001`, or of `Upplands Väsby (Bollstanäs)` as SCB names a RegSO; undefined for anything else. */
  codeOf(text: string): string | undefined;
  nameOf(code: string, point: AreaPoint | undefined): string;
}

export function areaNames(gazetteer: Gazetteer): AreaNames {
  let byName: Map<string, string> | undefined;
  const regsoNamed = (code: string) => gazetteer.regsoOf(code.slice(0, 4)).find(each => each.code === code)?.name;
  return {
    codeOf(text) {
      byName ??= new Map(
        gazetteer.municipalities.flatMap(({ code, name }) =>
          gazetteer.regsoOf(code).map(regso => [folded(`${name} (${regso.name})`), regso.code] as const),
        ),
      );
      return areaCodeIn(text) ?? byName.get(folded(text));
    },
    nameOf(code, point) {
      const around = point?.regso && point.regso !== code ? regsoNamed(point.regso) : undefined;
      return point?.name ?? regsoNamed(code) ?? (around ? `${around} (${code})` : code);
    },
  };
}

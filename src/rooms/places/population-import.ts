import type { PopulationLevel } from './population.ts';

/** What can be imported: SCB's two divisions of every municipality. */
export const importedLevels = ['deso', 'regso'] as const satisfies readonly PopulationLevel[];
export type ImportedLevel = (typeof importedLevels)[number];

/** Whole years, both ends counted in. */
export interface AgeClass {
  readonly from: number;
  readonly to: number;
}

/** How many girls and boys of a class of ages a file gives; null where its cell holds no figure, absent where there is no cell. */
export interface CountedClass extends AgeClass {
  girls?: number | null;
  boys?: number | null;
}

/** Why a cell makes the figures of its area worthless. */
export type CellFault = 'negative' | 'unreadable' | 'twice';

/** What a file gives of one area. */
export interface CountedArea {
  classes: CountedClass[];
  /** Cells that hold no figure, such as SCB's "..". */
  missing: number;
  fault?: CellFault;
}

/** What a file of figures says, before it is known which areas there are. */
export interface Figures {
  /** By code, or by the words that the file has for the area. */
  readonly areas: ReadonlyMap<string, CountedArea>;
  /** Undefined where the file does not say. */
  readonly year: string | undefined;
  /** Where the same file says it. */
  readonly points: ReadonlyMap<string, AreaPoint>;
  /** Ages and genders that mean nothing here, as they were written. */
  readonly unread: readonly string[];
  /** Whether there was a row for both genders together. */
  readonly bothTogether: boolean;
  /** The file ends in the middle of something. */
  readonly cut: boolean;
}

export interface AreaPoint {
  readonly name?: string | undefined;
  /** The RegSO that a DeSO lies in, by code. */
  readonly regso?: string | undefined;
  readonly lat: number;
  readonly lon: number;
}

/** What a file of points says. */
export interface Points {
  readonly areas: ReadonlyMap<string, AreaPoint>;
  /** Areas of which the place could not be read, or is not in Sweden. */
  readonly astray: number;
  /** Points whose two numbers stood in the other order, which has been mended. */
  readonly turned: number;
}

/** Why nothing at all can be made of the files. */
export type ImportFault =
  | {
      readonly code: 'empty' | 'spreadsheet' | 'packed' | 'binary' | 'damaged' | 'no-table' | 'no-areas' | 'no-genders';
    }
  | { readonly code: 'too-large' | 'points-too-large'; readonly max: number }
  | { readonly code: 'ages-missing'; readonly ages: string }
  | { readonly code: 'no-date' | 'points-needed' | 'points-kind' | 'points-empty' | 'points-damaged' | 'too-slow' }
  | { readonly code: 'nothing-left'; readonly reasons: readonly LeftOut[] };

export type OrFault<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ImportFault };

/** Why an area is left out. */
export const leftOutReasons = [
  'unknown-area',
  'other-level',
  'no-municipality',
  'no-figures',
  'no-point',
  'elsewhere',
  'incomplete',
  'negative',
  'unreadable',
  'twice',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly areas: number;
  /** The first few of them, as the file writes them. */
  readonly such: readonly string[];
}

/** What a file says of one municipality, beside what was known before. */
export interface MunicipalityFigures {
  readonly code: string;
  readonly areas: number;
  /** How many areas it has in the list of 2020; null where none is known. */
  readonly expected: number | null;
  /** Girls and boys from 0 to 19. */
  readonly young: number;
  /** The same on 31 December 2019. */
  readonly known: number;
}

/** What is to be read before an import is applied. */
export interface ImportSummary {
  readonly areas: number;
  readonly municipalities: readonly MunicipalityFigures[];
  readonly leftOut: readonly LeftOut[];
  readonly missingCells: number;
  readonly unread: readonly string[];
  readonly turned: number;
  readonly pointsFrom: 'file' | 'figures' | 'before';
  readonly cut: boolean;
  /** The widest class of ages that was shared out, in years; 1 where every age was given. */
  readonly widestClass: number;
}

/** A reading of a file: shown first, then applied. */
export interface PopulationImport {
  readonly id: string;
  readonly level: ImportedLevel;
  readonly countedOn: string;
  readonly source: string;
  readonly estimated: boolean;
  readonly figuresName: string;
  readonly pointsName: string | null;
  readonly digest: string;
  readonly receivedAt: Date;
  readonly appliedAt: Date | null;
  readonly summary: ImportSummary;
}

export const importLimits = {
  /** SCB gives out at most 150,000 cells at a time: some 10 MB. */
  figureBytes: 40_000_000,
  /** The borders of every DeSO of the country, as SCB's GeoPackage has them, with room to spare. */
  pointBytes: 150_000_000,
} as const;

/** Days that a reading waits to be applied. */
export const waitingDays = 7;

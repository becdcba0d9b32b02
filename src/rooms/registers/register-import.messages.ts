import type { Catalogue } from '#house/language.ts';
import { en as rowEn } from './import-row.messages.en.ts';
import { type ImportRowMessages, sv as rowSv } from './import-row.messages.sv.ts';
import { en as fileEn } from './register-file.messages.en.ts';
import { sv as fileSv, type RegisterFileMessages } from './register-file.messages.sv.ts';
import { en } from './register-import.messages.en.ts';
import { type ImportMessages, sv } from './register-import.messages.sv.ts';

/** Every sentence of an import: its pages, its rows, and what its file says. */
export const importMessages: Catalogue<ImportMessages & { row: ImportRowMessages; file: RegisterFileMessages }> = {
  sv: { ...sv, row: rowSv, file: fileSv },
  en: { ...en, row: rowEn, file: fileEn },
};

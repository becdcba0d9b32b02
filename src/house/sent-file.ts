import { fileTypeFromBuffer } from 'file-type';
import type { FormReading } from './form.ts';
import { holdsPersonalNumber } from './personal-number.ts';
import { cleanPicture } from './picture.ts';

/** A file that somebody has sent along, as it is kept. */
export interface SentFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

export type FileFault = 'too-many' | 'empty' | 'too-large' | 'kind' | 'not-what-it-says' | 'personal-number' | 'again';

export const mostFiles = 3;
/** Bytes of one file, as it is sent. */
export const mostFileBytes = 10_000_000;
/** Room for as many as may be sent, one too large to say so kindly, and the form around them. */
export const filesBody = (mostFiles + 1) * mostFileBytes + 1_000_000;

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** What may be sent, by how a name ends. None of them runs anything by being opened; office files with macros are another kind. */
const typesByEnd: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  txt: 'text/plain',
};

/** What a browser offers to choose among. */
export const acceptedFiles = Object.keys(typesByEnd)
  .map(end => `.${end}`)
  .join(',');

type Read = { ok: true; file: SentFile } | { ok: false; fault: FileFault };

/** Reads one file: it must be what its name says, by its own bytes. A picture is redrawn, so that nothing else comes along in it. */
export async function readSentFile(sentName: string, bytes: Uint8Array): Promise<Read> {
  const name = tidyName(sentName);
  const type = typesByEnd[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!type) return { ok: false, fault: 'kind' };
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  if (bytes.length > mostFileBytes) return { ok: false, fault: 'too-large' };
  if (holdsPersonalNumber(name)) return { ok: false, fault: 'personal-number' };
  if ((await typeOf(bytes)) !== type) return { ok: false, fault: 'not-what-it-says' };
  const kept = type.startsWith('image/') ? await cleanPicture(bytes) : bytes;
  return kept ? { ok: true, file: { name, type, bytes: kept } } : { ok: false, fault: 'not-what-it-says' };
}

/** Reads all that were sent with a form, and adds them to what was typed in it; the first fault stands at the field `files`. */
export async function withFiles<T>(
  reading: FormReading<T>,
  sent: readonly File[],
): Promise<FormReading<T & { files: SentFile[] }>> {
  const { files, fault } = await readAll(sent);
  if (reading.ok && !fault) return { ...reading, values: { ...reading.values, files } };
  // A browser does not send a chosen file back: whoever mends something else chooses it once more, and is told so.
  const said = fault ?? (sent.length > 0 ? 'again' : undefined);
  return {
    ok: false,
    faults: { ...(reading.ok ? {} : reading.faults), ...(said && { files: said }) },
    typed: reading.typed,
  };
}

async function readAll(sent: readonly File[]): Promise<{ files: SentFile[]; fault?: FileFault }> {
  if (sent.length > mostFiles) return { files: [], fault: 'too-many' };
  const files: SentFile[] = [];
  for (const each of sent) {
    const read = await readSentFile(each.name, new Uint8Array(await each.arrayBuffer()));
    if (!read.ok) return { files: [], fault: read.fault };
    files.push(read.file);
  }
  return { files };
}

/** Plain text has no mark of its own: it is what has no other mark, and no signs that no text has. */
async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return found.mime;
  return bytes.some(byte => byte < 9 || (byte > 13 && byte < 32)) ? undefined : 'text/plain';
}

/** The last part of a path, without signs that cannot be seen. */
function tidyName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const visible = last.replaceAll(/\p{C}/gu, '').trim();
  const end = /\.[^.]{1,8}$/.exec(visible)?.[0] ?? '';
  return visible.slice(0, visible.length - end.length).slice(0, 100) + end;
}

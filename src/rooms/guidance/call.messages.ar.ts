import type { CallMessages } from './call.messages.sv.ts';

/** A name or address in Latin letters, so that full stops and figures in it keep their place among Arabic letters. */
const apart = (name: string) => `\u2068${name}\u2069`;

export const ar: CallMessages = {
  call: name => `الاتصال هاتفيًا: ${apart(name)}`,
  open: name => `فتح: ${apart(name)}`,
  writeHint: 'يرجى عدم كتابة أي شيء عن أي شخص في رسالة البريد الإلكتروني.',
  checked: day => `تاريخ التحقق: ${day}`,
  compared: (day, source, from) => `قورن يوم ${day} مع نسخة محفوظة من ${apart(source)}${from ? ` بتاريخ ${from}` : ''}`,
  stale: day => `لم يتحقق منه أحد منذ ${day}. وإذا لم يكن صحيحًا فيمكن الاتصال هاتفيًا بمقسم البلدية.`,
};

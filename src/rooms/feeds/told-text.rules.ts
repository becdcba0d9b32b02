import type { Remark } from '#rooms/registers/register-file.ts';
import { cleanLine, cleanParagraph } from '#rooms/registers/row-text.rules.ts';
import type { RemarkCode } from './feed-item.ts';

const codes: Partial<Record<Remark['code'], RemarkCode>> = {
  'markup-removed': 'markup',
  'contact-details-removed': 'contact-details',
  'personal-number-removed': 'personal-number',
  'text-shortened': 'shortened',
};

/** Cleans the texts of an item, and keeps what was said about them: others' words come in without markup, people or tricks. */
export function textCleaner() {
  const remarks = new Set<RemarkCode>();
  const kept = ({ text, remarks: said }: { text: string; remarks: Remark[] }): string | undefined => {
    for (const { code } of said) {
      const told = codes[code];
      if (told) remarks.add(told);
    }
    return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
  };
  return {
    line: (raw: string, max: number) => kept(cleanLine(raw, 'name', max)),
    paragraph: (raw: string, max: number) => kept(cleanParagraph(raw, 'description', max)),
    remarks,
  };
}
export type TextCleaner = ReturnType<typeof textCleaner>;

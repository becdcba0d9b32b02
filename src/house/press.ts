import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { renderSVG } from 'uqr';
import type { PressForm } from './paper.ts';
import { projectFolder } from './project-folder.ts';

/** Letters for Swedish and its neighbours, Arabic and its neighbours, Tigrinya and Amharic, and small pictures; OFL, from npm. */
const fonts = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

const templateFolder = join(projectFolder, 'src', 'house');

/** Draws every square that a flyer asks for, where there is time to. */
function withSquares(told: string): string {
  return JSON.stringify(JSON.parse(told), (_, value) =>
    typeof value?.leadsTo === 'string'
      ? { ...value, drawing: renderSVG(value.leadsTo, { ecc: 'M', border: 4 }) }
      : value,
  );
}

/** Makes PDF of what is told as JSON. The templates are ours and never change; what a paper says reaches them only as data. */
export function openPress(): (form: PressForm, told: string, at: number) => Uint8Array {
  const find = createRequire(import.meta.url).resolve;
  const compiler = NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: fonts.map(file => readFileSync(find(`@expo-google-fonts/${file}`))) }],
  });
  const templates = Object.fromEntries(
    (['paper', 'flyer'] as const).map(form => [form, readFileSync(join(templateFolder, `${form}.typ`), 'utf8')]),
  ) as Record<PressForm, string>;
  return (form, told, at) => {
    const inputs = { paper: form === 'flyer' ? withSquares(told) : told };
    const done = compiler.compile({ mainFileContent: templates[form], inputs });
    if (!done.result) throw new Error('the template of papers');
    const bytes = exported(compiler, done.result, Math.floor(at / 1000));
    // Nothing of what a paper said stays in memory, and the memory does not grow.
    compiler.evictCache(0);
    return Uint8Array.from(bytes);
  };
}

/** Tagged always. PDF/UA asks that every sign has a letter: where one has none in any font, the paper does not claim to be so. */
function exported(compiler: NodeCompiler, document: NodeTypstDocument, creationTimestamp: number): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
  } catch {
    return compiler.pdf(document, { pdfTags: true, creationTimestamp });
  }
}

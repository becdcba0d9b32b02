import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
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

/** Makes PDF of papers, told as JSON. The template is ours and never changes; what a paper says reaches it only as data. */
export function openPress(): (told: string, at: number) => Uint8Array {
  const find = createRequire(import.meta.url).resolve;
  const compiler = NodeCompiler.create({
    workspace: join(projectFolder, 'src', 'house'),
    fontArgs: [{ fontBlobs: fonts.map(file => readFileSync(find(`@expo-google-fonts/${file}`))) }],
  });
  const template = readFileSync(join(projectFolder, 'src', 'house', 'paper.typ'), 'utf8');
  return (told, at) => {
    const done = compiler.compile({ mainFileContent: template, inputs: { paper: told } });
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

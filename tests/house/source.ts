import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '#house/project-folder.ts';

/** A source file as the laws read it. */
export interface SourceFile {
  /** From the project's folder, with slashes. */
  path: string;
  name: string;
  text: string;
  lines: number;
}

/** Every TypeScript file below these folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap(folder =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => readSource(join(folder, name).replaceAll('\\', '/'))),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(projectFolder, path), 'utf8');
  return { path, name: path.split('/').at(-1) ?? '', text, lines: text.trimEnd().split('\n').length };
}

/** A function and how many lines it takes, its own name first. */
export interface FunctionSize {
  name: string;
  line: number;
  lines: number;
}

/** Every function with a body, measured from its first line to its last. */
export function functionSizes({ path, text }: SourceFile): FunctionSize[] {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: FunctionSize[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) found.push(sizeOf(file, node));
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

function sizeOf(file: ts.SourceFile, node: ts.Node): FunctionSize {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  const last = file.getLineAndCharacterOfPosition(node.end).line;
  const own = (node as { name?: ts.Node }).name ?? (node.parent as { name?: ts.Node }).name;
  return { name: own?.getText(file) ?? 'a function', line: first + 1, lines: last - first + 1 };
}

/** What a file imports, as written; `onlyTypes` when nothing of it runs. */
export function importsOf({ path, text }: SourceFile): { from: string; onlyTypes: boolean }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return file.statements.filter(ts.isImportDeclaration).map(node => {
    const named = node.importClause?.namedBindings;
    const everyType = named !== undefined && ts.isNamedImports(named) && named.elements.every(each => each.isTypeOnly);
    const onlyTypes =
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (everyType && !node.importClause?.name);
    return { from: (node.moduleSpecifier as ts.StringLiteral).text, onlyTypes };
  });
}

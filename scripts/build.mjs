// Bundles the program, the style sheet and the browser scripts into dist/. Runs on any Node that npm finds.
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { packedLists } from './packed-lists.mjs';

const common = { bundle: true, logLevel: 'warning', metafile: true };

rmSync('dist.new', { recursive: true, force: true });

await build({
  ...common,
  entryPoints: [
    'src/main.ts',
    'src/terminal.ts',
    'src/register-worker.ts',
    'src/population-worker.ts',
    'src/paper-worker.ts',
    'src/bench/bench.ts',
    'src/bench/bare.ts',
    'src/bench/year.ts',
    'src/bench/reach.ts',
    'src/bench/finder.ts',
    'src/bench/open-feeds.ts',
  ].filter(file => existsSync(file)),
  outdir: 'dist.new',
  entryNames: '[name]',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
});

const islands = existsSync('src/islands')
  ? readdirSync('src/islands').filter(name => /\.(island\.ts|css)$/.test(name))
  : [];
const browser = await build({
  ...common,
  plugins: [packedLists],
  entryPoints: ['src/ui/style/style.css', ...islands.map(name => `src/islands/${name}`)],
  outdir: 'dist.new/assets',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  platform: 'browser',
  target: ['es2020', 'safari14.1', 'firefox90', 'chrome90'],
  format: 'esm',
  minify: true,
  charset: 'utf8',
  loader: { '.woff2': 'file', '.png': 'file', '.svg': 'file' },
});

// A worker is known by its address, so that has no hash in it.
const workers = existsSync('src/islands') ? readdirSync('src/islands').filter(name => name.endsWith('.worker.ts')) : [];
await build({
  ...common,
  entryPoints: workers.map(name => ({ in: `src/islands/${name}`, out: name.replace('.worker.ts', '') })),
  outdir: 'dist.new/workers',
  platform: 'browser',
  target: ['es2020', 'safari16.4', 'firefox90', 'chrome90'],
  format: 'iife',
  minify: true,
});

const names = {};
for (const [file, { entryPoint }] of Object.entries(browser.metafile.outputs)) {
  if (entryPoint) names[basename(entryPoint).replace(/(\.island)?\.ts$/, '.js')] = basename(file);
}
writeFileSync('dist.new/assets/manifest.json', JSON.stringify(names, null, 2));

// Swapped in one step, so that a running program never finds half a build.
rmSync('dist.old', { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', 'dist.old');
renameSync('dist.new', 'dist');
rmSync('dist.old', { recursive: true, force: true });

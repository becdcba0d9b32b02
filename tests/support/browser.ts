import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Chromium from CHROMIUM_PATH, from the system, or unpacked from its npm package. */
async function browserPath(): Promise<string> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A real browser without a window. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: flags });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong for those who see, hear or move otherwise, one line each; empty when nothing is. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // `page.evaluate` reaches in from outside the page, past its content security policy.
  await page.evaluate(axe);
  const run = `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: standards } })})`;
  const { violations } = (await page.evaluate(run)) as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(
    each => `${page.url()} ${each.id}: ${each.nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
  );
}

export const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 };

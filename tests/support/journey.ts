import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults, openBrowser, phone } from './browser.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { type Program, startProgram } from './program.ts';

/** Every journey is walked twice: as most do, and in a browser that runs no scripts. */
export const ways = [
  { way: 'with scripts', scripts: true },
  { way: 'without scripts', scripts: false },
];

/** A program and a browser of their own, for one way of walking the journeys of a file. */
export interface Stage {
  program: Program;
  /** Somebody who has not been here before: no cookies, nothing remembered. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
  /** One of the demo's cast, signed in on a small phone. */
  enter(name: string, options?: BrowserContextOptions): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  page: Page;
  go(path: string): Promise<void>;
  /** Signs in as one of the demo's cast, by their name. */
  signInAs(name: string): Promise<void>;
  /** Expects the page to be whole: for all, in light and dark, as wide as the screen and no wider, without errors. */
  look(): Promise<void>;
}

/**
 * Opens a program and a browser; `scripts` says whether pages may run any. The demo is in it, unless `environment` says
 * otherwise.
 */
export async function openStage(scripts: boolean, environment: Record<string, string> = {}): Promise<Stage> {
  const [program, browser] = await Promise.all([startProgram(environment), openBrowser()]);
  const visitor = (options?: BrowserContextOptions) =>
    newVisitor(browser, program.origin, { javaScriptEnabled: scripts, ...options });
  return {
    program,
    visitor,
    async enter(name, options) {
      const entered = await visitor({ ...phone, ...options });
      await entered.signInAs(name);
      return entered;
    },
    async close() {
      await browser.close();
      await program.stop();
      program.forget();
    },
  };
}

/** The same with a mail server of its own, so that letters can be read. */
export async function openStageWithMail(scripts: boolean): Promise<Stage & { mailbox: Mailbox }> {
  const mailbox = await openMailbox();
  const stage = await openStage(scripts, { SMTP_URL: mailbox.url });
  return {
    ...stage,
    mailbox,
    async close() {
      await stage.close();
      await mailbox.close();
    },
  };
}

async function newVisitor(browser: Browser, origin: string, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: origin, locale: 'sv-SE', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const errors = errorsOf(page);
  return {
    page,
    go: async path => void (await page.goto(path)),
    async signInAs(name) {
      await page.goto('/demo');
      await page.getByRole('button', { name: `Logga in som ${name}` }).click();
      await page.getByRole('button', { name: 'Logga ut' }).waitFor();
    },
    async look() {
      // A press may have led on to a page that is still empty.
      await page.waitForLoadState();
      expect(await page.evaluate(widerThanScreen), page.url()).toEqual([]);
      if (options.javaScriptEnabled) expect(await faultsInLightAndDark(page), page.url()).toEqual([]);
      expect(errors.splice(0), page.url()).toEqual([]);
    },
  };
}

/** What goes wrong out of sight: scripts that stop, contents that the policy of the page forbids, broken answers. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('response', answer => {
    if (answer.status() === 404 || answer.status() >= 500) errors.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('console', line => {
    if (line.type() === 'error' && line.text().includes('Content Security Policy')) errors.push(line.text());
  });
  return errors;
}

async function faultsInLightAndDark(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    // A colour that is still fading into another has a contrast that nobody sees for long.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await accessibilityFaults(page)).map(fault => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/** Runs in the page, where the types of this project do not reach. */
const widerThanScreen = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter(each => each.getBoundingClientRect().right > clientWidth + 1)
    .slice(0, 5)
    .map(each => each.outerHTML.slice(0, 160));
})()`;

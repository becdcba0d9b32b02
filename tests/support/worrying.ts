import { present } from '#house/decision.ts';
import type { TestHouse } from './test-house.ts';

type Filled = Record<string, string | string[]>;

/** What stands in the form of a page: the receipt that it carries, and whom one can choose, by the beginning of their names. */
export async function formOf(house: TestHouse, path: string) {
  const html = await (await house.request(path)).text();
  const choices = [
    ...html.matchAll(/<input type="(?:radio|checkbox)"[^>]* value="([^"]*)"[^>]*\/><label[^>]*>([^<]*)/g),
  ];
  return {
    html,
    receipt: /name="kvitto" value="([^"]*)"/.exec(html)?.[1] ?? '',
    choice: (name: string) => present(choices.find(([, , label]) => label?.startsWith(name))?.[1]),
  };
}

/** The sixteen digits on the page after asking; undefined where there are none. */
export function codeOn(html: string): string | undefined {
  return /<p class="receipt"[^>]*>([\d ]*)/.exec(html)?.[1]?.replaceAll(' ', '');
}

/** Asks the line for families of those whose names begin so; answers the code. */
export async function askFamilyLine(house: TestHouse, names: readonly string[], more: Filled = {}) {
  const { receipt, choice } = await formOf(house, '/brohamn/orolig');
  const form = { kvitto: receipt, functions: names.map(choice), reach: 'call', phone: '070-174 06 20', ...more };
  const sent = await house.request('/brohamn/orolig', { form });
  return { status: sent.status, code: codeOn(await sent.text()) ?? '', form };
}

/** Asks for advice without a name of whoever's name begins so; answers the code. */
export async function askAdvice(house: TestHouse, name: string, more: Filled = {}) {
  const { receipt, choice } = await formOf(house, '/brohamn/radfraga');
  const form = {
    ...{ kvitto: receipt, functionId: choice(name), age: '13-15', worry: 'money', wish: 'what-to-do' },
    ...{ text: 'En pojke har fått dyra saker och vill inte säga av vem.', ...more },
  };
  const sent = await house.request('/brohamn/radfraga', { form });
  const html = await sent.text();
  return { status: sent.status, code: codeOn(html) ?? '', html, form };
}

/** What whoever holds the code is shown. */
export async function shownTo(house: TestHouse, code: string): Promise<string> {
  return (await house.request('/brohamn/svar', { form: { kod: code } })).text();
}

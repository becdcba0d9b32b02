import { createInterface } from 'node:readline/promises';

/** Where a command speaks and asks. */
export interface Screen {
  say(line: string): void;
  /** How far long work has come; takes the place of what was said about the same work before, where it can. */
  progress(label: string, done: number, due: number): void;
  /** A yes or no; undefined where nobody sits there to answer. */
  ask(question: string): Promise<boolean | undefined>;
}

/** The screen of this process: progress in one line that changes, or as lines where the output goes to a file. */
export function ownScreen({ stdin, stdout } = process): Screen {
  let open = false;
  const end = () => {
    if (open) stdout.write('\n');
    open = false;
  };
  return {
    say(line) {
      end();
      stdout.write(`${line}\n`);
    },
    progress(label, done, due) {
      const text = `${label}: ${figure(Math.floor(done))} of ${figure(due)}`;
      stdout.write(stdout.isTTY ? `\r${text}` : `${text}\n`);
      open = stdout.isTTY;
    },
    async ask(question) {
      end();
      if (!stdin.isTTY || !stdout.isTTY) return undefined;
      const line = createInterface({ input: stdin, output: stdout });
      const answer = await line.question(`${question} [y/N] `);
      line.close();
      return /^(y|yes|j|ja)$/i.test(answer.trim());
    },
  };
}

/** A number as a person reads it. */
export function figure(number: number): string {
  return new Intl.NumberFormat('en-GB').format(number);
}

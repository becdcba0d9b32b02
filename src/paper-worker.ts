import { parentPort } from 'node:worker_threads';
import type { PressForm, Printed } from '#house/paper.ts';
import { openPress } from '#house/press.ts';

const press = openPress();

interface Asked {
  turn: number;
  form: PressForm;
  told: string;
  at: number;
}

function answered({ turn, form, told, at }: Asked): Printed {
  try {
    return { turn, bytes: press(form, told, at) };
  } catch (error) {
    // Never the words of the fault, which may hold what somebody has written.
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    return { turn, broken: [name, ...stack.split('\n').filter(line => line.startsWith('    at '))].join('\n') };
  }
}

parentPort?.on('message', asked => parentPort?.postMessage(answered(asked)));

import { parentPort } from 'node:worker_threads';
import type { Printed } from '#house/paper.ts';
import { openPress } from '#house/press.ts';

const press = openPress();

function answered({ turn, told, at }: { turn: number; told: string; at: number }): Printed {
  try {
    return { turn, bytes: press(told, at) };
  } catch (error) {
    // Never the words of the fault, which may hold what somebody has written.
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    return { turn, broken: [name, ...stack.split('\n').filter(line => line.startsWith('    at '))].join('\n') };
  }
}

parentPort?.on('message', asked => parentPort?.postMessage(answered(asked)));

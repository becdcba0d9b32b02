export { sv as latt } from './answer.messages.sv.ts';

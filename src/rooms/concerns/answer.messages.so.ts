export { sv as so } from './answer.messages.sv.ts';

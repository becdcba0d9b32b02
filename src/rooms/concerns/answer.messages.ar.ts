export { sv as ar } from './answer.messages.sv.ts';

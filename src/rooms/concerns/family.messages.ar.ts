export { sv as ar } from './family.messages.sv.ts';

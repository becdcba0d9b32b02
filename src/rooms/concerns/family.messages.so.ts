export { sv as so } from './family.messages.sv.ts';

export { sv as latt } from './family.messages.sv.ts';

export { sv as latt } from './consultation.messages.sv.ts';

export { sv as so } from './consultation.messages.sv.ts';

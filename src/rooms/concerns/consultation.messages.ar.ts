export { sv as ar } from './consultation.messages.sv.ts';

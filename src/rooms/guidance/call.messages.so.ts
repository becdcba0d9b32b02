import type { CallMessages } from './call.messages.sv.ts';

export const so: CallMessages = {
  call: name => `Wac ${name}`,
  open: name => `Fur ${name}`,
  writeHint: 'Iimaylka ha ku qorin wax qof ku saabsan.',
  checked: day => `La hubiyey ${day}`,
  compared: (day, source, from) =>
    `Waxaa la barbar dhigay ${day} koobi kaydsan oo ${source} ah${from ? `, oo ka yimid ${from}` : ''}`,
  stale: day => `Lama hubin tan iyo ${day}. Haddii uu khaldan yahay, wac taleefanka guud ee degmada.`,
};

import { type HomeMessages, sv } from './home.messages.sv.ts';

export const latt: HomeMessages = {
  ...sv,
  lead: 'Här hittar du saker att göra. Här kan du också få råd och hjälp.',
  more: 'Mer att läsa',
  moreText: 'De här sidorna är skrivna på vanlig svenska.',
};

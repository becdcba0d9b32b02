import type { EntryMessages } from './entry.messages.sv.ts';

export const so: EntryMessages = {
  family: 'Codso in qof kula soo xiriiro. Waxaa loogu talagalay waalidka, walaalaha iyo dadka kale ee u dhow.',
  consultation: 'Weydii wax aad aragtay ama maqashay. Ma sheegaysid cidda ay khusayso.',
};

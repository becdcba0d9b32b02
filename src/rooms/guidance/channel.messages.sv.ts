import type { LocalChannelKind } from './channel.ts';
import type { MisconductWay, NationalName } from './national-channel.ts';

export const sv = {
  kinds: {
    'social-services': 'Socialtjänsten',
    'on-call': 'Socialjouren',
    'e-service': 'Orosanmälan på nätet',
    sspf: 'Samordnare för SSPF',
    'crisis-support': 'Kommunens krisstöd',
    'parent-support': 'Föräldrastöd',
    'relatives-support': 'Stöd till anhöriga',
    'child-advocate': 'Oberoende barnombud',
    'exit-programme': 'Stöd för den som vill lämna',
    'situation-picture': 'Berätta om en plats',
  } satisfies Record<LocalChannelKind, string>,
  /** What to do where the municipality has not told a number. */
  missing: {
    'social-services': 'Ring kommunens växel och be att få tala med socialtjänsten om ett barn.',
    'on-call': 'Kvällar, nätter och helger: är det akut ringer du 112 och ber om socialjouren.',
    'e-service': 'Kommunen har inte lagt in någon länk här. Ring i stället.',
    sspf: 'Ring kommunens växel och fråga vem som samordnar stödet runt unga.',
    'crisis-support': 'Ring kommunens växel och fråga efter krisstödet. Är det akut: 112.',
    'parent-support': 'Fråga kommunens växel efter föräldrastöd.',
    'relatives-support': 'Fråga kommunens växel efter stöd till anhöriga.',
    'child-advocate': 'Kommunen har inte lagt in något barnombud här.',
    'exit-programme': 'Ring 114 14 och fråga efter dem som arbetar med avhopp, eller ring socialtjänsten.',
    'situation-picture': 'Skriv eller ring till den som samordnar kommunens arbete. Du hittar dem under Kontakt.',
  } satisfies Record<LocalChannelKind, string>,
  national: {
    emergency: 'Fara för liv, pågående brott, brand eller olycka',
    police: 'Polisen, när det inte är akut: anmäla, tipsa eller fråga',
    bris: 'Du som är under 18 kan ringa, chatta eller mejla. Du behöver inte säga vad du heter.',
    umo: 'Frågor och svar om kropp, känslor och relationer, för dig som är ung.',
    'bris-adults': 'För vuxna som behöver prata om ett barn de är oroliga för.',
    'bris-leaders': 'För dig som är ledare i en idrottsförening och orolig för ett barn.',
    'victim-support': 'För den som har drabbats av brott, för vittnen och anhöriga.',
    'women-line': 'För kvinnor som utsätts för hot eller våld, och för dem som står nära.',
    health: 'Råd om hälsa och vård, dygnet runt.',
  } satisfies Record<NationalName, string>,
  misconduct: {
    sports: 'Idrott: börja med föreningen eller förbundet. Riksidrottsförbundet har en tjänst att anmäla till.',
    scouts: 'Scouter: kåren, eller de som arbetar med Trygga möten.',
    school: 'Skola och fritidshem: rektorn, sedan huvudmannen. Skolinspektionen tar emot anmälningar.',
    care: 'Hem för vård och socialtjänst: IVO tar emot klagomål och tips.',
  } satisfies Record<MisconductWay, string>,
  noName: 'Fråga om råd utan namn',
  noNameHint: 'Skriv utan konto och utan att säga vem det gäller.',
  contacts: 'Vem man kan vända sig till',
  moreWays: 'Fler vägar till stöd',
};
export type ChannelMessages = typeof sv;

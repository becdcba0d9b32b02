import type { AlongMessages } from './leisure-along.messages.sv.ts';

export const so: AlongMessages = {
  print: 'Daabac warqad',
  calendar: 'Waqtiyada jadwalkaaga ku hayso',
  calendarText:
    'Raac waqtiyada, markaas way isbeddelayaan jadwalkaaga haddii wax isbeddelaan. Ama hal mar ku dar, sida ay hadda yihiin.',
  follow: 'Ku raac jadwalka',
  addOnce: 'Hal mar ku dar',
  address: 'Ma isticmaashaa Google Kalender? Koobi ka dhig ciwaanka oo ku dar halkaas sida ciwaan internet:',
  aloud: 'Kor u akhri',
  silent: 'Jooji akhriska',
  titleIn: place => `Firaaqada ${place}`,
  firstOf: (shown, total) => `Kuwani waa ${shown} oo ka mid ah ${total}. Dooro da’ ama maalin si ay u yaraadaan.`,
  aim: 'Kaamirada taleefanka ku jeedi afargeeska',
  aimAll: 'Kaamirada taleefanka ku jeedi afargeeska si aad wax walba u aragto',
  codeTo: title => `Afargees kuu geynaya bogga ${title}`,
  codeToList: 'Afargees kuu geynaya liiska oo dhan',
  more: count => (count === 1 ? 'Mid kale ayaa bogga ku jira.' : `${count} kale ayaa bogga ku jira.`),
  listMade: day => `Waxaa la daabacay ${day}. Bogga fiiri intaadan bixin.`,
  unchecked: 'Tarjumaddan weli ma akhrin qof af-soomaaligu yahay afkiisa hooyo.',
  busyTitle: 'Dad badan ayaa hadda warqad raba',
  busyText: 'Sug hal daqiiqo oo mar kale isku day. Wax kasta oo warqadda ku qoran bogga ayay sidoo kale ku jiraan.',
  back: 'Bogga tag',
};

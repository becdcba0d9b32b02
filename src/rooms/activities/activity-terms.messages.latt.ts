import { type ActivityTerms, sv } from './activity-terms.messages.sv.ts';

export const latt: ActivityTerms = {
  ...sv,
  firstTimeFree: 'Första gången kostar ingenting',
  free: 'Kostar ingenting',
  leisureCard: 'Du kan betala med Fritidskortet',
  noLeisureCard: 'Du kan inte betala med Fritidskortet',
  checkedOn: day => `vi tittade ${day}`,
  adaptations: {
    'small-group': 'Är det högst tio i gruppen?',
    'same-leaders': 'Är det samma ledare varje gång?',
    'told-before': 'Får du veta innan vad ni ska göra?',
    'calm-room': 'Finns det ett lugnt rum?',
    'own-pace': 'Får du bara titta på i början?',
    'step-free': 'Går det bra med rullstol?',
    companion: 'Får en vuxen följa med utan att betala?',
  },
  parentTitle: 'Får mamma eller pappa vara kvar?',
  policeTitle: 'Kommer polisen dit?',
  police: {
    never: 'Nej, aldrig',
    announced: 'Bara om du har fått veta det innan',
    welcome: 'Ja, ibland',
  },
};

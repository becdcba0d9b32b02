import type { KindTexts } from './enquiry-kind.ts';
import { sv } from './kind-family-line.messages.sv.ts';

export const latt: KindTexts = {
  ...sv,
  hint: 'Du behöver inte säga barnets namn.',
  fields: {
    reach: {
      label: 'Hur vill du att vi hör av oss?',
      options: { call: 'Ring mig', here: 'Svara här. Jag läser svaret med min kod' },
    },
    phone: {
      label: 'Ditt telefonnummer',
      hint: 'Bara de du väljer ser numret. Och den som läser om svaret dröjer. Det tas bort samtidigt som allt annat.',
    },
    called: {
      label: 'Vad ska vi kalla dig?',
      hint: 'Du kan skriva bara ett förnamn. Det behöver inte vara ditt riktiga namn.',
    },
    goodTime: {
      label: 'När passar det dig?',
      hint: 'Till exempel efter klockan 18, eller inte när barnen är hemma.',
    },
    relation: {
      label: 'Vem är du för barnet?',
      options: {
        parent: 'Förälder',
        sibling: 'Syskon',
        relative: 'En annan släkting',
        other: 'Någon annan som är nära',
      },
    },
  },
  outcomes: {
    'got-help': 'Fick det stöd som behövdes',
    'referred-elsewhere': 'Fick veta vart personen kan vända sig. Någon följde med dit',
    'goes-on': 'Vi har kontakt och fortsätter',
    'no-capacity': 'Vi kan inte ta emot nu',
    'could-not-reach': 'Vi har försökt. Vi har inte fått kontakt',
    'no-longer-interested': 'Ville inte ha hjälp längre',
  },
};

import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Orolig för ditt barn',
  lead: 'För föräldrar, syskon och andra nära. En människa hör av sig inom 24 timmar.',
  hint: 'Du behöver inte säga vad barnet heter.',
  fields: {
    reach: {
      label: 'Hur vill du att vi hör av oss?',
      options: { call: 'Ring mig', here: 'Svara här, så läser jag med min kod' },
    },
    phone: {
      label: 'Ditt telefonnummer',
      hint: 'Bara de du väljer ser numret, och den som läser om svaret dröjer. Det raderas med allt annat.',
    },
    called: {
      label: 'Vad du vill att vi kallar dig',
      hint: 'Ett förnamn räcker, och det behöver inte vara ditt riktiga.',
    },
    goodTime: { label: 'När det passar', hint: 'Till exempel efter 18, eller inte när barnen är hemma.' },
    relation: {
      label: 'Vem du är för barnet',
      options: { parent: 'Förälder', sibling: 'Syskon', relative: 'Annan släkting', other: 'Någon annan nära' },
    },
  },
  outcomes: {
    'got-help': 'Fick det stöd som behövdes',
    'referred-elsewhere': 'Fick veta vart hen kan vända sig, och följde med dit',
    'goes-on': 'Vi har kontakt och fortsätter',
    'no-capacity': 'Vi kan inte ta emot nu',
    'could-not-reach': 'Vi har försökt men inte fått kontakt',
    'no-longer-interested': 'Ville inte ha hjälp längre',
  },
};

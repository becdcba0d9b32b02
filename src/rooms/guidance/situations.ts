import type { Certainty, LawName, PracticeName, Situation, SituationId, Source } from './situation.ts';

/** The day of the consolidated law text that every rule below was held against. */
export const standingOn = '2026-04-27';

const law = (name: LawName, chapter: number, section: string): Source => ({ law: name, chapter, section });
const practice = (name: PracticeName): Source => ({ practice: name });
const gdpr10: Source = { law: 'gdpr', article: 10 };
const ours = practice('ours');

function rule(
  certainty: readonly [Certainty, ...Certainty[]],
  channels: Situation['channels'],
  ...sources: Source[]
): Situation {
  return { certainty, channels, sources, checkedOn: standingOn };
}

const concern = ['social-services', 'on-call', 'e-service'] as const;
const reporting = [law('social', 19, '1'), law('social', 19, '4'), law('secrecy', 26, '5')];
const handover = (section: string): Source => ({ law: 'handover', section });

export const situations: Record<SituationId, Situation> = {
  'danger-now': rule(['law'], ['emergency'], law('penal', 23, '6'), practice('alarm')),
  planned: rule(['law'], ['emergency', 'police'], law('penal', 23, '6'), practice('police')),
  'crime-done': {
    ...rule(
      ['law', 'guidance'],
      ['police', 'victim-support', ...concern],
      ...reporting,
      handover('6–7'),
      gdpr10,
      law('data', 3, '8–9'),
      practice('police'),
    ),
    byDuty: 'report',
    alsoPlain: true,
  },
  'child-harmed': {
    ...rule(['law', 'guidance'], concern, ...reporting, law('social', 20, '1–2'), law('social', 19, '6')),
    byDuty: 'report',
  },
  unsure: rule(
    ['law', 'guidance'],
    ['no-name', ...concern, 'sspf', 'bris-leaders'],
    law('social', 19, '1'),
    law('social', 19, '4'),
    practice('municipalities'),
  ),
  abuse: {
    ...rule(
      ['law', 'guidance'],
      ['emergency', ...concern, 'police'],
      ...reporting,
      practice('federations'),
      practice('police'),
    ),
    byDuty: 'report',
  },
  'consent-yes': rule(
    ['guidance'],
    ['sspf'],
    law('secrecy', 12, '2'),
    law('secrecy', 12, '3'),
    practice('municipalities'),
  ),
  'consent-no': rule(
    ['law', 'guidance'],
    ['no-name', 'sspf', ...concern],
    law('secrecy', 12, '2'),
    law('social', 19, '1'),
    law('social', 19, '4'),
    ours,
  ),
  place: rule(
    ['guidance', 'judgement'],
    ['situation-picture', 'contacts'],
    { law: 'municipal', section: '4' },
    gdpr10,
    ours,
  ),
  'online-ad': rule(['guidance', 'judgement'], ['police'], law('penal', 16, '5 a'), practice('police'), ours),
  'own-child': rule(
    ['guidance'],
    ['social-services', 'sspf', 'parent-support', 'more-ways'],
    law('social', 18, '5–6'),
    practice('municipalities'),
  ),
  'police-asks': {
    ...rule(['law', 'judgement'], [], handover('4–8'), law('data', 2, '5'), ours),
    byDuty: 'answer',
  },
  'police-tells': rule(['law'], [], law('secrecy', 10, '14'), law('secrecy', 12, '2')),
  'authority-asks': {
    ...rule(['law', 'judgement'], ['social-services'], law('social', 20, '6'), law('social', 19, '1'), ours),
    byDuty: 'answer',
  },
  journalist: rule(['judgement'], [], ours),
  'neighbour-asks': rule(['judgement'], [], gdpr10, ours),
  threat: rule(
    ['guidance', 'judgement'],
    ['emergency', 'police', 'victim-support'],
    practice('police'),
    practice('federations'),
    ours,
  ),
  event: rule(['guidance'], ['emergency', 'crisis-support', 'bris'], practice('municipalities')),
  'adult-joins': rule(['law', 'judgement'], ['exit-programme'], { law: 'extract', section: '1, 3–5' }, gdpr10, ours),
  leaving: {
    ...rule(
      ['law', 'guidance', 'judgement'],
      ['exit-programme', ...concern, 'police'],
      ...reporting,
      practice('police'),
      practice('municipalities'),
      ours,
    ),
    byDuty: 'report',
    alsoPlain: true,
  },
  'ask-first': rule(
    ['law', 'guidance', 'judgement'],
    ['no-name', 'sspf', ...concern],
    law('social', 19, '1'),
    law('social', 19, '4'),
    law('secrecy', 12, '3'),
    practice('municipalities'),
    ours,
  ),
};

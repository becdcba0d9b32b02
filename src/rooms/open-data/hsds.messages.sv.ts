import type { HsdsFault, offers, TaxonomyName } from './hsds.ts';
import type { ParameterName } from './hsds-endpoint.ts';

/** What other programs are told, and what people read in what they show. */
export const sv = {
  faults: {
    unknown: name => `Parametern ${name} finns inte här. Se openapi.json.`,
    twice: name => `${name} står mer än en gång.`,
    page: name => `${name} är ett heltal från 1.`,
    per_page: name => `${name} är ett heltal från 1 till 500.`,
    flag: name => `${name} är true eller false.`,
    id: name => `${name} är ett uuid med små bokstäver.`,
    time: name => `${name} är en tidpunkt som 2026-11-28 eller 2026-11-28T12:00:00Z.`,
    format: name => `${name} är json. Sidorna hämtas en i taget.`,
    search: name => `${name} är högst 100 tecken.`,
    municipality: name => `${name} är en kommun som inte har öppnat här, eller ingen kommun.`,
    postcode: name => `${name} är ett svenskt postnummer med fem siffror som vi känner till.`,
    proximity: name => `${name} är ett antal meter från 1 till 100000 och hör ihop med postcode.`,
  } satisfies Record<HsdsFault, (name: string) => string> as Record<HsdsFault, (name: string) => string>,
  absent: 'Det finns ingenting publikt med detta id.',
  taxonomies: {
    activity: { name: 'Ämnen och aktiviteter', description: 'Vad man gör. Ämnen överst, aktiviteter under dem.' },
    kind: { name: 'Typ av aktör', description: 'Vilket slags aktör det är.' },
    audience: { name: 'För vem', description: 'Vem aktiviteten vänder sig till.' },
    adaptation: {
      name: 'Anpassningar',
      description: 'Svar på sju frågor som familjer ställer. Bara ja (yes) och delvis (partly) står här.',
    },
    offer: { name: 'Pris och kort', description: 'Om det är gratis, och om Fritidskortet tas.' },
    parent: { name: 'Förälder på plats', description: 'Om en förälder får stanna kvar.' },
    police: {
      name: 'Polis på besök',
      description: 'Om polisen kommer på besök, bestämt av den som håller i aktiviteten.',
    },
  } satisfies Record<TaxonomyName, { name: string; description: string }>,
  offers: {
    free: 'Gratis',
    'first-time-free': 'Första gången är gratis',
    'leisure-card': 'Tar Fritidskortet',
  } satisfies Record<(typeof offers)[number], string>,
  equipment: 'Går att låna',
  assurer: 'Bekräftat av',
  assurers: { organisation: 'aktören själv', coordinator: 'kommunens samordnare', register: 'ett register' },
  openapi: {
    title: 'Brygga: aktörer och aktiviteter',
    description:
      'Aktörer och aktiviteter för barn och unga, så som allmänheten ser dem. En tjänst är en aktivitet, eller det en aktör gör om den inte har berättat om någon aktivitet. Inget som är dolt, för gammalt eller avslutat finns här.',
    parameters: {
      search: 'Alla ord måste finnas med, i vilken ordning som helst.',
      page: 'Vilken sida.',
      per_page: 'Hur många på varje sida: högst 500, och med full eller full_service högst 200.',
      format: 'Bara json.',
      taxonomy_term_id: 'Det som har termen. Ett ämne tar med allt under sig.',
      taxonomy_id: 'Det som har någon term i listan. I taxonomy_terms: termerna i listan.',
      organization_id: 'Det som den aktören gör.',
      parent_id: 'Termer som ligger under termen.',
      modified_after: 'Det som har ändrats då eller senare. Be om en minut för mycket, så missas inget.',
      minimal: 'Bara id och last_modified, alla i ett svar. Det som saknas där är borta.',
      full: 'Med allt som hör till.',
      full_service: 'Aktörer med allt om vad de gör.',
      top_only: 'Bara termer som inte ligger under någon annan.',
      municipality: 'Kommunens namn i webbadressen. Finns inte i HSDS.',
      postcode: 'I samma kommun som postnumret. Med proximity: nära postorten.',
      proximity: 'Så många meter från postortens punkt.',
    } satisfies Record<ParameterName, string>,
  },
  asWritten: 'Som det står i registret',
};
export type HsdsMessages = typeof sv;

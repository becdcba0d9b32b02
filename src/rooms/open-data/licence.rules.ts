import type { Licence } from '#rooms/places/municipality.ts';

/** Where each licence can be read. */
const addresses: Record<Licence, string> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

export const licenceUrl = (licence: Licence): string => addresses[licence];

/** DCAT-AP-SE names licences by the addresses that Creative Commons itself uses as names, which begin with http. */
export const licenceIri = (licence: Licence): string => addresses[licence].replace('https:', 'http:');

/** What holds for all of them at once: whoever takes everything must name those who want to be named. */
export const licenceOfAll = (licences: readonly Licence[]): Licence =>
  licences.includes('CC-BY-4.0') ? 'CC-BY-4.0' : 'CC0-1.0';

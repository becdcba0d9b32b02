/** A telephone number as gateways want it (E.164), however it was typed; one without a country is of Sweden. */
export function internationalNumber(typed: string): string {
  const digits = typed.replace('(0)', '').replaceAll(/[^+\d]/g, '');
  return digits.replace(/^00/, '+').replace(/^0/, '+46').replace(/^46/, '+46');
}

/** A telephone number as gateways want it (E.164), however it was typed; one without a country is of Sweden. */
export function internationalNumber(typed: string): string {
  const digits = typed.replace('(0)', '').replaceAll(/[^+\d]/g, '');
  return digits.replace(/^00/, '+').replace(/^0/, '+46').replace(/^46/, '+46');
}

/** Whether what somebody typed is a telephone number that a gateway could reach: a country and 7 to 15 figures (E.164). */
export function isPhoneNumber(typed: string): boolean {
  return /^[+\d\s()./-]+$/.test(typed) && /^\+(?!460)[1-9]\d{6,14}$/.test(internationalNumber(typed));
}

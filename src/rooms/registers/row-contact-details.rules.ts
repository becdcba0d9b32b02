/** Lengths are bounded so that no text makes the search slow. */
const email =
  /(?:mailto:)?(?<![^\s@<>()[\],;:"'/])[^\s@<>()[\],;:"'/]{1,300}(?:\s?\((?:at|a)\)\s?|\s?\[at\]\s?|\s?\(snabel-?a\)\s?|@)[\p{L}\d.-]{1,120}\.\p{L}{2,24}/giu;

/** Swedish numbers begin with an area code (08, else three or four digits) or a country code; dates, hours, years, post codes do not. */
const national =
  /(?<![\d\-–])(?:08(?:\s?[-–/]\s?|\s)\d{3}|0[1-79]\d{1,2}(?:\s?[-–/]\s?|\s)\d{2,3})(?:[ -]?\d{2,3}){1,3}(?!\d)|(?<!\d)0[1-9]\d{6,9}(?!\d)/gu;
const international = /(?<![\d+])(?:\+|00)[1-9]\d{0,2}(?:[\s()/–-]{0,3}\d){6,12}(?!\d)/gu;

/** The text with mail addresses and phone numbers replaced. */
export function withoutContactDetails(text: string, replacement = '…'): string {
  const withoutMail = /@|\[at\]|\((?:at|a|snabel)/i.test(text) ? text.replace(email, replacement) : text;
  return /\d{2}/.test(withoutMail)
    ? withoutMail.replace(international, replacement).replace(national, replacement)
    : withoutMail;
}

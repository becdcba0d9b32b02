/** Where a person sees her ways in. */
export const accountPath = '/konto/inloggning';

/** How many codes on paper a person is given for the day when her phone is gone. */
export const recoveryCodeCount = 8;

/** Place of a code app's secret in the database, and of one that is still being set up. */
export const secretPlace = 'code_apps.sealed_secret';
export const newSecretPlace = (personId: string) => `new code app of ${personId}`;

/** What became of a typed code. */
export type CodeAnswer = 'wrong' | 'too-many';

/** Where feeds are kept, on the working face. */
export const feedsPath = '/arbete/kopplingar';

export const feedPath = (id: string): string => `${feedsPath}/${id}`;

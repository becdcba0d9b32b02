/** A picture that somebody shows of herself beside her name, where she holds a function. */
export interface Face {
  /** Its address; another one for every picture. */
  id: string;
  name: string;
}

/** What is wrong with a picture that was sent. */
export type FaceFault = 'missing' | 'too-large' | 'no-picture';

/** Bytes of a picture as it is sent; what is kept of it is some twenty kilobytes. */
export const mostFaceBytes = 10_000_000;

/** Where a face is shown, whoever looks. */
export const facePath = (id: string) => `/bild/${id}`;

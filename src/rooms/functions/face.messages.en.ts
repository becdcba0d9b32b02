import type { FaceMessages } from './face.messages.sv.ts';

export const en: FaceMessages = {
  of: name => `Picture of ${name}`,
  title: 'Your picture',
  lead: 'A picture beside the name makes it easier to write here. Only you can put it up, and you can take it away whenever you want. It also goes when your name is no longer shown, or when you no longer hold the function.',
  label: 'A picture of you',
  hint: 'Jpg, png or webp, at most 10 MB. We keep a small square, and nothing of what the camera has written in the file.',
  putUp: 'Show the picture',
  replace: 'Change the picture',
  takeDown: 'Take the picture away',
  mend: 'This needs mending',
  faults: {
    missing: 'Choose a picture first',
    'too-large': 'The picture is too large. It may be at most 10 MB',
    'no-picture': 'The file cannot be read as a picture. Save it as jpg, png or webp and choose it again',
  },
  done: {
    'put-up': 'The picture is now shown beside your name.',
    'take-down': 'The picture has been taken away.',
  },
};

// Makes the guard's lists of words smaller in the browser's script: in order of letters, each word is a capital that says
// how many letters it has in common with the one before, and the rest of it. `wordsOf` reads it back.
import { readFileSync } from 'node:fs';

function packed(list) {
  let last = '';
  let result = '';
  for (const word of [...new Set(list.trim().split(/\s+/))].sort()) {
    let same = 0;
    while (same < 25 && same < word.length && word[same] === last[same]) same += 1;
    result += String.fromCharCode(65 + same) + word.slice(same);
    last = word;
  }
  return result;
}

export const packedLists = {
  name: 'packed-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]no-names[\\/][a-z-]+\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(
        /= `\n([^`$A-Z]*)\n`/g,
        (_, list) => `= ${JSON.stringify(packed(list))}`,
      ),
    }));
  },
};

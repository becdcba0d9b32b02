import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { terminal } from '#house/actor.ts';
import { countUnlinked, findHead, linksOf } from '#house/journal-chain.storage.ts';
import { type ChainHead, type ChainLink, emptyHead, followChain } from '#house/journal-chain.ts';
import { CannotDo, type Command, type Station } from './command.ts';
import { type Given, WrongArgument } from './given.ts';

type Followed = Awaited<ReturnType<typeof followChain>>;

export const verifyJournal: Command = {
  usage: 'verify-journal [--head POSITION:HASH …] [--export FILE]',
  what: 'follows the chain of the journal, here or in an export, and finds any entry that was changed, removed or moved',
  options: ['head', 'export'],
  read(given) {
    const published = given.all('head').map(headIn);
    const file = given.option('export');
    return async station => {
      const followed = file ? await followChain(linksIn(file), published) : await followHere(station, published);
      tell(station, followed);
    };
  },
};

function tell({ screen }: Station, { head, fault }: Followed): void {
  if (fault) throw new CannotDo(`The journal is broken at entry ${fault.position}: ${fault.kind}.`);
  screen.say(`The journal is whole: ${head.position} entries.`);
  screen.say(
    `Its head is ${head.position}:${head.hash}. Note it elsewhere: no earlier entry can then be changed unseen.`,
  );
}

/** The chain in the database, and that its own head and its entries agree with it. */
function followHere({ database }: Station, published: readonly ChainHead[]): Promise<Followed> {
  return database.read(terminal, async sight => {
    const told = await findHead(sight);
    // A published head of nothing says nothing.
    const heads = [...published, told].filter(({ position }) => position > emptyHead.position);
    const followed = await followChain(linksOf(sight, { mayHide: false }), heads);
    const unlinked = await countUnlinked(sight);
    if (!followed.fault && unlinked > 0)
      return { ...followed, fault: { position: followed.head.position + 1, kind: 'missing' } };
    return followed;
  });
}

/** `POSITION:HASH`, as it is printed and published. */
function headIn(text: string): ChainHead {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!position || !hash) throw new WrongArgument(`“${text}” is no head. It looks like 12:9f86d0….`);
  return { position: Number(position), hash };
}

async function* linksIn(file: string): AsyncGenerator<ChainLink> {
  const lines = createInterface({ input: createReadStream(file, 'utf8').on('error', () => {}) });
  let any = false;
  for await (const line of lines) {
    any = true;
    if (line.trim() === '') continue;
    yield linkIn(line, file);
  }
  if (!any) throw new CannotDo(`${file} is empty or cannot be read.`);
}

function linkIn(line: string, file: string): ChainLink {
  try {
    const { position, hash, text, digest } = JSON.parse(line);
    return { position, hash: String(hash), text, digest };
  } catch {
    throw new CannotDo(`${file} is not an export of a journal.`);
  }
}

export const exportJournal: Command = {
  usage: 'export-journal FILE',
  what: 'writes the whole journal as lines of JSON, for keeping elsewhere and for verify-journal --export',
  options: [],
  read(given: Given) {
    const file = given.word('FILE');
    return async ({ database, screen }) => {
      const out = await open(file, 'w', 0o600).catch(() => {
        throw new CannotDo(`${file} cannot be written.`);
      });
      const count = await database.read(terminal, async sight => {
        let written = 0;
        for await (const link of linksOf(sight, { mayHide: false })) {
          await out.write(`${JSON.stringify(link)}\n`);
          written = link.position;
        }
        return written;
      });
      await out.close();
      screen.say(`${count} entries written to ${file}.`);
    };
  },
};

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mostFileBytes, readSentFile, type SentFile, withFiles } from './sent-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const pdf = bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF');
const program = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]);
const drawn = (width: number) =>
  sharp({ create: { width, height: 40, channels: 3, background: '#0a5' } }).withExif({
    IFD0: { Copyright: 'hemma hos någon' },
  });

const kept = async (name: string, bytes: Uint8Array): Promise<SentFile> => {
  const read = await readSentFile(name, bytes);
  if (!read.ok) throw new Error(read.fault);
  return read.file;
};

test.each([
  ['program.exe', program, 'kind'],
  ['sida.html', bytesOf('<script>alert(1)</script>'), 'kind'],
  ['bild.svg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
  ['utan-andelse', pdf, 'kind'],
  ['faktura.pdf', program, 'not-what-it-says'],
  ['faktura.pdf', bytesOf('ingen pdf'), 'not-what-it-says'],
  ['bild.png', pdf, 'not-what-it-says'],
  ['bild.jpg', bytesOf('inte en bild'), 'not-what-it-says'],
  ['text.txt', program, 'not-what-it-says'],
  ['tom.pdf', new Uint8Array(), 'empty'],
  ['stor.txt', new Uint8Array(mostFileBytes + 1).fill(97), 'too-large'],
  ['811228-9874.pdf', pdf, 'personal-number'],
])('%s is not taken in: %#', async (name, bytes, fault) => {
  expect(await readSentFile(name, bytes)).toEqual({ ok: false, fault });
});

test('a file is kept under the last part of its name, without signs that cannot be seen', async () => {
  const { name, type } = await kept('C:\\Hemligt\\proto\u202Ekoll\u0000.PDF', pdf);
  expect({ name, type }).toEqual({ name: 'protokoll.PDF', type: 'application/pdf' });
  expect((await kept('anteckning.txt', bytesOf('Vi ses på fredag.\r\n'))).type).toBe('text/plain');
  expect((await kept(`${'a'.repeat(300)}.txt`, bytesOf('x'))).name).toBe(`${'a'.repeat(100)}.txt`);
});

test('a picture is redrawn: no larger than needed, and without what a camera writes in it', async () => {
  const sent = await drawn(3000).jpeg().toBuffer();
  expect(sent.includes('hemma hos')).toBe(true);
  const { bytes } = await kept('bild.jpeg', sent);
  expect(Buffer.from(bytes).includes('hemma hos')).toBe(false);
  const told = await sharp(bytes).metadata();
  expect(told).toMatchObject({ format: 'jpeg', width: 2400 });
  expect(told).not.toHaveProperty('exif');
});

test('a small file that is an enormous picture is not opened', async () => {
  const sent = await sharp({ create: { width: 12_000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(sent.length).toBeLessThan(mostFileBytes);
  expect(await readSentFile('bild.png', sent)).toEqual({ ok: false, fault: 'not-what-it-says' });
});

test('with a form: what is wrong with a file stands at it, and whoever mends something else is told to choose again', async () => {
  const file = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);
  const right = { ok: true as const, values: { text: 'Hej' }, typed: { text: ['Hej'] } };
  const wrong = { ok: false as const, faults: { text: 'missing' }, typed: {} };
  expect(await withFiles(right, [file('a.pdf', pdf)])).toMatchObject({
    ok: true,
    values: { files: [{ name: 'a.pdf' }] },
  });
  expect(await withFiles(right, [])).toMatchObject({ ok: true, values: { text: 'Hej', files: [] } });
  expect(await withFiles(right, [file('a.exe', pdf)])).toMatchObject({ ok: false, faults: { files: 'kind' } });
  expect(await withFiles(right, Array(4).fill(file('a.pdf', pdf)))).toMatchObject({ faults: { files: 'too-many' } });
  expect(await withFiles(wrong, [file('a.pdf', pdf)])).toMatchObject({ faults: { text: 'missing', files: 'again' } });
});

import { randomUUID } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeyring } from './keyring.ts';

const folder = mkdtempSync(join(tmpdir(), 'brygga-keyring-'));

test('a key is found by whoever shares the folder, until it is destroyed', async () => {
  const [one, other] = [openKeyring(folder), openKeyring(folder)];
  const id = randomUUID();
  const key = await one.make(id);
  expect(key).toHaveLength(32);
  expect(await other.find(id)).toEqual(key);
  await other.destroy(id);
  await other.destroy(id);
  expect(await one.find(id)).toBeUndefined();
});

test('a thing has one key, and nobody but the owner may read it', async () => {
  const keyring = openKeyring(folder);
  const id = randomUUID();
  await keyring.make(id);
  await expect(keyring.make(id)).rejects.toThrow('EEXIST');
  expect(statSync(join(folder, id.slice(0, 2), id)).mode & 0o077).toBe(0);
});

test('keys from before a moment are listed, and what is no id never reaches the disk', async () => {
  const keyring = openKeyring(mkdtempSync(join(tmpdir(), 'brygga-keyring-')));
  expect(await keyring.listOlder(new Date())).toEqual([]);
  const id = randomUUID();
  await keyring.make(id);
  expect(await keyring.listOlder(new Date(Date.now() + 60_000))).toEqual([id]);
  expect(await keyring.listOlder(new Date(Date.now() - 60_000))).toEqual([]);
  await expect(keyring.make('../secret')).rejects.toThrow('no id');
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findTemplates } from './templates.mjs';

const folder = mkdtempSync(join(tmpdir(), 'templates-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'deep'));
mkdirSync(join(folder, 'not-a-file.json'));
for (const name of ['b.json', 'a.yaml', 'B.yml', 'notes.txt', join('deep', 'c.template')]) {
  writeFileSync(join(folder, name), '{}');
}

test('a folder gives its templates, however deep, in a fixed order', () => {
  const names = ['B.yml', 'a.yaml', 'b.json', join('deep', 'c.template')];

  assert.deepEqual(findTemplates([folder]), names.map((name) => join(folder, name)));
});

test('a file that is named is checked whatever its extension, and once', () => {
  const notes = join(folder, 'notes.txt');

  assert.deepEqual(findTemplates([notes, notes]), [notes]);
});

test('what does not exist is refused', () => {
  const missing = join(folder, 'missing');

  assert.throws(() => findTemplates([missing]), { exitStatus: 2, message: `${missing} does not exist` });
});

test('a folder without templates is refused', () => {
  assert.throws(() => findTemplates([join(folder, 'not-a-file.json')]), { exitStatus: 2, message: /^no template in/ });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Justifications } from './justifications.mjs';

const FINDING = { rule: 'W3005', logicalId: 'Database' };

function list(...entries) {
  return new Justifications(JSON.stringify(entries), 'justified.json');
}

test('a finding is justified by its rule and its logical id', () => {
  const justifications = list({ rule: 'W3005', logicalId: 'Database', reason: 'Order matters.' });

  assert.equal(justifications.reasonFor('a.json', FINDING), 'Order matters.');
  assert.equal(justifications.reasonFor('a.json', { ...FINDING, logicalId: 'Web' }), undefined);
  assert.equal(justifications.reasonFor('a.json', { ...FINDING, rule: 'W3006' }), undefined);
});

test('a file pattern is compared with the name of the file', () => {
  const justifications = list({ rule: 'W3005', file: 'branch-?.*', reason: 'Order matters.' });

  assert.equal(justifications.reasonFor('/some/where/branch-1.yaml', FINDING), 'Order matters.');
  assert.equal(justifications.reasonFor('branch-12.yaml', FINDING), undefined);
  assert.equal(justifications.reasonFor('branch-1xyaml', FINDING), undefined);
  assert.equal(justifications.reasonFor('a-branch-1.yaml', FINDING), undefined);
});

test('file and logical id must both fit where both are given', () => {
  const justifications = list({ rule: 'W3005', file: 'a.json', logicalId: 'Database', reason: 'Order matters.' });

  assert.equal(justifications.reasonFor('b.json', FINDING), undefined);
  assert.equal(justifications.reasonFor('a.json', { rule: 'W3005' }), undefined);
});

test('entries that were never needed are named', () => {
  const justifications = list(
    { rule: 'W3005', logicalId: 'Database', reason: 'Order matters.' },
    { rule: 'W2001', file: 'a.*', logicalId: 'Vpc', reason: 'For later.' },
  );

  justifications.reasonFor('a.json', FINDING);

  assert.deepEqual(justifications.unused(), ['entry 2 (W2001, a.*, Vpc)']);
});

test('an entry that a finding shares with another one counts as needed', () => {
  const entry = { rule: 'W3005', logicalId: 'Database', reason: 'Order matters.' };
  const justifications = list(entry, { ...entry, file: 'a.*' });

  justifications.reasonFor('a.json', FINDING);

  assert.deepEqual(justifications.unused(), []);
});

for (const [text, message] of [
  ['[', /justified\.json is not JSON/],
  ['{}', /expected a list of objects/],
  ['[null]', /entry 1: expected an object/],
  ['[{"rule": "W1", "logicalId": "A", "reason": "R", "why": "W"}]', /entry 1: unknown key "why"; expected rule, file/],
  ['[{"rule": "W1", "logicalId": "A", "reason": " "}]', /entry 1: "reason" must be a text/],
  ['[{"rule": "W1", "logicalId": "A"}]', /entry 1: "rule" and "reason" are required/],
  ['[{"rule": "W1", "reason": "R"}]', /entry 1: say where/],
]) {
  test(`the list ${text} is refused`, () => {
    assert.throws(() => new Justifications(text, 'justified.json'), { exitStatus: 2, message });
  });
}

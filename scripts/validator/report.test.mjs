import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJson, toText } from './report.mjs';

const RESULTS = {
  validator: '1.0.0',
  passed: false,
  files: [
    {
      file: 'a.json',
      status: 'OK',
      passed: false,
      findings: [
        { severity: 'INFO', rule: 'I1', line: 1, column: 1, message: 'By the way.' },
        {
          severity: 'WARN', rule: 'W1', line: 2, column: 3, message: 'Odd.',
          logicalId: 'Bucket', property: 'Properties.Name', fix: 'Do not', justified: 'We must.',
        },
        { severity: 'ERROR', rule: 'E1', line: 4, column: 5, message: 'Wrong.' },
      ],
    },
  ],
  unused: ['entry 1 (W2, a.*)'],
};
const WARNING = 'a.json:2:3 WARN W1 Odd. [Bucket Properties.Name] Fix: Do not Justified: We must.';
const REST = [
  'a.json:4:5 ERROR E1 Wrong.',
  'a.json: did not pass, 1 ERROR, 1 WARN, 1 INFO, 1 justified',
  'list.json: entry 1 (W2, a.*) justifies nothing that is found; remove it',
  '',
];

test('text has a line for each finding that counts, each file and each useless justification', () => {
  assert.equal(toText(RESULTS, { all: false, list: 'list.json' }), [WARNING, ...REST].join('\n'));
});

test('text has all findings where they are wanted', () => {
  const expected = ['a.json:1:1 INFO I1 By the way.', WARNING, ...REST].join('\n');

  assert.equal(toText(RESULTS, { all: true, list: 'list.json' }), expected);
});

test('JSON holds everything', () => {
  const { unused, ...rest } = RESULTS;

  assert.deepEqual(JSON.parse(toJson(RESULTS)), { ...rest, unusedJustifications: unused });
});

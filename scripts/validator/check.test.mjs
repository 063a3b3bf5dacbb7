import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTemplate } from './check.mjs';
import { Justifications } from './justifications.mjs';

const NONE = new Justifications('[]', 'justified.json');

function report(status, ...diagnostics) {
  return () => ({ status, diagnostics, metadata: {} });
}

function diagnostic(severity, more) {
  return { severity, ruleId: 'X1', message: 'No.', ...more };
}

for (const [severity, passed] of [['FATAL', false], ['ERROR', false], ['WARN', false], ['INFO', true], ['DEBUG', true]]) {
  test(`a template with a finding that is ${severity} ${passed ? 'passes' : 'does not pass'}`, () => {
    assert.equal(checkTemplate(report('OK', diagnostic(severity)), 'a.json', NONE).passed, passed);
  });
}

test('a justified finding lets its template pass and says why', () => {
  const list = new Justifications('[{"rule": "X1", "logicalId": "A", "reason": "So be it."}]', 'justified.json');
  const validate = report('OK', diagnostic('WARN', { entity: { logicalId: 'A' } }));

  const result = checkTemplate(validate, 'a.json', list);

  assert.equal(result.passed, true);
  assert.equal(result.findings[0].justified, 'So be it.');
});

test('a justification is not used up by a finding that needs none', () => {
  const list = new Justifications('[{"rule": "X1", "file": "*", "reason": "So be it."}]', 'justified.json');

  checkTemplate(report('OK', diagnostic('INFO')), 'a.json', list);

  assert.deepEqual(list.unused(), ['entry 1 (X1, *)']);
});

test('an incomplete analysis does not pass, even where it is justified', () => {
  const list = new Justifications('[{"rule": "ANALYSIS_INCOMPLETE", "file": "*", "reason": "R"}]', 'justified.json');

  const result = checkTemplate(report('ANALYSIS_INCOMPLETE'), 'a.json', list);

  assert.equal(result.passed, false);
  assert.equal(result.findings[0].severity, 'ERROR');
});

test('findings come in the order of their places, and what has none first', () => {
  const validate = report(
    'OK',
    diagnostic('INFO', { startLine: 3, startColumn: 1, ruleId: 'C' }),
    diagnostic('INFO', { startLine: 2, startColumn: 7, ruleId: 'B' }),
    diagnostic('INFO', { ruleId: 'A' }),
  );

  const { findings } = checkTemplate(validate, 'a.json', NONE);

  assert.deepEqual(
    findings.map(({ rule, line, column }) => [rule, line, column]),
    [['A', 1, 1], ['B', 2, 7], ['C', 3, 1]],
  );
});

test('a validator that breaks down is reported with the file', () => {
  const validate = () => {
    throw new Error('unreachable');
  };

  assert.throws(() => checkTemplate(validate, 'a.json', NONE), {
    exitStatus: 1,
    message: 'the validator failed on a.json: unreachable',
  });
});

import { Failure, NOT_PASSED } from './failure.mjs';

const FAILING = ['FATAL', 'ERROR', 'WARN'];

/**
 * Checks one template: `{file, status, passed, findings}`, the findings in the order of their places. `validate` makes
 * AWS's report of a file.
 */
export function checkTemplate(validate, file, justifications) {
  const report = reportOn(file, validate);
  const findings = [...report.diagnostics.map(toFinding), ...incomplete(report)];
  findings.sort(byPlace);
  for (const finding of findings) {
    if (FAILING.includes(finding.severity)) {
      finding.justified = justifications.reasonFor(file, finding);
    }
  }
  return { file, status: report.status, passed: report.status === 'OK' && !findings.some(fails), findings };
}

function fails(finding) {
  return FAILING.includes(finding.severity) && finding.justified === undefined;
}

function reportOn(file, validate) {
  try {
    return validate(file);
  } catch (error) {
    if (error.syscall !== undefined) {
      throw error;
    }
    throw new Failure(NOT_PASSED, `the validator failed on ${file}: ${error.message ?? error}`);
  }
}

function toFinding(diagnostic) {
  return {
    severity: diagnostic.severity,
    rule: diagnostic.ruleId,
    // What is about the whole file has no place.
    line: diagnostic.startLine ?? 1,
    column: diagnostic.startColumn ?? 1,
    message: diagnostic.message.replace(/\s+/g, ' '),
    logicalId: diagnostic.entity?.logicalId,
    resourceType: diagnostic.entity?.resourceType,
    property: diagnostic.propertyPath,
    fix: diagnostic.suggestedFix,
  };
}

// A validator that gave up early has not found everything, which must not pass for a clean result.
function incomplete(report) {
  if (report.status !== 'ANALYSIS_INCOMPLETE') {
    return [];
  }
  const causes = (report.metadata.budgetExhaustions ?? [])
    .filter((budget) => budget.analysisIncomplete)
    .map((budget) => budget.description ?? `${budget.kind}, at most ${budget.limit}`);
  const message = `The validator did not finish, findings may be missing: ${causes.join('; ') || 'it gave no cause'}`;
  return [{ severity: 'ERROR', rule: report.status, line: 1, column: 1, message }];
}

function byPlace(a, b) {
  return a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

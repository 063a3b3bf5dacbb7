const SEVERITIES = ['FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG'];
const QUIET = ['INFO', 'DEBUG'];

/** Puts results into words: a line for each finding, for each file, and for each justification without use. */
export function toText({ files, unused }, { all, list }) {
  const lines = files.flatMap((result) => [
    ...result.findings
      .filter((finding) => all || !QUIET.includes(finding.severity))
      .map((finding) => findingLine(result.file, finding)),
    summaryLine(result),
  ]);
  lines.push(...unused.map((entry) => `${list}: ${entry} justifies nothing that is found; remove it`));
  return `${lines.join('\n')}\n`;
}

/** Puts results into one JSON document. */
export function toJson({ validator, passed, files, unused }) {
  return `${JSON.stringify({ validator, passed, files, unusedJustifications: unused }, null, 2)}\n`;
}

function findingLine(file, finding) {
  const place = [finding.logicalId, finding.property].filter(Boolean).join(' ');
  const parts = [
    `${file}:${finding.line}:${finding.column} ${finding.severity} ${finding.rule} ${finding.message}`,
    place && `[${place}]`,
    finding.fix && `Fix: ${finding.fix}`,
    finding.justified && `Justified: ${finding.justified}`,
  ];
  return parts.filter(Boolean).join(' ');
}

function summaryLine({ file, status, passed, findings }) {
  const counts = SEVERITIES.map((severity) => count(findings, severity)).filter(Boolean);
  const justified = findings.filter((finding) => finding.justified !== undefined).length;
  const words = [
    passed ? 'passed' : 'did not pass',
    status !== 'OK' && `status ${status}`,
    ...counts,
    justified > 0 && `${justified} justified`,
  ];
  return `${file}: ${words.filter(Boolean).join(', ')}`;
}

function count(findings, severity) {
  const number = findings.filter((finding) => finding.severity === severity).length;
  return number > 0 && `${number} ${severity}`;
}

/** SARIF 2.1.0, for programs that show findings of many tools: one run, its results workbook by workbook. */
import type { Printer } from '../printer';
import type { CheckResults } from '../results';
import type { Notification, ReportingDescriptor } from './model';
import { sarifResult } from './result';
import { sarifRule, type HelpPages } from './rules';
import { pathUri } from './uri';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The rules come behind the results, for they are those that the results name; the order of keys means nothing in JSON. */
export function sarifPrinter({ version, catalogue }: CheckResults['engine'], pages: HelpPages): Printer {
  const rules = new Map<string, { readonly index: number; readonly rule: ReportingDescriptor }>();
  const notifications: Notification[] = [];
  let results = 0;
  return {
    head: () =>
      `{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n"columnKind": "utf16CodeUnits",\n"results": [`,
    workbook: (checked) =>
      checked.report.findings
        .map((finding) => {
          const index = rules.get(finding.check)?.index ?? rules.size;
          if (index === rules.size) rules.set(finding.check, { index, rule: sarifRule(finding, pages) });
          const { ruleId, ...rest } = sarifResult(finding, checked);
          results += 1;
          return `${results === 1 ? '' : ','}\n${JSON.stringify({ ruleId, ruleIndex: index, ...rest })}`;
        })
        .join(''),
    failed: ({ path, error, message }) => {
      const locations = [{ physicalLocation: { artifactLocation: { uri: pathUri(path) } } }];
      notifications.push({
        level: 'error',
        message: { text: message },
        descriptor: { id: error },
        locations,
      });
      return '';
    },
    tail: () => {
      const driver = {
        name: 'final-accounts',
        fullName: '决算校核',
        version,
        language: 'zh-CN',
        rules: [...rules.values()].map(({ rule }) => rule),
        properties: { catalogue },
      };
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      return `\n],\n"tool": ${JSON.stringify({ driver })},\n"invocations": [${JSON.stringify(invocation)}]\n}]\n}\n`;
    },
  };
}

import type { FailureText, InterfaceText } from '../../locales/interface';
import { HostFailure, type HostFailureCode } from '../../hosts/host';

/** Whatever was thrown, as a failure that has words; what we did not foresee is `unknown` with its detail kept. */
export function toFailure(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  return new HostFailure(
    'unknown',
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  );
}

/** The words for a failure. The annotation makes a code without words a compile error. */
export function failureText(text: InterfaceText, failure: HostFailure): FailureText {
  const texts: Readonly<Record<HostFailureCode, (subject: string) => FailureText>> = text.failures;
  return texts[failure.code](failure.subject);
}

/** What support needs, in plain lines; never shown as the message. */
export function technicalBlock(failure: HostFailure, version: string, agent: string): string {
  return [
    `code: ${failure.code}`,
    failure.subject && `subject: ${failure.subject}`,
    failure.detail && `detail: ${failure.detail}`,
    `version: ${version}`,
    `agent: ${agent}`,
  ]
    .filter(Boolean)
    .join('\n');
}

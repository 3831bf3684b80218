/**
 * The rules of the SARIF 2.1.0 schema for every object that is written, strict as the schema is: no key that it does not
 * name (additionalProperties: false), its enumerations, its minimum lengths. Property bags hold anything.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const optional = v.optional;
const bag = v.record(v.string(), v.unknown());
const message = v.strictObject({ text, markdown: optional(text) });
const level = v.picklist(['none', 'note', 'warning', 'error']);
/** RFC 3986, as `format: uri-reference`. */
const uri = v.pipe(v.string(), v.regex(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})+$/));

const logicalLocation = v.strictObject({ name: text, fullyQualifiedName: text, kind: text });
const location = v.strictObject({
  id: optional(v.pipe(v.number(), v.integer(), v.minValue(-1))),
  physicalLocation: v.strictObject({ artifactLocation: v.strictObject({ uri }) }),
  logicalLocations: optional(v.pipe(v.array(logicalLocation), v.minLength(1))),
  message: optional(message),
});
const rule = v.strictObject({
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: v.strictObject({ level }),
});
const result = v.strictObject({
  ruleId: text,
  ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  level,
  message,
  locations: v.array(location),
  relatedLocations: optional(v.pipe(v.array(location), v.minLength(1))),
  partialFingerprints: v.record(v.string(), v.string()),
  suppressions: optional(
    v.array(
      v.strictObject({
        kind: v.picklist(['inSource', 'external']),
        status: v.picklist(['accepted', 'underReview', 'rejected']),
        justification: v.string(),
      }),
    ),
  ),
  properties: bag,
});
const driver = v.strictObject({
  name: text,
  fullName: text,
  version: text,
  language: v.pipe(v.string(), v.regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/)),
  rules: v.array(rule),
  properties: bag,
});
const invocation = v.strictObject({
  executionSuccessful: v.boolean(),
  toolExecutionNotifications: optional(
    v.array(
      v.strictObject({
        level,
        message,
        descriptor: v.strictObject({ id: text }),
        locations: v.array(location),
      }),
    ),
  ),
});

export const SARIF = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.pipe(
    v.array(
      v.strictObject({
        columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
        results: v.array(result),
        tool: v.strictObject({ driver }),
        invocations: v.array(invocation),
      }),
    ),
    v.minLength(1),
  ),
});

import type { DescField, DescMessage } from '@bufbuild/protobuf';
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

export interface Violation {
  field: string;
  description: string;
}

// Numbers from buf/validate/validate.proto: the extension on FieldOptions, and the fields of FieldRules.
const FIELD_RULES = 1159;
const [UINT32, STRING, REPEATED, REQUIRED] = [5, 14, 18, 25];

type Rules = Map<number, (number | Uint8Array)[]>;

/** The violations of the limits in the SDK's descriptors (`buf.validate`) by a request. */
export function violations(message: Record<string, unknown>, desc: DescMessage, path = ''): Violation[] {
  return desc.fields.flatMap((field) => {
    const value = message[field.localName];
    const name = path + field.name;
    const own = check(field, value).map((description) => ({ field: name, description }));
    const nested =
      field.fieldKind === 'message' && isMessage(value) && field.message.typeName.startsWith('scalekit.')
        ? violations(value, field.message, `${name}.`)
        : [];
    return [...own, ...nested];
  });
}

function check(field: DescField, value: unknown): string[] {
  const bytes = field.proto.options?.$unknown?.find(({ no }) => no === FIELD_RULES)?.data;
  if (bytes === undefined) return [];
  const rules = read(new BinaryReader(bytes).bytes());
  const isEmpty = value === undefined || value === '' || value === 0;
  if (rules.has(REQUIRED) && isEmpty) return ['value is required'];
  if (value === undefined) return [];
  if (typeof value === 'string') return checkString(value, inner(rules, STRING));
  if (typeof value === 'number') return checkNumber(value, inner(rules, UINT32));
  if (!Array.isArray(value)) return [];
  const repeated = inner(rules, REPEATED);
  const most = number(repeated, 2);
  const items = inner(inner(repeated, 4), STRING);
  return [
    ...(most !== undefined && value.length > most ? [`value must contain no more than ${most} item(s)`] : []),
    ...value.flatMap((item) => (typeof item === 'string' ? checkString(item, items) : [])),
  ];
}

function checkString(value: string, rules: Rules): string[] {
  const length = [...value].length;
  const [least, most, pattern, prefix] = [number(rules, 2), number(rules, 3), text(rules, 6), text(rules, 7)];
  const found: string[] = [];
  if (least !== undefined && length < least) found.push(`value length must be at least ${least} characters`);
  if (most !== undefined && length > most) found.push(`value length must be at most ${most} characters`);
  if (pattern !== undefined && !new RegExp(pattern).test(value))
    found.push(`value does not match regex pattern \`${pattern}\``);
  // The public API treats an empty id as missing.
  if (prefix !== undefined && value !== '' && !value.startsWith(prefix))
    found.push(`value does not have prefix \`${prefix}\``);
  return found;
}

function checkNumber(value: number, rules: Rules): string[] {
  const [below, most] = [number(rules, 2), number(rules, 3)];
  if (below !== undefined && value >= below) return [`value must be less than ${below}`];
  if (most !== undefined && value > most) return [`value must be less than or equal to ${most}`];
  return [];
}

function read(bytes: Uint8Array): Rules {
  const rules: Rules = new Map();
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [no, type] = reader.tag();
    let value: number | Uint8Array = 0;
    if (type === WireType.Varint) value = Number(reader.uint64());
    else if (type === WireType.LengthDelimited) value = reader.bytes();
    else reader.skip(type, no);
    rules.set(no, [...(rules.get(no) ?? []), value]);
  }
  return rules;
}

function inner(rules: Rules, no: number): Rules {
  const value = rules.get(no)?.[0];
  return value instanceof Uint8Array ? read(value) : new Map();
}

function number(rules: Rules, no: number): number | undefined {
  const value = rules.get(no)?.[0];
  return typeof value === 'number' ? value : undefined;
}

function text(rules: Rules, no: number): string | undefined {
  const value = rules.get(no)?.[0];
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : undefined;
}

function isMessage(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && '$typeName' in value;
}

// Which words of JSON Schema does the dataset's schema use?
import type { TSchema } from 'typebox';
import type { Finding } from '../../problem';

export interface Keywords {
  type?: string;
  description?: string;
  anyOf?: TSchema[];
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, TSchema>;
  patternProperties?: Record<string, TSchema>;
  required?: readonly string[];
  minProperties?: number;
  items?: TSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

export type Report = Finding[];
export type Check = (value: unknown, pointer: string, report: Report) => void;
export type ReadSchema = (schema: TSchema) => Check;

/** The JSON Schema type of a JSON value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

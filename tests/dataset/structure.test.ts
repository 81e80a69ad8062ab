// Does our reading of the schema agree with its library's, and with a validator of another house?
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, it, test } from 'vitest';
import { publishedSchema, publishedSchemaText } from '../../src/dataset/jsonSchema';
import { parse } from '../../src/dataset/parse';
import { datasetSchema } from '../../src/dataset/schema';
import { contextOf } from '../../src/dataset/validate/context';
import { structure } from '../../src/dataset/validate/structure';
import { readSchema } from '../../src/dataset/validate/structure/readSchema';
import { fixtureNames, fixtureText, validText } from './fixtures';
import { mutationsOf } from './mutations';

const published = new URL('../../public/schema/entente-1.schema.json', import.meta.url);
const accepts = new Ajv({ allErrors: false }).compile(publishedSchema);

const structureFindings = (document: unknown) => structure(contextOf(document));

const readable = fixtureNames.flatMap((name) => {
  const text = fixtureText(name).replace(/^\ufeff/, '');
  try {
    return [[name, JSON.parse(text) as unknown] as const];
  } catch {
    return [];
  }
});

test('the published schema is the one of this version', () => {
  const advice = 'run: npm run entente -- schema --out public/schema/entente-1.schema.json';
  expect(readFileSync(published, 'utf8'), advice).toBe(publishedSchemaText);
});

describe('three readings of the schema agree', { timeout: 60_000 }, () => {
  it.each(readable)('on %s', (name, document) => {
    // A schema cannot look into fields of one's own, nor see a key that came twice.
    if (name === 'prototype-keys') return;
    const isSound = structureFindings(document).length === 0;
    expect(Value.Check(datasetSchema, document)).toBe(isSound);
    expect(accepts(document), JSON.stringify(accepts.errors)).toBe(isSound);
  });

  it('on a valid dataset changed at some places', () => {
    const reserved = /"(__proto__|constructor|prototype)"/;
    fc.assert(
      fc.property(mutationsOf(JSON.parse(validText)), (document) => {
        fc.pre(!reserved.test(JSON.stringify(document)));
        const findings = structureFindings(document);
        const isSound = findings.length === 0;
        expect(Value.Check(datasetSchema, document), JSON.stringify(findings)).toBe(isSound);
        expect(accepts(document), JSON.stringify([findings, accepts.errors])).toBe(isSound);
      }),
      { numRuns: 300 },
    );
  });
});

test('there are structurally broken and sound fixtures', () => {
  const sound = readable.filter(([, document]) => structureFindings(document).length === 0);
  expect(sound.length).toBeGreaterThan(10);
  expect(readable.length - sound.length).toBeGreaterThan(10);
});

test('a schema with a word that nothing here checks is a programming error', () => {
  expect(() => readSchema({ type: 'integer' })).toThrow('integer');
});

test('lengths count characters, not units', () => {
  const document = { ...JSON.parse(validText), title: '🏳'.repeat(160) };
  expect(parse(JSON.stringify(document)).problems).toEqual([]);
});

// How is the schema published, for editors and for validators other than ours?
import { datasetSchema } from './schema';

/** JSON Schema 2020-12. What a schema cannot say, such as references and dates, `parse` checks. */
export const publishedSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:entente:dataset:1',
  ...datasetSchema,
};

export const publishedSchemaText = `${JSON.stringify(publishedSchema, null, 2)}\n`;

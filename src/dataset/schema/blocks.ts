// Of which small forms is the schema made?
import { type TSchema, Type } from 'typebox';

/** Objects are closed; `x-*` is for one's own. */
export const closed = <Properties extends Record<string, TSchema>>(
  properties: Properties,
  description: string,
) =>
  Type.Object(properties, {
    additionalProperties: false,
    patternProperties: { '^x-': {} },
    description,
  });

export const optional = Type.Optional;
export const literals = <const Values extends string[]>(
  values: readonly [...Values],
  description: string,
) => Type.Enum<Values>([...values], { description });

export const idPattern = '^[a-z0-9][a-z0-9-]{0,63}$';
export const languagePattern = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$';
export const linkPattern = '^https?://[^\\s/?#]+[^\\s]*$';

export const id = (description: string) => Type.String({ pattern: idPattern, description });
export const ids = (description: string) =>
  Type.Array(id('An actor id.'), { minItems: 1, maxItems: 250, uniqueItems: true, description });

/** A string, or a map from BCP 47 language tag to string. */
export const text = (maxLength: number, description: string) =>
  Type.Union(
    [
      Type.String({ minLength: 1, maxLength }),
      Type.Record(
        Type.String({ pattern: languagePattern }),
        Type.String({ minLength: 1, maxLength }),
        { additionalProperties: false, minProperties: 1 },
      ),
    ],
    { description },
  );

export const edtf = (description: string) =>
  Type.String({ minLength: 1, maxLength: 64, description });
export const link = Type.String({
  pattern: linkPattern,
  maxLength: 2000,
  description: 'http or https.',
});

export const place = closed(
  {
    lon: Type.Number({ minimum: -180, maximum: 180, description: 'Degrees east.' }),
    lat: Type.Number({ minimum: -90, maximum: 90, description: 'Degrees north.' }),
    name: optional(text(80, 'What is there.')),
  },
  'A point on the map.',
);

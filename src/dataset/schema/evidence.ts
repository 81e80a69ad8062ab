// What must every tie and event bring with it: who says so, where, and what kind of act it is?
import { Type } from 'typebox';
import { assertionActs } from '../terms';
import { closed, id, literals, optional, text } from './blocks';

const locator = closed(
  {
    exact: Type.String({ minLength: 1, maxLength: 120, description: 'A run of 3 to 7 words.' }),
    prefix: optional(Type.String({ minLength: 1, maxLength: 120 })),
    suffix: optional(Type.String({ minLength: 1, maxLength: 120 })),
  },
  'W3C TextQuoteSelector: points into a passage without repeating it.',
);

const citation = closed(
  {
    source: id('A source id.'),
    passage: Type.String({ minLength: 1, maxLength: 64, description: 'A passage of that source.' }),
    locator,
  },
  'Where the source says so.',
);

const assertion = Type.Union(
  [
    closed(
      {
        actor: id('Who says so.'),
        onBehalfOf: optional(id('For whom a spokesperson speaks.')),
        act: literals(assertionActs, 'What kind of utterance it is.'),
        reportedBy: optional(id('The source, or the actor, that passes it on.')),
      },
      'An actor says so.',
    ),
    closed({ source: id('A source id.') }, 'A source says so in its own voice.'),
  ],
  { description: 'Who says so. Several entries speak independently.' },
);

const eventCode = closed(
  {
    scheme: Type.Literal('cameo'),
    code: Type.String({ pattern: '^[0-9]{2,4}$', description: 'CAMEO 1.1b3; codes are text.' }),
    name: Type.String({ minLength: 1, maxLength: 120, description: "The code's name." }),
  },
  'The event type in a published scheme.',
);

export const evidence = {
  event: optional(eventCode),
  assertedBy: Type.Array(assertion, { minItems: 1, maxItems: 20 }),
  citations: Type.Array(citation, { minItems: 1, maxItems: 50 }),
  note: optional(text(1000, 'What is ambiguous, contested or left open.')),
};

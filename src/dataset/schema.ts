// What may a dataset contain? The one reference for the JSON Schema and the TypeScript types.
import { Type } from 'typebox';
import {
  closed,
  edtf,
  id,
  ids,
  languagePattern,
  link,
  literals,
  optional,
  place,
  text,
} from './schema/blocks';
import { evidence } from './schema/evidence';
import {
  actorTypes,
  effectKinds,
  eventStatuses,
  memberRoles,
  memberships,
  projections,
  tieModes,
  tieStatuses,
  tieTypes,
} from './terms';

const period = closed(
  {
    start: optional(edtf('EDTF date, one-of set or "..". Absent: not known.')),
    end: optional(edtf('EDTF date, one-of set or "..": no end stated. Absent: not known.')),
  },
  'When it holds, no more precise than the source.',
);

export const sourceSchema = closed(
  {
    id: id('Unique among sources.'),
    title: text(300, 'Title of the source.'),
    publisher: text(120, 'Who published it.'),
    agency: optional(text(120, 'News agency that wrote it.')),
    published: edtf('When it was published.'),
    url: link,
    language: Type.String({ pattern: languagePattern, description: 'BCP 47.' }),
    passages: Type.Array(
      closed(
        {
          id: Type.String({ minLength: 1, maxLength: 64 }),
          label: text(80, 'How a reader would call it.'),
        },
        'A part of the source that citations name.',
      ),
      { minItems: 1, maxItems: 2000 },
    ),
  },
  'A publication that citations point into.',
);

export const actorSchema = closed(
  {
    id: id('Unique among actors.'),
    type: literals(actorTypes, 'What kind of actor.'),
    name: text(80, 'Name on the map.'),
    aliases: optional(Type.Array(text(120, 'Another name.'), { maxItems: 50 })),
    codes: optional(
      closed(
        {
          iso3166: optional(
            Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 3166-1 alpha-3.' }),
          ),
          cameo: optional(
            Type.String({ pattern: '^[A-Z]{3,15}$', description: 'CAMEO actor code.' }),
          ),
          wikidata: optional(
            Type.String({ pattern: '^Q[1-9][0-9]*$', description: 'Wikidata item.' }),
          ),
        },
        'Codes of published schemes.',
      ),
    ),
    partOf: optional(id('The actor that this one is shown under.')),
    membership: optional(literals(memberships, 'Whether all members are named.')),
    place: optional(place),
    note: optional(text(1000, 'What a reader should know about this actor.')),
  },
  'Somebody who has ties.',
);

export const tieSchema = closed(
  {
    id: id('Unique among ties and events.'),
    source: optional(Type.Union([id('An actor.'), ids('Actors that act together.')])),
    target: optional(Type.Union([id('An actor.'), ids('Actors, one assertion about all.')])),
    parties: optional(ids('All with all, instead of source and target.')),
    directed: optional(Type.Boolean({ description: 'Default: true with source and target.' })),
    type: literals(tieTypes, 'What kind of tie.'),
    role: optional(literals(memberRoles, "A member's role in a coalition.")),
    status: literals(tieStatuses, 'How it stands.'),
    mode: literals(tieModes, 'Words or deeds: the act on record.'),
    label: text(80, 'A few words for the map.'),
    sentence: text(300, 'The assertion in one sentence.'),
    period,
    ...evidence,
  },
  'A dated, attributed assertion about a relation between actors.',
);

export const eventSchema = closed(
  {
    id: id('Unique among ties and events.'),
    date: edtf('When.'),
    status: literals(eventStatuses, 'Whether it has happened by the as-of date.'),
    label: text(80, 'A few words for the timeline.'),
    sentence: text(300, 'The event in one sentence.'),
    participants: Type.Array(id('An actor.'), { maxItems: 250, uniqueItems: true }),
    place: optional(place),
    effects: optional(
      Type.Array(
        closed(
          { tie: id('A tie.'), effect: literals(effectKinds, 'What it does to the tie.') },
          'What the event does.',
        ),
        { maxItems: 250 },
      ),
    ),
    ...evidence,
  },
  'Something that happened, or is planned, on a date.',
);

const storyView = closed(
  {
    instant: optional(edtf('The step shown.')),
    focus: optional(id('Only this actor and those tied to it.')),
    selection: optional(id('An actor, tie or event.')),
  },
  'What the reader sees.',
);

export const datasetSchema = Type.Object(
  {
    format: Type.Literal(1),
    $schema: optional(Type.String({ maxLength: 500 })),
    id: id('Stable id of the dataset.'),
    title: text(160, 'States the finding.'),
    summary: text(600, 'Two lines.'),
    asOf: edtf('The day up to which the dataset speaks.'),
    language: optional(Type.String({ pattern: languagePattern })),
    licence: text(200, 'Under which terms the dataset may be used.'),
    worldview: text(300, 'Whose borders the map draws.'),
    corrections: Type.Array(
      closed(
        {
          on: edtf('When it was corrected.'),
          target: optional(id('What was corrected.')),
          text: text(1000, 'What was wrong and what is right.'),
        },
        'A published correction.',
      ),
      { maxItems: 500 },
    ),
    map: optional(
      closed(
        {
          projection: optional(literals(projections, 'Default: logAzimuthal.')),
          centre: optional(id("The story's centre: an actor with a place.")),
          c0Degrees: optional(Type.Number({ minimum: 1, maximum: 90 })),
        },
        'How the map is projected.',
      ),
    ),
    sources: Type.Array(sourceSchema, { minItems: 1, maxItems: 5000 }),
    actors: Type.Array(actorSchema, { minItems: 1, maxItems: 2000 }),
    ties: Type.Array(tieSchema, { maxItems: 50000 }),
    events: Type.Array(eventSchema, { maxItems: 20000 }),
    story: optional(
      Type.Array(
        closed(
          {
            title: text(160, 'Title of the step.'),
            text: text(1000, 'What the reader is told.'),
            view: optional(storyView),
          },
          'One step of the story; the first is how the map opens.',
        ),
        { maxItems: 50 },
      ),
    ),
  },
  {
    additionalProperties: false,
    patternProperties: { '^x-': {} },
    title: 'Entente dataset, format 1',
    description: 'Who cooperates with whom, who opposes whom, who stands in which coalition.',
  },
);

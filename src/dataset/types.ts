// What is a dataset, in TypeScript? The types follow from the schema; nothing is written twice.
import type { Static } from 'typebox';
import type { actorSchema, datasetSchema, eventSchema, sourceSchema, tieSchema } from './schema';
import type { actorTypes, tieModes, tieStatuses, tieTypes } from './terms';

export type Dataset = Static<typeof datasetSchema>;
export type Source = Static<typeof sourceSchema>;
export type Actor = Static<typeof actorSchema>;
export type Tie = Static<typeof tieSchema>;
export type Event = Static<typeof eventSchema>;
export type Citation = Tie['citations'][number];
export type Assertion = Tie['assertedBy'][number];
export type Period = Tie['period'];
export type Text = Actor['name'];
export type TieType = (typeof tieTypes)[number];
export type TieStatus = (typeof tieStatuses)[number];
export type TieMode = (typeof tieModes)[number];
export type ActorType = (typeof actorTypes)[number];

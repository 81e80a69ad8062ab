// Which words may a dataset use where the choice is closed? Apart from the schema: no library needed.

export const tieTypes = ['cooperation', 'opposition', 'coalition'] as const;
export const tieStatuses = [
  'ongoing',
  'announced',
  'past',
  'refused',
  'denied',
  'alleged',
] as const;
export const tieModes = ['verbal', 'material', 'unspecified'] as const;
export const actorTypes = [
  'state',
  'government',
  'armed forces',
  'armed group',
  'coalition',
  'institution',
  'group',
  'person',
] as const;
export const memberships = ['named', 'partly-named'] as const;
export const memberRoles = ['leads', 'joins', 'member'] as const;
export const assertionActs = [
  'states',
  'announces',
  'refuses',
  'denies',
  'assesses',
  'reports',
] as const;
export const eventStatuses = ['happened', 'planned'] as const;
export const effectKinds = ['begins', 'ends', 'announces'] as const;
export const projections = ['logAzimuthal', 'equalEarth'] as const;

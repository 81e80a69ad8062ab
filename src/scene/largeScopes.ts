// How is placed what is too large for one plan? A module of its own: most datasets never ask for it.
import { arrangeCast } from './arrangeCast';
import { crowdOf } from './crowd';
import type { LargeScopes } from './placed';

export const largeScopes: LargeScopes = { arrangeCast, crowdOf };

// Whose words are these? The distinct publishers; an archive with a hundred documents is one source.
import type { Dataset, Source } from '../dataset/types';

export function distinctSources(dataset: Dataset): Source[] {
  const byName = new Map<string, Source>();
  for (const source of dataset.sources) {
    const name = JSON.stringify([source.publisher, source.agency ?? null]);
    if (!byName.has(name)) byName.set(name, source);
  }
  return [...byName.values()];
}

// Does the chain "part of" of every actor end?
import { field, items, textAt } from '../json/cursor';
import type { Finding } from '../problem';
import { wording } from '../wording';
import type { Context } from './context';

/** The ids from one actor up to the first that repeats, or up to the end of the chain. */
function chainFrom(id: string, wholes: ReadonlyMap<string, string>): string[] {
  const chain = [id];
  const seen = new Set(chain);
  for (let whole = wholes.get(id); whole !== undefined; whole = wholes.get(whole)) {
    chain.push(whole);
    if (seen.has(whole)) break;
    seen.add(whole);
  }
  return chain;
}

export function partOf({ root }: Context): Finding[] {
  const wholes = new Map<string, string>();
  const pointers = new Map<string, string>();
  for (const actor of items(field(root, 'actors'))) {
    const id = textAt(field(actor, 'id'));
    const whole = textAt(field(actor, 'partOf'));
    if (id === undefined || whole === undefined || wholes.has(id)) continue;
    wholes.set(id, whole);
    pointers.set(id, field(actor, 'partOf').pointer);
  }
  const inReportedCycle = new Set<string>();
  const findings: Finding[] = [];
  const done = new Set<string>();
  for (const [id, pointer] of pointers) {
    if (done.has(id)) continue;
    const chain = chainFrom(id, wholes);
    for (const one of chain) done.add(one);
    const last = chain.at(-1) ?? id;
    const cycle = chain.slice(chain.indexOf(last));
    if (cycle.length < 2 || inReportedCycle.has(last)) continue;
    for (const one of cycle) inReportedCycle.add(one);
    findings.push({
      code: 'part-of-cycle',
      pointer: pointers.get(last) ?? pointer,
      expected: wording.noCycle,
      found: wording.chain(cycle),
    });
  }
  return findings;
}

// @ts-check
// Counts what holds and what does not, a line each; the last line is the sum.
import process from 'node:process';

export function checksOf() {
  const count = { passed: 0, failed: 0 };
  /** @param {string} name @param {unknown} failure */
  const tell = (name, failure) => {
    count[failure ? 'failed' : 'passed'] += 1;
    console.log(`${failure ? 'FAIL' : 'ok  '} ${name}`);
    if (failure) console.log(failure instanceof Error ? failure.message : failure);
  };
  return {
    /**
     * @template Result
     * @param {string} name @param {() => Result} claim Throws where it does not hold.
     * @returns {Result | undefined}
     */
    check(name, claim) {
      try {
        const result = claim();
        tell(name, null);
        return result;
      } catch (failure) {
        tell(name, failure);
        return undefined;
      }
    },
    conclude() {
      console.log(`${count.passed} passed, ${count.failed} failed`);
      process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
    },
  };
}

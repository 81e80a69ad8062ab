// What is wrong with a file, and where? Each problem with its line, what was expected and found.
import { useEffect, useRef } from 'react';
import type { Problem } from '../../dataset/problem';
import { problemWords } from '../../scene/words/problems';
import { words } from '../../scene/words/words';
import { Icon } from '../icons';
import type { Outcome } from './outcome';
import { sourceExcerpt } from './sourceExcerpt';
import { useOpening } from './useOpening';

/** More than a screen full of problems helps nobody. */
const shownProblems = 25;

function SourceLine({ problem, lines }: { problem: Problem; lines: string[] }) {
  const excerpt = sourceExcerpt(lines[problem.line - 1] ?? '', problem.column);
  return (
    <pre className="source-line" dir="ltr">
      <span aria-hidden="true">{`${problem.line} │ `}</span>
      {excerpt.before}
      <mark>{excerpt.at}</mark>
      {excerpt.after}
    </pre>
  );
}

function ProblemItem({ problem, lines }: { problem: Problem; lines: string[] }) {
  return (
    <li className={`problem ${problem.severity}`}>
      <h3>{problemWords.at(problem.line, problem.column)}</h3>
      <dl>
        <dt>{problemWords.expected}</dt>
        <dd>{problem.expected}</dd>
        <dt>{problemWords.found}</dt>
        <dd>{problem.found}</dd>
        {problem.suggestion !== undefined && (
          <>
            <dt>{problemWords.suggestion}</dt>
            <dd>
              <code>{problem.suggestion}</code>
            </dd>
          </>
        )}
      </dl>
      <SourceLine problem={problem} lines={lines} />
    </li>
  );
}

function Body({ outcome }: { outcome: Outcome }) {
  const { problems, lines, failure, isShown } = outcome;
  if (failure !== null) return <p className="problem-count">{failure}</p>;
  const rest = problems.length - shownProblems;
  return (
    <>
      {!isShown && <p className="problem-count">{problemWords.count(problems.length)}</p>}
      <ol>
        {problems.slice(0, shownProblems).map((problem) => (
          <ProblemItem
            key={`${problem.code} ${problem.pointer} ${problem.line}:${problem.column}`}
            problem={problem}
            lines={lines}
          />
        ))}
      </ol>
      {rest > 0 && <p className="problem-count">{problemWords.more(rest)}</p>}
    </>
  );
}

export function ProblemList() {
  const { outcome, dismiss } = useOpening();
  const heading = useRef<HTMLHeadingElement>(null);
  const isNeeded = outcome !== null && (!outcome.isShown || outcome.problems.length > 0);
  useEffect(() => {
    if (isNeeded && outcome) heading.current?.focus();
  }, [isNeeded, outcome]);
  if (!isNeeded || !outcome) return null;
  const title = outcome.isShown
    ? problemWords.warnings(outcome.file, outcome.problems.length)
    : problemWords.title(outcome.file);
  return (
    <section
      className="problems"
      aria-labelledby="problems-title"
      onKeyDown={({ key }) => key === 'Escape' && dismiss()}
    >
      <header>
        <h2 id="problems-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button
          type="button"
          className="close"
          aria-label={words.page.opening.close}
          onClick={dismiss}
        >
          <Icon of="close" />
        </button>
      </header>
      <Body outcome={outcome} />
    </section>
  );
}

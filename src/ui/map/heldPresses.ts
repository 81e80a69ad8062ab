// What becomes of a press that comes before the code that answers it? It waits, and is made again.
import { useCallback, useMemo, useRef } from 'react';
import { itemOf } from './items';

/** What the map answers once the code for it is here. */
export interface Answer {
  onFocus: (event: React.FocusEvent) => void;
  onBlur: (event: React.FocusEvent) => void;
  onClick: (press: React.MouseEvent) => void;
  onKeyDown: (press: React.KeyboardEvent) => void;
  onPointerOver: (move: React.PointerEvent) => void;
  onPointerLeave: () => void;
}

const answeredKeys = /^(?:Arrow.+|Home|End|Page.+|Enter|Backspace|\p{L}|[-+=0 ])$/u;

/** Whether the map may have an answer: then the page must not answer it meanwhile, as by scrolling. */
function mayAnswer({ key, target, ctrlKey, metaKey, altKey }: React.KeyboardEvent): boolean {
  if (metaKey || altKey || (ctrlKey && key !== 'Enter')) return false;
  return answeredKeys.test(key) && itemOf(target) !== null;
}

/** Keys go to where those before them have led. */
function makeAgain(event: Event) {
  if (event instanceof KeyboardEvent)
    document.activeElement?.dispatchEvent(new KeyboardEvent(event.type, event));
  else if (event.type === 'click')
    event.target?.dispatchEvent(new MouseEvent('click', event as MouseEvent));
  else event.target?.dispatchEvent(new PointerEvent(event.type, event as PointerEvent));
}

export function useHeldPresses() {
  const answer = useRef<Answer | null>(null);
  const held = useRef<Event[]>([]);
  const onReady = useCallback((next: Answer) => {
    const waiting = answer.current ? [] : held.current;
    answer.current = next;
    held.current = [];
    // After the map is drawn with what answers.
    if (waiting.length > 0) setTimeout(() => waiting.forEach(makeAgain));
  }, []);
  const handlers = useMemo<Answer>(() => {
    const hold = ({ nativeEvent }: React.SyntheticEvent) => held.current.push(nativeEvent);
    const forgetPointer = () => {
      held.current = held.current.filter(({ type }) => type !== 'pointerover');
    };
    return {
      onFocus: (event) => answer.current?.onFocus(event),
      onBlur: (event) => answer.current?.onBlur(event),
      onClick: (press) => (answer.current ? answer.current.onClick(press) : hold(press)),
      onKeyDown(press) {
        if (answer.current) return answer.current.onKeyDown(press);
        if (!mayAnswer(press)) return;
        press.preventDefault();
        hold(press);
      },
      onPointerOver(move) {
        if (answer.current) return answer.current.onPointerOver(move);
        forgetPointer();
        hold(move);
      },
      onPointerLeave() {
        forgetPointer();
        answer.current?.onPointerLeave();
      },
    };
  }, []);
  return { handlers, onReady };
}

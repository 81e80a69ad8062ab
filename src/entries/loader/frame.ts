// How is the frame made that is laid over the poster? Without the host's origin, seen only when ready.
import { permissions, referrerPolicy, sandbox } from '../../render/snippet/frameRules';

/** Not hidden but transparent, or browsers would not draw what is to be shown. */
const overPoster = 'position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0';
const middle =
  'position:absolute;inset:0;width:fit-content;height:fit-content;margin:auto;padding:1em';

/** Styles go by property, because a strict policy of the article refuses style attributes. */
export function makeFrame(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = overPoster;
  frame.inert = true;
  frame.setAttribute('sandbox', sandbox);
  frame.allow = permissions;
  frame.referrerPolicy = referrerPolicy;
  frame.title = title;
  frame.src = src;
  return frame;
}

export function makeButton(text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.style.cssText = middle;
  button.type = 'button';
  button.textContent = text;
  button.onclick = () => {
    button.remove();
    onPress();
  };
  return button;
}

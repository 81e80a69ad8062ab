// @ts-check
// How do the page's styles become a component's, which change nothing of the page around it?
import postcss from 'postcss';

/** Class of the component's root, to which every rule is kept. */
const scope = '.entente';
const prefix = 'entente-';

/** @param {string} selector @returns {string | null} `null` for what a component has not */
function scoped(selector) {
  if (/^(html|body)\b/.test(selector)) return null;
  if (selector.startsWith(':root')) return selector.replaceAll(':root', scope);
  return `${scope} ${selector}`;
}

/** @param {postcss.Rule} rule */
function scopeRule(rule) {
  const { parent } = rule;
  if (parent?.type === 'atrule' && /** @type {postcss.AtRule} */ (parent).name === 'keyframes')
    return;
  const selectors = rule.selectors.flatMap((selector) => scoped(selector) ?? []);
  if (selectors.length === 0) rule.remove();
  else rule.selectors = selectors;
}

/** A component asks how wide its column is, not the window. @param {postcss.AtRule} media */
function askContainer(media) {
  if (!/width/.test(media.params)) return;
  if (/screen|print|height|prefers|hover|pointer/.test(media.params))
    throw new Error(`A width and something else: @media ${media.params}`);
  media.name = 'container';
  media.params = `entente ${media.params}`;
}

/** @param {postcss.Root} root */
function prefixKeyframes(root) {
  const names = new Set();
  root.walkAtRules('keyframes', (frames) => {
    names.add(frames.params);
    frames.params = `${prefix}${frames.params}`;
  });
  root.walkDecls(/^animation(-name)?$/, (declaration) => {
    for (const name of names)
      declaration.value = declaration.value.replace(
        new RegExp(`\\b${name}\\b`),
        `${prefix}${name}`,
      );
  });
}

/** @param {string} css */
export function scopeStyles(css) {
  const root = postcss.parse(css);
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkAtRules('font-face', (face) => {
    face.remove();
  });
  root.walkRules(scopeRule);
  root.walkAtRules('media', askContainer);
  prefixKeyframes(root);
  return root
    .toString()
    .replaceAll(/\n\s*\n/g, '\n')
    .trim();
}

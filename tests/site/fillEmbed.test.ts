// Can a dataset's text, or the script's own, break out of the one file that an embed is?
import { describe, expect, it } from 'vitest';
import { digest, fillEmbed } from '../../scripts/site/fillEmbed.mjs';

const hostile = '</script><script>alert(1)</script><!-- "\'$&';
const embed = {
  id: 'x',
  language: '"><b>',
  title: hostile,
  description: hostile,
  styles: ':root{}',
  markup: '<a href="about:home?at=1">page</a>',
  data: { text: hostile },
};
const bundle = { code: 'const end = "</script>"; const note = "<!--";', css: 'p{}' };
const html = fillEmbed(embed, bundle, '{"note":"</script>"}', {
  home: '../../x/',
  version: '0123abcd',
});

describe('an embed', () => {
  it('holds three script elements and no more', () => {
    expect(html.match(/<\/script>/gi)).toHaveLength(3);
    expect(html.match(/<script/gi)).toHaveLength(3);
    expect(html).toContain('{"text":"\\u003c/script>');
  });

  it('lets the very script run that it holds, and means the same by it', () => {
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(script).toBe('const end = "\\x3c/script>"; const note = "\\x3c!--";');
    expect(html).toContain(`script-src '${digest(script, 'sha256')}'`);
  });

  it('knows where the page of the site is, from where it stands', () => {
    expect(html).toContain('<a href="../../x/?at=1">');
    expect(html).toContain('data-home="../../x/" data-version="0123abcd"');
    expect(html).not.toContain('about:home');
  });
});

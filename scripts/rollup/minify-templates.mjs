/**
 * Folds white space in \`css\` and \`html\` templates: line breaks and indentation that no browser needs.
 *
 * Works on our own sources only, whose templates hold no \`<pre>\` and no text that depends on runs of space.
 */
const TEMPLATE = /\b(css|html|svg)`((?:[^`\\]|\\.)*)`/g;

const fold = {
  css: (text) => text.replace(/\s+/g, ' ').replace(/\s*([{};,>])\s*/g, '$1').replace(/:\s+/g, ':').replace(/;}/g, '}').trim(),
  html: (text) => text.replace(/\s+/g, ' ').replace(/> </g, '><'),
  svg: (text) => text,
};

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(id)) return null;
      return { code: code.replace(TEMPLATE, (_, tag, text) => `${tag}\`${fold[tag](text)}\``), map: null };
    },
  };
}

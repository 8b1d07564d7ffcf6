/**
 * Folds white space in `css` templates, and the noughts before a point. Comments in them are for those who read the source.
 */
import ts from 'typescript';
import type { Plugin } from 'rollup';
import { type Edit, edit } from './edit.ts';

const fold = (text: string) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>~])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/\(\s+/g, '(')
    .replace(/\s+\)/g, ')')
    .replace(/(?<=[\s:(,-])0(?=\.\d)/g, '')
    .replace(/;}/g, '}')
    // In a selector; in a calculation the blanks must stay.
    .replace(/(?<=\()\+ | \+ (?=\.[a-z])/g, '+')
    .replace(/='([a-z]+)'\]/g, '=$1]');

export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!/packages\/elements\/src\/.*\.styles\.ts$/.test(id)) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const edits: Edit[] = [];
      const visit = (node: ts.Node) => {
        if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
          const { template } = node;
          const pieces = ts.isNoSubstitutionTemplateLiteral(template)
            ? [template]
            : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
          for (const piece of pieces) {
            // Between the quote or brace that opens a piece and the one, or two signs, that close it.
            const isOpen =
              piece.kind === ts.SyntaxKind.TemplateHead || piece.kind === ts.SyntaxKind.TemplateMiddle;
            const [from, to] = [piece.getStart() + 1, piece.getEnd() - (isOpen ? 2 : 1)];
            edits.push([from, to, fold(code.slice(from, to))]);
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return { code: edit(code, edits), map: null };
    },
  };
}

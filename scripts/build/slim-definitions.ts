/**
 * Takes out of the definitions of elements what sites, the builder and the resolver read, and an element never does. For
 * the script of a script tag; its later parts have definitions of their own.
 */
import ts from 'typescript';
import type { Plugin } from 'rollup';
import { type Edit, edit } from './edit.ts';

/** What `ViewController` and what it calls read of a definition, and of each attribute that it selects by. */
const READ = new Set(['tag', 'path', 'named', 'selects', 'initial', 'displays', 'isPrepared', 'isChart']);

export function slimDefinitions(): Plugin {
  return {
    name: 'slim-definitions',
    transform(code, id) {
      if (!/\.definition\.ts$/.test(id)) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const edits: Edit[] = [];
      /** A definition is written out: an object of named values. */
      const membersOf = (value: ts.Node | undefined) =>
        (value as ts.ObjectLiteralExpression).properties as ts.NodeArray<ts.PropertyAssignment>;
      const take = (value: ts.Node | undefined) => {
        for (const property of membersOf(value)) {
          const name = property.name.getText();
          const end = property.getEnd();
          // The comma behind it goes as well.
          const [comma = ''] = /^\s*,/.exec(code.slice(end)) ?? [];
          if (!READ.has(name)) edits.push([property.getFullStart(), end + comma.length, '']);
          else if (name === 'selects')
            for (const { initializer } of membersOf(property.initializer)) take(initializer);
        }
      };
      const visit = (node: ts.Node) => {
        if (ts.isVariableDeclaration(node) && node.name.getText() === 'definition') take(node.initializer);
        else ts.forEachChild(node, visit);
      };
      visit(source);
      return { code: edit(code, edits), map: null };
    },
  };
}

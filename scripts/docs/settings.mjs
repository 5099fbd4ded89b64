// What can be set, as `config.d.ts` of every package says it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './pages.mjs';

/** Stands for a key of the reader's choice. */
export const ANY = '*';

/** Every setting, as the keys that lead to it, and whether anything may stand below it. */
export function readSettings() {
  return readdirSync(join(root, 'plugins'))
    .map(name => join(root, 'plugins', name, 'config.d.ts'))
    .filter(existsSync)
    .flatMap(file => settingsOf(readFileSync(file, 'utf8')));
}

/** The settings of one declaration. */
export function settingsOf(text) {
  const file = ts.createSourceFile('config.d.ts', text, ts.ScriptTarget.Latest);
  return file.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => belowMembers(members, [], file));
}

function belowMembers(members, path, file) {
  return members.flatMap(member => {
    const key = ts.isIndexSignatureDeclaration(member)
      ? ANY
      : member.name.getText(file);
    return below(member.type, [...path, key], file);
  });
}

function below(type, path, file) {
  if (ts.isTypeLiteralNode(type)) {
    return belowMembers(type.members, path, file);
  }
  if (ts.isUnionTypeNode(type)) {
    return type.types.flatMap(one => below(one, path, file));
  }
  if (ts.isArrayTypeNode(type)) return below(type.elementType, path, file);
  if (ts.isParenthesizedTypeNode(type)) return below(type.type, path, file);
  if (ts.isTypeReferenceNode(type) && type.typeName.getText(file) === 'Array') {
    return below(type.typeArguments[0], path, file);
  }
  const isOpen =
    ts.isTypeReferenceNode(type) || type.kind === ts.SyntaxKind.ObjectKeyword;
  return [{ path, isOpen }];
}

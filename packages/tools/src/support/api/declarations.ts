/** A declaration file by its declarations: what each says, without comments and private members, and what it names. */
import ts from "typescript-5.9"

/** A name of another module. */
export interface Reference {
  readonly module: string
  readonly name: string
}

/** What a declaration file declares and exports. */
export interface Declarations {
  /** The declarations by their local names; overloads and merged ones are several lines. */
  readonly texts: ReadonlyMap<string, string>
  /** The names of other modules that a declaration names, and the local ones. */
  readonly references: ReadonlyMap<
    string,
    { readonly local: ReadonlySet<string>; readonly foreign: ReadonlyArray<Reference> }
  >
  /** Exported names: a local declaration, or a name of another module, where `*` is all of it. */
  readonly exports: ReadonlyMap<string, string | Reference>
  /** Modules all of whose names are exported. */
  readonly stars: ReadonlyArray<string>
}

const printer = ts.createPrinter({ removeComments: true })

const isPrivate = (member: ts.ClassElement): boolean =>
  (member.name !== undefined && ts.isPrivateIdentifier(member.name))
  || (ts.canHaveModifiers(member) &&
    ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true)

/** The order of a union says nothing, and may differ from build to build. */
const normalize = (source: ts.SourceFile): ts.TransformerFactory<ts.Statement> => (context) => {
  const text = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, source)
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context)
    if (ts.isClassDeclaration(visited)) {
      const { heritageClauses, modifiers, name, typeParameters } = visited
      const members = visited.members.filter((member) => !isPrivate(member))
      return ts.factory.updateClassDeclaration(visited, modifiers, name, typeParameters, heritageClauses, members)
    }
    if (!ts.isUnionTypeNode(visited)) return visited
    const rank = (name: string): string => name === "null" || name === "undefined" ? `~${name}` : name
    const types = visited.types.map((type) => [rank(text(type)), type] as const).sort(([a], [b]) => a < b ? -1 : 1)
    return ts.factory.updateUnionTypeNode(visited, ts.factory.createNodeArray(types.map(([, type]) => type)))
  }
  return (node) => ts.visitNode(node, visit) as ts.Statement
}

/** Identifiers of a declaration that are names of types and values, with the name after the dot where there is one. */
const namesIn = (
  statement: ts.Node
): {
  readonly names: ReadonlyArray<readonly [string, string | undefined]>
  readonly imported: ReadonlyArray<Reference>
} => {
  const names: Array<readonly [string, string | undefined]> = []
  const imported: Array<Reference> = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      const first = node.qualifier === undefined ? "*" : node.qualifier.getText().split(".")[0]!
      imported.push({ module: node.argument.literal.text, name: first })
      node.typeArguments?.forEach(visit)
      return
    }
    if (ts.isQualifiedName(node) || ts.isPropertyAccessExpression(node)) {
      const [left, right] = node.getText().split(".")
      names.push([left!, right])
      return
    }
    if (ts.isIdentifier(node)) names.push([node.text, undefined])
    const own = (node as { readonly name?: ts.Node }).name
    ts.forEachChild(node, (child) => {
      if (child !== own || ts.isComputedPropertyName(child)) visit(child)
    })
  }
  visit(statement)
  return { names, imported }
}

const declared = (statement: ts.Statement): ReadonlyArray<string> => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  const { name } = statement as { readonly name?: ts.Node }
  return name === undefined ? [] : [name.getText()]
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

/** Reads a declaration file. */
export const read = (file: string, content: string): Declarations => {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true)
  const texts = new Map<string, string>()
  const found = new Map<string, Array<ReturnType<typeof namesIn>>>()
  const imports = new Map<string, Reference>()
  const exports = new Map<string, string | Reference>()
  const stars: Array<string> = []
  const moduleOf = (node: { readonly moduleSpecifier?: ts.Expression | undefined }): string | undefined =>
    node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : undefined
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const module = moduleOf(statement)!
      const bindings = statement.importClause?.namedBindings
      if (bindings === undefined) continue
      if (ts.isNamespaceImport(bindings)) imports.set(bindings.name.text, { module, name: "*" })
      else {for (const { name, propertyName } of bindings.elements) {
          imports.set(name.text, { module, name: (propertyName ?? name).text })
        }}
    } else if (ts.isExportDeclaration(statement)) {
      const module = moduleOf(statement)
      const clause = statement.exportClause
      if (clause === undefined) stars.push(module!)
      else if (ts.isNamespaceExport(clause)) exports.set(clause.name.text, { module: module!, name: "*" })
      else {
        for (const { name, propertyName } of clause.elements) {
          const original = (propertyName ?? name).text
          exports.set(name.text, module === undefined ? imports.get(original) ?? original : { module, name: original })
        }
      }
    } else {
      const { transformed: [normal] } = ts.transform(statement, [normalize(source)])
      const text = printer.printNode(ts.EmitHint.Unspecified, normal!, source).replaceAll("\r\n", "\n")
      for (const name of declared(statement)) {
        texts.set(name, [texts.get(name), text].filter(Boolean).join("\n"))
        found.set(name, [...found.get(name) ?? [], namesIn(statement)])
        if (isExported(statement)) exports.set(name, name)
      }
    }
  }
  const references = new Map([...found].map(([name, list]) => {
    const foreign = list.flatMap(({ imported }) => imported)
    const local = new Set<string>()
    for (const [left, right] of list.flatMap(({ names }) => names)) {
      const target = imports.get(left)
      if (target !== undefined) {
        foreign.push(target.name === "*" ? { module: target.module, name: right ?? "*" } : target)
      } else if (texts.has(left) && left !== name) local.add(left)
    }
    return [name, { local, foreign }]
  }))
  return { texts, references, exports, stars }
}

/**
 * An editor shows the comment of the overload that a call means, and nothing where that has none: so every overload of
 * every public function has its own.
 */
import { assert, it } from "@effect/vitest"
import { globSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript-5.9"
import { publicPackages, root } from "../../packages/tools/src/support/workspace.ts"

it("every overload of a public function has a comment", { timeout: 300_000 }, () => {
  const client = publicPackages.find(({ manifest }) => manifest.name === "effect-sp-api")!
  // Generated modules have no overloads, and are most of the work.
  const files = Object.entries(client.manifest.exports ?? {}).flatMap(([name, target]) =>
    name.startsWith("./apis/") || !target?.endsWith(".ts") ? [] : globSync(join(client.folder, target))
  )
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: []
  })
  const checker = program.getTypeChecker()
  const overloaded: Array<string> = []
  const bare: Array<string> = []
  for (const file of files) {
    const source = program.getSourceFile(file)
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    assert.isDefined(module, file)
    for (const symbol of checker.getExportsOfModule(module!)) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const declaration = target.valueDeclaration
      if (declaration === undefined || !declaration.getSourceFile().fileName.startsWith(join(root, "packages"))) {
        continue
      }
      const signatures = checker.getTypeOfSymbolAtLocation(target, declaration).getCallSignatures()
      if (signatures.length < 2) continue
      const name = `${file.slice(root.length)} ${symbol.name}`
      overloaded.push(name)
      if (signatures.some((signature) => signature.getDocumentationComment(checker).length === 0)) bare.push(name)
    }
  }
  assert.deepStrictEqual(bare, [])
  assert.isAbove(overloaded.length, 8)
})

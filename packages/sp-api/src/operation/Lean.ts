/**
 * The quick half of checking answers. Most answers hold no `null` where a property may be absent, and a JSON text holds no number but finite
 * ones; a schema without these allowances compiles to plain `typeof` tests. What it accepts, the whole schema accepts too; what it does not
 * accept is looked at again with the whole schema.
 */
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"

const of = (ast: SchemaAST.AST): Schema.Top => Schema.make<Schema.Top>(ast)

/** A type without the `null` and `undefined` that stand for absence. */
const present = (ast: SchemaAST.AST): SchemaAST.AST => {
  if (ast._tag !== "Union" || ast.checks !== undefined) return ast
  const types = ast.types.filter((type) => type._tag !== "Null" && type._tag !== "Undefined")
  return types.length === 1 ? types[0]! : ast
}

const isFinite = (ast: SchemaAST.AST): boolean => ast._tag === "Number" && ast.checks?.length === 1 && ast === Schema.Finite.ast

/** The schema without what JSON and most answers do not need. */
export const lean = (ast: SchemaAST.AST, seen: Map<SchemaAST.AST, Schema.Top> = new Map()): Schema.Top => {
  const known = seen.get(ast)
  if (known !== undefined) return known
  const made = build(ast, seen)
  seen.set(ast, made)
  return made
}

const build = (ast: SchemaAST.AST, seen: Map<SchemaAST.AST, Schema.Top>): Schema.Top => {
  if (isFinite(ast)) return Schema.Number
  if (ast.checks !== undefined) return of(ast)
  switch (ast._tag) {
    case "Objects": {
      const fields: Record<string, Schema.Top> = {}
      for (const { name, type } of ast.propertySignatures) {
        if (typeof name !== "string" || name === "__proto__") return of(ast)
        fields[name] = SchemaAST.isOptional(type)
          ? Schema.optionalKey(lean(present(type), seen))
          : lean(type, seen)
      }
      if (ast.indexSignatures.length === 0) return Schema.Struct(fields)
      const [index] = ast.indexSignatures
      if (ast.indexSignatures.length > 1 || index === undefined || index.parameter._tag !== "String") return of(ast)
      const rest = Schema.Record(Schema.String, lean(index.type, seen))
      return ast.propertySignatures.length === 0 ? rest : Schema.StructWithRest(Schema.Struct(fields), [rest])
    }
    case "Arrays":
      return ast.elements.length === 0 && ast.rest.length === 1 ? Schema.Array(lean(ast.rest[0]!, seen)) : of(ast)
    default:
      return of(ast)
  }
}

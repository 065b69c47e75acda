/**
 * Compares every generated schema with its interface. The modules state the types of their schemas, so the compiler
 * does not compare the two; here each module is rewritten into a temporary folder with the real `effect/Schema`, and
 * each schema's type is compared with its interface in both directions, property by property. References to other
 * definitions keep their stated types: those are compared themselves.
 *
 * `node packages/codegen/src/typesTest.ts [Module …]`
 */
import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { workspace } from "./Files.ts"
import { apis } from "./Generate.ts"

/** A definition or input that was compared. */
export interface Compared {
  readonly module: string
  readonly schema: string
}

/** What the comparison found. */
export interface Outcome {
  readonly compared: ReadonlyArray<Compared>
  /** One line for each that differs, and for whatever else the compiler says. */
  readonly problems: ReadonlyArray<string>
}

/** The functions of shapes, as those of `effect/Schema` with their real types. Nothing of it runs. */
const builder = `import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
export type { Codec } from "effect/Schema"
export const { Boolean, Null, String, Struct, Union, Unknown, optional } = Schema
export const Number = Schema.Finite
export const Array = <S extends Schema.Top>(item: S, _max?: number) => Schema.Array(item)
export const Record = <S extends Schema.Top>(value: S) => Schema.Record(Schema.String, value)
/** Of properties that are not named, the optional ones among the named are a part in TypeScript. */
export const StructWithRest = <F extends Schema.Struct.Fields, S extends Schema.Top>(fields: F, rest: S) =>
  Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.UndefinedOr(rest))])
export declare const DateTimeInput: Schema.Codec<string | Date | DateTime.Utc>
export declare const DateInput: typeof DateTimeInput
export const BooleanString = Schema.Union([Schema.Boolean, Schema.Literals(["true", "false"])])
/** An object's properties must be the same ones, for a missing optional property is assignable both ways. */
export type Same<A, B> = [A] extends [B] ? [B] extends [A]
    ? [Names<A>] extends [Names<B>] ? [Names<B>] extends [Names<A>] ? true : false : false
    : false
  : false
type Names<A> = Extract<keyof A, string>
`

const shapeStart = /^const \$(\w+): Shape\.Shape =\s+Shape\.define\(/
const schemaOf = /^export const (\w+): Schemas\.Codec<(\w+)> = Schemas\.make\(\s*\$\1\s*\)$/m

/** A module rewritten for the comparison, and what it compares. */
export const rewrite = (
  module: string,
  text: string
): { readonly text: string; readonly compared: ReadonlyArray<Compared> } => {
  const compared: Array<Compared> = []
  const lines = [
    "import type { DateTimeInput } from \"effect-sp-api/operation/Operation\"",
    "import * as Shape from \"./Shape.ts\""
  ]
  for (const part of text.split(/\n\n(?=export |const \$|\/\*\*)/)) {
    const code = part.replace(/^\/\*\*[^]*?\*\/\n/, "").trimEnd()
    if (/^export (interface|type) /.test(code)) lines.push(code)
    const shape = shapeStart.exec(code)
    const schema = schemaOf.exec(code)
    if (shape === null || schema === null) continue
    const [start, name] = shape
    const type = schema[2]!
    compared.push({ module, schema: name! })
    lines.push(
      `declare const $${name}: Shape.Codec<${type}>`,
      `export const build_${name} = (${code.slice(start.length, schema.index).trimEnd()}`,
      `export const same_${name}: Shape.Same<ReturnType<typeof build_${name}>["Type"], ${type}> = true`
    )
  }
  return { text: `${lines.join("\n")}\nexport type UsedDateTimeInput = DateTimeInput\n`, compared }
}

const options = {
  extends: join(workspace, "tsconfig.base.json"),
  compilerOptions: { noEmit: true, types: ["node"], noUnusedLocals: false },
  include: ["./*.ts"]
}

/** Compares the schemas of modules, given by name and text, with their interfaces. */
export const compare = async (modules: ReadonlyMap<string, string>): Promise<Outcome> => {
  // Within the workspace, so that packages resolve as they do for the modules.
  const parent = join(workspace, "node_modules/.cache")
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, "types-"))
  try {
    const compared: Array<Compared> = []
    writeFileSync(join(folder, "Shape.ts"), builder)
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options))
    for (const [module, text] of modules) {
      const rewritten = rewrite(module, text)
      compared.push(...rewritten.compared)
      writeFileSync(join(folder, `${module}.ts`), rewritten.text)
    }
    const output = await new Promise<string>((resolve) => {
      const tsc = join(workspace, "node_modules/typescript/bin/tsc")
      execFile(
        process.execPath,
        [tsc, "-p", folder],
        { maxBuffer: 1 << 26 },
        (_, stdout, stderr) => resolve(stdout + stderr)
      )
    })
    const problems = output.split("\n").filter((line) => line.includes("error")).map((line) => {
      const at = /([\w]+)\.ts\((\d+),/.exec(line)
      const source = at === null || !modules.has(at[1]!)
        ? undefined
        : rewrite(at[1]!, modules.get(at[1]!)!).text.split("\n")[Number(at[2]) - 1]
      const name = source === undefined ? undefined : /^export const same_(\w+):/.exec(source)?.[1]
      return name === undefined ? line : `${at![1]}.${name}: the schema and the interface differ`
    })
    return { compared, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The committed modules, by name: those of sections, and the payloads of notifications. */
export const committedModules = (only: ReadonlyArray<string> = []): ReadonlyMap<string, string> => {
  const files = [
    ...readdirSync(join(workspace, apis)).filter((file) => file.endsWith(".ts")).map((file) =>
      join(workspace, apis, file)
    ),
    join(workspace, "packages/sp-api/src/workflows/notifications/internal/payloads.ts")
  ]
  return new Map(
    files
      .map((file) => [basename(file, ".ts"), file] as const)
      .filter(([module]) => module !== "Registry" && (only.length === 0 || only.includes(module)))
      .map(([module, file]) => [module, readFileSync(file, "utf8").replaceAll("\r\n", "\n")] as const)
  )
}

if (process.argv[1] === import.meta.filename) {
  const { compared, problems } = await compare(committedModules(process.argv.slice(2)))
  for (const problem of problems) process.stdout.write(`${problem}\n`)
  process.stdout.write(`${compared.length} schemas compared with their interfaces, ${problems.length} problems\n`)
  process.exitCode = problems.length === 0 && compared.length > 0 ? 0 : 1
}

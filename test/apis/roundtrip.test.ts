/** For every operation: generated inputs are encoded to requests that the sandbox reads back unchanged. */
import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import { RequestInvalid } from "effect-sp-api/SpApiError"
import * as Input from "../../packages/sandbox/src/protocol/Input.ts"
import * as Operations from "../../packages/sandbox/src/protocol/Operations.ts"
import * as Router from "../../packages/sandbox/src/protocol/Router.ts"
import * as Prng from "../../packages/sandbox/src/world/Prng.ts"
import { encode } from "../../packages/sp-api/src/operation/internal/encoding.ts"

const draws = 12

/** Everything that has broken a client's URLs before. */
const alphabet = [
  "a",
  "Z",
  "0",
  " ",
  "/",
  "%",
  "+",
  "&",
  "=",
  "?",
  "#",
  ",",
  ";",
  ":",
  "@",
  "!",
  "'",
  "(",
  ")",
  "*",
  "~",
  ".",
  "-",
  "_",
  "ä",
  "中",
  "📦",
  "\"",
  "\\",
  "{",
  "}",
  "|",
  "%2F"
]

const drawText = (prng: Prng.Prng, header: boolean): string => {
  const length = prng.int(1, 12)
  const from = header ? alphabet.filter((char) => /^[\x21-\x7e]+$/.test(char) && char !== ",") : alphabet
  return Array.from({ length }, () => from[prng.int(0, from.length - 1)]).join("")
}

const drawOne = (prng: Prng.Prng, parameter: Parameter): string | number | boolean => {
  switch (parameter.type) {
    case "integer":
    case "number":
      return prng.int(parameter.minimum ?? 0, parameter.maximum ?? (parameter.minimum ?? 0) + 1000)
    case "boolean":
      return prng.int(0, 1) === 1
    case "date":
      return "2026-02-28"
    case "date-time":
      return new Date(Date.UTC(2026, 0, 1) + prng.int(0, 1e9)).toISOString()
    case "string":
      return drawText(prng, parameter.in === "header")
  }
}

const drawValue = (prng: Prng.Prng, parameter: Parameter): unknown => {
  if (parameter.list !== undefined) {
    // An empty list cannot be written: it would say nothing, or one empty value.
    const least = Math.max(1, parameter.minItems ?? 1)
    const length = prng.int(least, Math.min(parameter.maxItems ?? 5, least + 4))
    // A comma inside a value looks like one between values.
    return Array.from({ length }, () => {
      const value = drawOne(prng, parameter)
      return parameter.list === "csv" && typeof value === "string" ? value.replaceAll(",", "") || "x" : value
    })
  }
  if (parameter.in !== "path") return drawOne(prng, parameter)
  const segment = (): string => {
    const text = String(drawOne(prng, parameter))
    const clean = parameter.greedy === true ? text.replaceAll("/", "") : text
    return clean === "" || clean === "." || clean === ".." ? "x" : clean
  }
  return parameter.type !== "string"
    ? drawOne(prng, parameter)
    : parameter.greedy === true
    ? `${segment()}/${segment()}`
    : segment()
}

const drawInput = (prng: Prng.Prng, spec: OperationSpec): Record<string, unknown> => {
  const input: Record<string, unknown> = {}
  for (const [name, parameter] of Object.entries(spec.parameters ?? {})) {
    if (parameter.required === true || prng.int(0, 1) === 1) input[name] = drawValue(prng, parameter)
  }
  if (spec.body === "required") input["body"] = {}
  return input
}

const inputSchema = (module: { readonly [name: string]: unknown }, id: string): Schema.Codec<unknown> | undefined => {
  const found = module[`${id[0]!.toUpperCase()}${id.slice(1)}Input`]
  return Schema.isSchema(found) ? found as Schema.Codec<unknown> : undefined
}

it.effect("every operation's input survives the way to the sandbox's router", () =>
  Effect.gen(function*() {
    const route = Router.make(Operations.makeEntries())
    let operations = 0
    for (const section of Registry.sections) {
      const module = yield* Registry.load(section.model)
      for (const { id } of section.operations) {
        const { spec } = module[id] as { readonly spec: OperationSpec }
        const schema = inputSchema(module, id)
        operations++
        for (let index = 0; index < draws; index++) {
          const input = drawInput(Prng.make(index, spec.name), spec)
          if (schema !== undefined && spec.body === undefined) {
            assert.isTrue(Schema.is(schema)(input), `${spec.name} takes ${JSON.stringify(input)}`)
          }
          // Some generated values hold commas, and some exclude each other.
          const encoded = encode(spec, input, false)
          if (encoded instanceof RequestInvalid) {
            return assert.fail(`${spec.name}: ${encoded.message} of ${JSON.stringify(input)}`)
          }
          // A URL parser on the way must not change a byte.
          const url = new URL(`https://host${encoded.target}`)
          assert.strictEqual(url.pathname + url.search, encoded.target, spec.name)
          const match = route(spec.method, url.pathname)
          if (typeof match === "string") return assert.fail(`${spec.name} is not routed: ${match} ${encoded.target}`)
          assert.strictEqual(match.entry.name, spec.name)
          const request = {
            method: spec.method,
            origin: "https://host",
            target: encoded.target,
            headers: encoded.headers ?? {},
            body: new Uint8Array()
          }
          const { body: _, ...sent } = input
          assert.deepStrictEqual({ ...Input.read(spec, request, match.values) }, sent, spec.name)
        }
      }
    }
    assert.strictEqual(operations, Registry.sections.flatMap((section) => section.operations).length)
  }))

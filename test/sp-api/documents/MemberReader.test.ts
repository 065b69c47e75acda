/** Reading the arrays of a JSON document in one pass, wherever the document is cut into chunks. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { MemberReader, type MemberVisitor } from "../../../packages/sp-api/src/documents/internal/memberReader.ts"

interface Result {
  readonly out: ReadonlyArray<unknown>
  readonly members: { readonly [name: string]: unknown }
  readonly problem: string | undefined
  readonly blank: boolean | undefined
}

/** Reads chunks; stops at the first problem, as a Stream does. */
const read = (
  chunks: ReadonlyArray<string>,
  options: { readonly reads?: (name: string) => boolean; readonly limit?: number } = {}
): Result => {
  const members: { [name: string]: unknown } = {}
  let blank: boolean | undefined
  const visitor: MemberVisitor<unknown> = {
    reads: options.reads ?? (() => true),
    element: (name, value, out) => {
      out.push([name, value])
      return undefined
    },
    member: (name, value, isArray) => {
      Object.defineProperty(members, name, { value: isArray ? "an array" : value, enumerable: true })
    },
    end: (isBlank) => {
      blank = isBlank
      return undefined
    }
  }
  const reader = new MemberReader(visitor, options.limit ?? 1_000_000)
  const out: Array<unknown> = []
  let problem: string | undefined
  for (const chunk of chunks) problem ??= reader.push(chunk, out)
  problem ??= reader.end(out, true)
  return { out, members, problem, blank }
}

/** Cuts a string into chunks of the given sizes, in turn. */
const cut = (text: string, sizes: ReadonlyArray<number>): ReadonlyArray<string> => {
  const chunks: Array<string> = []
  for (let at = 0, index = 0; at < text.length; index++) {
    const size = sizes[index % sizes.length] ?? 1
    chunks.push(text.slice(at, at + size))
    at += size
  }
  return chunks
}

const document = {
  "rows": [{ a: 1, "b\"c": "x]},{\\" }, null, -1.5e3, "text, with \"quotes\" \\", [], {}, [[1], { deep: [{}] }], true],
  "head": { nested: { list: [1, 2, 3] }, text: "}" },
  "empty": [],
  "number": 12.5,
  "null": null,
  "schräg 文": [{ "文": "字\u2028" }]
}
const expected = [
  ...document.rows.map((value) => ["rows", value]),
  ...document["schräg 文"].map((value) => ["schräg 文", value])
]

describe("the members of a document", () => {
  it("are read in one pass: elements one by one, other members whole", () => {
    for (
      const text of [
        JSON.stringify(document),
        JSON.stringify(document, undefined, 2),
        `\ufeff${JSON.stringify(document)}\r\n`
      ]
    ) {
      const { members, out, problem } = read([text])
      assert.strictEqual(problem, undefined)
      assert.deepStrictEqual(out, expected)
      assert.deepStrictEqual(members, { head: document.head, number: 12.5, null: null })
    }
  })

  it("are the same wherever the document is cut", () => {
    const text = JSON.stringify(document, undefined, 1)
    for (let at = 0; at <= text.length; at++) {
      const { out, problem } = read([text.slice(0, at), text.slice(at)])
      assert.strictEqual(problem, undefined)
      assert.deepStrictEqual(out, expected)
    }
    assert.deepStrictEqual(read(cut(text, [1])).out, expected)
  })

  it("that are not read are skipped without being kept, however large", () => {
    const text = JSON.stringify({ a: Array.from({ length: 1000 }, (_, index) => ({ index, text: "]}\"" })), b: [1] })
    const { members, out, problem } = read(cut(text, [97]), { reads: (name) => name === "b", limit: 40 })
    assert.strictEqual(problem, undefined)
    assert.deepStrictEqual(out, [["b", 1]])
    assert.deepStrictEqual(members, { a: "an array" })
  })

  it("a value beyond the limit ends the document, after the elements before it", () => {
    const text = JSON.stringify({ rows: [1, "x".repeat(100), 2] })
    for (const sizes of [[1000], [7]]) {
      const { out, problem } = read(cut(text, sizes), { limit: 50 })
      assert.deepStrictEqual(out, [["rows", 1]])
      assert.match(problem!, /larger than allowed/)
    }
  })

  it("nothing, blanks and a byte order mark are a blank document", () => {
    for (const text of ["", " \r\n", "\ufeff", "\ufeff\n"]) {
      assert.deepInclude(read([text]), { problem: undefined, blank: true })
    }
    assert.deepInclude(read(["{}"]), { problem: undefined, blank: false })
  })

  it("a document that is cut off, or is not JSON, is a problem after the elements before", () => {
    const text = JSON.stringify(document)
    for (let at = 1; at < text.length; at++) assert.isString(read([text.slice(0, at)]).problem, text.slice(0, at))
    for (
      const broken of [
        "{\"a\":[1,]}",
        "{\"a\":[,1]}",
        "{\"a\":[1 2]}",
        "{\"a\" [1]}",
        "{\"a\":}",
        "{,}",
        "{\"a\":1,}",
        "{\"a\":tru}",
        "{\"a\":[1}}",
        "{\"a\":1}x",
        "{\"a\":1}{}",
        "{a:1}",
        "\"text\"",
        "12",
        "<html>"
      ]
    ) assert.isString(read([broken]).problem, broken)
    assert.match(read(["[1]"]).problem!, /an array/)
  })

  const Size = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 30 }))
  it.prop(
    "equal those of JSON.parse for random documents and random cuts",
    [Schema.Record(Schema.String, Schema.Union([Schema.Array(Schema.Json), Schema.Json])), Schema.Array(Size)],
    ([random, sizes]) => {
      for (const space of [undefined, 1, "\t"]) {
        const text = JSON.stringify(random, undefined, space)
        const parsed = JSON.parse(text) as { readonly [name: string]: unknown }
        const { members, out, problem } = read(cut(text, [...sizes, 11]))
        assert.strictEqual(problem, undefined)
        const arrays = Object.entries(parsed).flatMap(([name, value]) =>
          Array.isArray(value) ? value.map((item: unknown) => [name, item]) : []
        )
        assert.deepStrictEqual(out, arrays)
        assert.deepStrictEqual(
          Object.entries(members),
          Object.entries(parsed).filter(([, value]) => !Array.isArray(value))
        )
      }
    }
  )
})

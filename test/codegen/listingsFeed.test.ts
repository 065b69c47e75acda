import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { listingsFeedText } from "../../packages/codegen/src/ListingsFeed.ts"
import { readText } from "../../packages/tools/src/support/text.ts"

const string = { type: "string", minLength: 1 }

const message = {
  type: "object",
  properties: {
    messageId: { type: "integer", minimum: 1, maximum: 99, description: "Words of another author" },
    sku: string,
    operationType: { type: "string", enum: ["UPDATE", "PATCH"] },
    attributes: { type: "object", minProperties: 1 },
    patches: {
      type: "array",
      items: {
        type: "object",
        properties: { op: { type: "string", enum: ["add"] }, path: { type: "string" } },
        required: ["op"]
      }
    }
  },
  required: ["messageId", "sku", "operationType"],
  oneOf: [
    { properties: { operationType: { const: "UPDATE" }, patches: false }, required: ["attributes"] },
    { properties: { operationType: { const: "PATCH" }, attributes: false }, required: ["patches"] }
  ]
}

const feed = {
  type: "object",
  properties: {
    header: {
      type: "object",
      properties: {
        sellerId: string,
        version: { type: "string", const: "3.0" },
        report: {
          type: "object",
          properties: { includedData: { type: "array", items: { type: "string", enum: ["issues"] } } }
        }
      },
      required: ["sellerId", "version"]
    },
    messages: { type: "array", minItems: 1, maxItems: 7, items: message }
  }
}

const report = {
  type: "object",
  properties: { issues: { type: "array", items: { type: "object" } } },
  required: ["issues"]
}

const text = (change: (feed: any) => void = () => {}) => {
  const copy = structuredClone(feed)
  change(copy)
  return listingsFeedText({ feed: copy, report })
}

const messageOf = (feed: any) => feed.properties.messages.items

describe("the module of the JSON listings feed", () => {
  it("has an interface for each operation, with what it requires and without what it may not have", () => {
    const written = text()
    const [, update] = /export interface UpdateMessage<.*?> \{\n(.*?)\n\}/s.exec(written)!
    assert.deepStrictEqual(update!.split("\n").filter((line) => !line.includes("/**")).map((line) => line.trim()), [
      "readonly messageId: number",
      "readonly sku: string",
      "readonly operationType: \"UPDATE\"",
      "readonly attributes: A"
    ])
    assert.match(written, /interface PatchMessage<[^]*readonly patches: ReadonlyArray<AttributePatch</)
    assert.include(written, "readonly version: \"3.0\"")
    assert.notInclude(written, "another author")
  })

  it("has the facts that messages are checked by", () => {
    const written = text()
    assert.include(written, "messages: { type: \"array\", min: 1, max: 7 }")
    assert.include(written, "messageId: { type: \"integer\", min: 1, max: 99 }")
    assert.include(written, "absent: [\"patches\"]")
    assert.include(written, "values: [\"3.0\"]")
  })

  it.each<[string, (feed: any) => void, string]>([
    ["an operation that no branch describes", (feed) => messageOf(feed).oneOf.pop(), "PATCH"],
    [
      "a branch without an operation",
      (feed) => delete messageOf(feed).oneOf[0].properties.operationType,
      "operationType"
    ],
    [
      "a new property of a type of its own",
      (feed) => messageOf(feed).properties.more = { type: "object" },
      "more: is new"
    ],
    ["a type that is not known", (feed) => messageOf(feed).properties.sku = { type: "null" }, "sku: has the type"],
    ["no header", (feed) => delete feed.properties.header, "does not describe header"],
    ["a header without a version", (feed) => delete feed.properties.header.properties.version.const, "version"]
  ])("%s stops the generator, which names it", (_, change, expected) => {
    assert.throws(() => text(change), new RegExp(expected))
  })

  const folder = fileURLToPath(new URL("../../../shared/2026-11/schemas/feeds/", import.meta.url))
  it.skipIf(!existsSync(folder))("is that of Amazon's schemas, where these are beside the repository", () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"))
    const written = listingsFeedText({
      feed: read("listings-feed-schema-v2"),
      report: read("listings-feed-processing-report-schema-v2")
    })
    const committed = new URL(
      "../../packages/sp-api/src/workflows/feeds/internal/listingsFeedSchema.ts",
      import.meta.url
    )
    assert.strictEqual(readText(committed), written)
  })
})

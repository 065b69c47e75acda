/** What an editor shows of a property: its facts, in words; nothing where nothing is known. */
import { assert, describe, it } from "@effect/vitest"
import { readdirSync } from "node:fs"
import { commentsLine, countComments } from "../../packages/codegen/src/Comments.ts"
import { remarkLines } from "../../packages/codegen/src/emit/Remarks.ts"
import { apis } from "../../packages/codegen/src/Generate.ts"
import type { Remarks, Shape } from "../../packages/codegen/src/Ir.ts"
import type { SwaggerSchema } from "../../packages/codegen/src/Swagger.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import { definitions, ref, shapeOf, text } from "./support.ts"

const none = new Map<string, Shape>()

/** The comment of a value that a model describes so. */
const commentOf = (schema: SwaggerSchema, remarks: Remarks = {}): string =>
  remarkLines(shapeOf(definitions({ Toy: schema }), "Toy"), remarks, none).join("\n")

describe("the comment of a value", () => {
  it.each<[SwaggerSchema, string]>([
    [{ type: "string" }, ""],
    [{ type: "boolean" }, ""],
    [{ type: "string", format: "date-time" }, "ISO 8601."],
    [{ type: "string", format: "date" }, "A date, ISO 8601."],
    [{ type: "string", format: "byte" }, "Base64."],
    [{ type: "string", format: "uri" }, "A URL."],
    [{ type: "string", format: "ip" }, "An IP address."],
    [{ type: "string", minLength: 1 }, "Not empty."],
    [{ type: "string", minLength: 5 }, "At least 5 characters."],
    [{ type: "string", minLength: 0, maxLength: 50 }, "At most 50 characters."],
    [{ type: "string", maxLength: 1 }, "At most 1 character."],
    [{ type: "string", minLength: 1, maxLength: 50 }, "1 to 50 characters."],
    [{ type: "string", minLength: 2, maxLength: 2 }, "2 characters."],
    [{ type: "string", maxLength: 2048 }, "At most 2,048 characters."],
    [{ type: "string", pattern: "^[A-Z]{2}$" }, "Matches `^[A-Z]{2}$`."],
    [{ type: "string", pattern: `^${"a".repeat(60)}$` }, "Matches a long pattern, see `Registry.facts`."],
    [{ type: "string", maxLength: 9, pattern: "^\\d+$" }, "At most 9 characters, matches `^\\d+$`."],
    [{ type: "string", enum: ["A", "B"] }, ""],
    [{ type: "number" }, ""],
    [{ type: "integer" }, "A whole number."],
    [{ type: "integer", minimum: 0 }, "A whole number, at least 0."],
    [{ type: "integer", minimum: 1, maximum: 100 }, "1 to 100."],
    [{ type: "number", minimum: 0, exclusiveMinimum: true }, "More than 0."],
    [{ type: "number", minimum: 0, maximum: 1, exclusiveMaximum: true }, "At least 0, less than 1."],
    [{ type: "number", maximum: 100000, multipleOf: 0.01 }, "At most 100,000, a multiple of 0.01."],
    [{ type: "array", items: {} }, ""],
    [{ type: "array", items: {}, maxItems: 50 }, "At most 50 items."],
    [{ type: "array", items: {}, minItems: 1, maxItems: 1 }, "1 item."],
    [{ type: "array", items: {}, minItems: 1, uniqueItems: true }, "Not empty, no duplicates."],
    [
      { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 20 },
      "At most 20 items, each at most 40 characters."
    ],
    [{ type: "object", properties: { a: { type: "string" } } }, ""]
  ])("%j: %s", (schema, comment) => assert.strictEqual(commentOf(schema), comment))

  it.each<[Remarks, string]>([
    [{ default: 20 }, "1 to 100; 20 if not given."],
    [{ default: 1000 }, "1 to 100; 1,000 if not given."],
    [{ unit: "seconds" }, "In seconds. 1 to 100."],
    [{ personal: true }, "1 to 100. Personal data."],
    [{ about: "From `getToys`." }, "From `getToys`. 1 to 100."],
    [{ note: "Production sends 0 too." }, "1 to 100. Production sends 0 too."],
    [{ deprecated: true }, "1 to 100.\n@deprecated Amazon has deprecated it."],
    [{ deprecated: "Use `size`." }, "1 to 100.\n@deprecated Use `size`."]
  ])(
    "%j: %s",
    (remarks, comment) => assert.strictEqual(commentOf({ type: "integer", minimum: 1, maximum: 100 }, remarks), comment)
  )

  it("a default alone is said, be it a boolean, a string or a list", () => {
    assert.strictEqual(commentOf({ type: "boolean" }, { default: false }), "`false` if not given.")
    assert.strictEqual(commentOf({ type: "string" }, { default: "DESC" }), "`DESC` if not given.")
    assert.strictEqual(
      commentOf({ type: "array", items: { type: "string" } }, { default: ["A", "B"] }),
      "`A`, `B` if not given."
    )
  })

  it("a pattern with a backtick or the end of a comment breaks neither", () => {
    assert.strictEqual(commentOf({ type: "string", pattern: "^[`]$" }), "Matches `^[\\x60]$`.")
    const module = text(
      definitions({ Toy: { type: "object", properties: { a: { type: "string", pattern: "^[/]*/$" } } } })
    )
    assert.include(module, "  /** Matches `^[/]*\\/$`. */\n  readonly a?: string | undefined")
  })
})

describe("the comments of a module", () => {
  const module = text(definitions({
    Size: { type: "string", enum: ["S", "M"] },
    Code: { type: "string", maxLength: 4 },
    Many: { type: "string", enum: ["A", "B", "C", "D", "E", "F", "G", "H", "I"] },
    Codes: { type: "array", items: ref("Code"), maxItems: 3 },
    Box: { type: "object", properties: { name: { type: "string" } } },
    Toy: {
      type: "object",
      properties: {
        size: ref("Size"),
        code: ref("Code"),
        many: ref("Many"),
        codes: ref("Codes"),
        box: ref("Box"),
        own: { type: "string", enum: ["S", "M"] },
        inner: { type: "object", properties: { count: { type: "integer" } } },
        note: { type: "string" }
      }
    }
  }))

  it("a property says what the definition behind it says, so that it need not be looked up", () => {
    assert.include(module, "  /** `S` or `M`. */\n  readonly size?: Size | undefined")
    assert.include(module, "  /** At most 4 characters. */\n  readonly code?: Code | undefined")
    assert.include(module, "  /** At most 3 items, each at most 4 characters. */\n  readonly codes?: Codes | undefined")
    assert.include(
      module,
      "  /** `A`, `B`, `C`, `D`, `E`, `F`, `G`, `H` or another of 9 known values. */\n  readonly many?: Many | undefined"
    )
  })

  it("definitions and properties inside others have their own", () => {
    assert.include(module, "/** At most 4 characters. */\nexport type Code = string")
    assert.include(module, "    /** A whole number. */\n    readonly count?: number | undefined")
  })

  it("what the type shows, and what nothing is known of, has no comment", () => {
    assert.include(module, "  readonly own?: \"S\" | \"M\" | (string & {}) | undefined\n  readonly inner?: {")
    assert.include(module, "  }\n  readonly note?: string | undefined".replace("  }", "  } | undefined"))
    assert.include(module, "  readonly box?: Box | undefined")
  })

  it("are counted: properties of inputs and definitions, not those of shapes and services", () => {
    assert.deepStrictEqual(countComments(module), { properties: 10, commented: 5 })
    assert.strictEqual(commentsLine([module, module]), "10 of 20 properties have a comment (50 %)")
  })
})

describe("the committed modules", () => {
  const folder = new URL(`../../${apis}/`, import.meta.url)
  const modules = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "Registry.ts").map((file) =>
    readText(new URL(file, folder))
  )

  it("say something of nearly half of their properties", () => {
    const percent = Number(/\((\d+) %\)/.exec(commentsLine(modules))?.[1])
    assert.isAtLeast(percent, 45, commentsLine(modules))
  })

  it("link Amazon's reference at every operation", () => {
    const operations = modules.flatMap((module) => module.split(/\n(?=\/\*\*\n \* `[A-Z]+ \/)/).slice(1))
    assert.isAbove(operations.length, 300)
    for (const operation of operations) {
      const comment = operation.slice(0, operation.indexOf("*/"))
      assert.match(
        comment,
        /\* @see https:\/\/developer-docs\.amazon\.com\/sp-api\/reference\/[a-z0-9-]+\n/
      )
    }
  })
})

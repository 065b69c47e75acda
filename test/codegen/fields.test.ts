/** What is known of fields beside the models: overlays of fields, names and personal data, page tokens, references. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { operationModel, schemaOf } from "../../packages/codegen/src/emit/ModelFacts.ts"
import type { FieldRow, FieldRows } from "../../packages/codegen/src/Fields.ts"
import { sectionsOf } from "../../packages/codegen/src/Generate.ts"
import type { NameRows } from "../../packages/codegen/src/Names.ts"
import { noOverlays, readOverlays } from "../../packages/codegen/src/Overlays.ts"
import type { Overlays } from "../../packages/codegen/src/Overlays.ts"
import { checkProse, listsValues } from "../../packages/codegen/src/Prose.ts"
import { withReferences } from "../../packages/codegen/src/Reference.ts"
import { readModels } from "../../packages/codegen/src/Sources.ts"
import type { SwaggerSchema } from "../../packages/codegen/src/Swagger.ts"
import { modelsDirectory, noModels, operation, ref, refused, shapeOf, swagger, text, toySection } from "./support.ts"

const model = swagger({
  "/toys": {
    get: operation("getToys", {
      parameters: [
        { name: "kinds", in: "query", type: "array", items: { type: "string" } },
        { name: "pageSize", in: "query", type: "integer" },
        { name: "pageToken", in: "query", type: "string" }
      ]
    })
  }
}, {
  Kind: { type: "string" },
  Toy: {
    type: "object",
    properties: {
      kind: { type: "string" },
      size: { type: "string", enum: ["S"] },
      other: ref("Kind"),
      height: { type: "number" },
      parts: {
        type: "array",
        items: { type: "object", properties: { color: { type: "string" } } }
      }
    }
  }
})

/** Its token is of no interest here. */
const pagination = { toys: { getToys: { pages: false, because: "of these tests" } } } as const

const withRows = (rows: FieldRows, overlays: Partial<Overlays> = {}) =>
  toySection(model, { fields: { toys: rows }, pagination, ...overlays })

const withRow = (path: string, row: FieldRow) => withRows({ properties: { Toy: { [path]: row } } })

const propertiesOf = (section: ReturnType<typeof withRows>) => schemaOf(shapeOf(section, "Toy")).properties

describe("a row of fields.json", () => {
  it("makes an open union of values that complete, of a string and of the strings of a list", () => {
    const section = withRows({
      parameters: { getToys: { kinds: { values: ["BALL", "DOLL"] }, pageSize: { default: 10 } } },
      properties: { Toy: { kind: { values: ["BALL", "DOLL"] } }, Kind: { "": { values: ["BALL"] } } }
    })
    const module = text(section)
    assert.include(module, "readonly kinds?: ReadonlyArray<\"BALL\" | \"DOLL\" | (string & {})> | undefined")
    assert.include(module, "readonly kind?: \"BALL\" | \"DOLL\" | (string & {}) | undefined")
    assert.include(module, "export type Kind = \"BALL\" | (string & {})")
    assert.include(module, "  /** A whole number; 10 if not given. */\n  readonly pageSize?: number | undefined")
    assert.deepStrictEqual(operationModel(section.operations[0]!).parameters?.["kinds"]?.schema, {
      type: "array",
      items: { type: "string", known: ["BALL", "DOLL"] }
    })
  })

  it("adds formats, limits, units, deprecations and words", () => {
    const section = withRows({
      properties: {
        Toy: {
          kind: { format: "date-time", maxLength: 30, about: "From `getKinds`." },
          height: { unit: "cm", minimum: 1, maximum: 200, multipleOf: 5 },
          parts: { maxItems: 9, deprecated: "Use `pieces`." },
          "parts.color": { values: ["RED"], personal: true }
        }
      }
    })
    assert.deepStrictEqual(propertiesOf(section), {
      kind: { type: "string", format: "date-time", maxLength: 30, description: "From `getKinds`." },
      size: { type: "string", enum: ["S"] },
      other: { $ref: "#/definitions/Kind" },
      height: { type: "number", minimum: 1, maximum: 200, multipleOf: 5, unit: "cm" },
      parts: {
        type: "array",
        items: { type: "object", properties: { color: { type: "string", known: ["RED"], personal: true } } },
        maxItems: 9,
        deprecated: true,
        description: "Use `pieces`."
      }
    })
    assert.include(text(section), "  /** In cm. 1 to 200, a multiple of 5. */\n  readonly height?: number | undefined")
    assert.include(
      text(section),
      "  /**\n   * At most 9 items.\n   * @deprecated Use `pieces`.\n   */\n  readonly parts?:"
    )
  })

  it.each<[string, FieldRow, RegExp]>([
    ["colour", { values: ["A"] }, /toys\.Toy\.colour: has no property colour/],
    ["parts.size", { values: ["A"] }, /toys\.Toy\.parts\.size: has no property size/],
    ["size", { values: ["S"] }, /toys\.Toy\.size: has values already/],
    ["height", { values: ["S"] }, /toys\.Toy\.height: is not a string/],
    ["other", { values: ["S"] }, /toys\.Toy\.other: is a Kind: put the row there/],
    ["kind", { minimum: 1 }, /toys\.Toy\.kind: has no minimum: it is not of the kind number/]
  ])("that fits nothing stops the generator: %s %j", (path, row, message) => refused(() => withRow(path, row), message))

  it("of a limit, a default or a format that the model has by now stops the generator", () => {
    const toys = (schema: SwaggerSchema, row: FieldRow) =>
      toySection(swagger({}, { Toy: { type: "object", properties: { a: schema } } }), {
        fields: { toys: { properties: { Toy: { a: row } } } }
      })
    refused(() => toys({ type: "string", maxLength: 3 }, { maxLength: 3 }), /toys\.Toy\.a: has a maxLength already/)
    refused(() => toys({ type: "integer", default: 3 }, { default: 3 }), /toys\.Toy\.a: has a default already/)
    refused(() => toys({ type: "string", format: "date" }, { format: "date" }), /toys\.Toy\.a: has a format already/)
  })

  it("of an unknown operation, parameter or definition stops the generator", () => {
    refused(() => withRows({ parameters: { getBalls: {} } }), /toys\.getBalls: is in overlays\/fields\.json but not/)
    refused(() => withRows({ parameters: { getToys: { size: {} } } }), /toys\.getToys: has no parameter size/)
    refused(() => withRows({ properties: { Ball: {} } }), /toys\.Ball: is in overlays\/fields\.json but not/)
    refused(
      () => toySection(model, { pagination, personal: { toys: { Ball: ["a"] } } }),
      /toys\.Ball: is in overlays\/personal\.json but not/
    )
    refused(
      () => toySection(model, { pagination, personal: { toys: { Toy: ["a"] } } }),
      /toys\.Toy\.a: has no property a/
    )
  })
})

describe("what a name says", () => {
  const named = (properties: { readonly [name: string]: SwaggerSchema }, names: NameRows) =>
    text(toySection(
      swagger({}, {
        Toy: { type: "object", properties },
        Asin: { type: "string" },
        Money: { type: "object", properties: { CurrencyCode: { type: "string" }, Amount: { type: "number" } } },
        Weight: { type: "object", properties: { unit: { type: "string" }, value: { type: "number" } } },
        Size: {
          type: "object",
          properties: { length: { type: "number" }, width: { type: "number" }, height: { type: "number" } }
        }
      }),
      { names }
    ))

  it("is the comment of strings and lists of them, whatever the case of the name", () => {
    const module = named({
      ASIN: { type: "string" },
      asins: { type: "array", items: { type: "string" }, maxItems: 3 },
      product: ref("Asin")
    }, { asin: { about: "A product." }, asins: { plural: "Products." } })
    assert.include(module, "  /** A product. */\n  readonly ASIN?: string | undefined")
    assert.include(module, "  /** Products. At most 3 items. */\n  readonly asins?: ReadonlyArray<string> | undefined")
    assert.include(module, "  /** A product. */\n  readonly product?: Asin | undefined")
    assert.include(module, "/** A product. */\nexport type Asin = string")
  })

  it("is not said of other kinds of values, of dates, of known values, and in other models", () => {
    const module = named({
      asin: { type: "boolean" },
      day: { type: "string", format: "date" },
      kind: { type: "string", enum: ["A"] },
      mine: { type: "string" },
      theirs: { type: "string" }
    }, {
      asin: { about: "Wrong." },
      day: { about: "Wrong." },
      kind: { about: "Wrong." },
      mine: { about: "Wrong.", only: ["balls"] },
      theirs: { about: "Wrong.", except: ["toys"] }
    })
    assert.notInclude(module.replace("/** Wrong. */\nexport type Asin", ""), "Wrong.")
  })

  it("may differ by definition, and a row of fields.json goes before it", () => {
    const rows: NameRows = { id: { about: "Any." }, "toy.id": { about: "A toy's." }, name: { about: "Any." } }
    const module = text(toySection(
      swagger({}, {
        Toy: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } },
        Box: { type: "object", properties: { id: { type: "string" } } }
      }),
      { names: rows, fields: { toys: { properties: { Toy: { name: { about: "Its own." } } } } } }
    ))
    assert.include(
      module,
      "  /** A toy's. */\n  readonly id?: string | undefined\n  /** Its own. */\n  readonly name?:"
    )
    assert.include(module, "interface Box {\n  /** Any. */\n  readonly id?: string | undefined")
  })

  it("that a row of its own says of a definition is also said where a property refers to it", () => {
    const module = text(toySection(
      swagger({}, { Id: { type: "string" }, Toy: { type: "object", properties: { a: ref("Id"), b: ref("Id") } } }),
      {
        fields: {
          toys: { properties: { Id: { "": { about: "From `getToys`." } }, Toy: { b: { about: "Its own." } } } }
        }
      }
    ))
    assert.include(
      module,
      "  /** From `getToys`. */\n  readonly a?: Id | undefined\n  /** Its own. */\n  readonly b?: Id"
    )
  })

  it("is not needed for amounts of money, measures and sizes: their properties say so", () => {
    const module = named({ price: ref("Money"), weight: ref("Weight"), size: ref("Size"), toy: ref("Toy") }, {})
    assert.include(module, "  /** An amount with its currency. */\n  readonly price?: Money | undefined")
    assert.include(module, "  /** A value with its unit. */\n  readonly weight?: Weight | undefined")
    assert.include(module, "  /** Length, width and height, with their unit. */\n  readonly size?: Size | undefined")
    assert.include(module, "| undefined\n  readonly toy?: Toy | undefined")
  })
})

it("the parameter that takes a page token says who sends it, also for another operation", () => {
  const section = toySection(model, {
    pagination: {
      toys: { getToys: { kind: "token", parameter: "pageToken", next: ["nextToken"], carry: "same" } }
    }
  })
  assert.include(
    text(section),
    "  /** The page token of the response before; `.pages` and `.items` send it. */\n  readonly pageToken?: string"
  )
})

it("personal data is marked", () => {
  const section = toySection(model, { pagination, personal: { toys: { Toy: ["kind", "parts.color"] } } })
  assert.include(text(section), "  /** Personal data. */\n  readonly kind?: string | undefined")
  assert.deepStrictEqual(propertiesOf(section)?.["kind"], { type: "string", personal: true })
})

it("an operation links its page; those that share an id link the page of their API, or the index", () => {
  const sectionOf = (name: string, ids: ReadonlyArray<string>) => ({
    ...toySection(swagger(Object.fromEntries(ids.map((id) => [`/${id}`, { get: operation(id) }])))),
    model: name
  })
  const modules = {
    a: { module: "A", api: "A", version: "v1", reference: "a-v1" },
    b: { module: "B", api: "B", version: "v1" }
  }
  const sections = withReferences([sectionOf("a", ["getToy", "getAll"]), sectionOf("b", ["GetToy"])], {
    ...noOverlays,
    modules
  })
  const root = "https://developer-docs.amazon.com/sp-api/reference/"
  assert.deepStrictEqual(
    sections.flatMap((section) => section.operations.map(({ reference }) => reference)),
    [`${root}a-v1`, `${root}getall`, `${root}welcome-to-api-references`]
  )
  assert.include(text(sections[0]!), ` * @see ${root}getall\n`)
  assert.strictEqual(operationModel(sections[0]!.operations[1]!).reference, `${root}getall`)
})

describe("values that stand in prose only", () => {
  it.each([
    "The status. **Possible values:** `OPEN`, `CLOSED`.",
    "The status.\n\nPossible values:\n* `OPEN`: it is open.\n* `CLOSED`",
    "Possible values: Success, ClientError, ServiceError.",
    "The model. Possible values:\n\n* 1 - New.\n* 2 - Used.",
    "List of categories. Possible values: * 'MISSING' - nothing there",
    "Valid feature names are:\n- `BOX`: in a box",
    "Type of the identifier. Can be: `AMAZON`, `SSCC`.",
    "Options include `AMAZON` and `SELLER`.",
    "Supported values: PERCENTAGE_OFF (by a percentage), AMOUNT_OFF.",
    "The only possible value is `IMAGE`."
  ])("are found: %s", (description) => assert.isTrue(listsValues(description)))

  it.each([
    "The status of the order.",
    "For a list of possible values, refer to [Marketplace IDs](https://example.com).",
    "Values are in [ISO 8601](https://example.com) date-time format.",
    "The possible values for the attribute option.",
    "When `kind` is `BALL`, the size."
  ])("are not taken for such: %s", (description) => assert.isFalse(listsValues(description)))

  const described = (rows: FieldRows) => {
    const overlays = { ...noOverlays, fields: { toys: rows } }
    const prose = "Possible values: `BALL`, `DOLL`."
    const section = toySection(
      swagger({
        "/toys": {
          get: operation("getToys", { parameters: [{ name: "kind", in: "query", type: "string", description: prose }] })
        }
      }, {
        Kind: { type: "string", description: prose },
        Toy: {
          type: "object",
          properties: {
            kinds: { type: "array", items: { type: "string" }, description: prose },
            size: { type: "string", enum: ["S"], description: prose },
            count: { type: "integer", description: prose },
            inner: { type: "object", properties: { kind: { type: "string", description: prose } } }
          }
        }
      }),
      { fields: overlays.fields }
    )
    checkProse([section], overlays)
  }

  it("stop the generator, all at once, until each has a row", () => {
    refused(
      () => described({}),
      /lacks values.*toys parameters getToys\.kind\s+toys properties Kind\s+toys properties Toy\.kinds\s+toys properties Toy\.inner\.kind$/s
    )
    const values = { values: ["BALL", "DOLL"] }
    described({
      parameters: { getToys: { kind: values } },
      properties: { Kind: { "": values }, Toy: { kinds: { nothing: "Not a list." }, "inner.kind": values } }
    })
  })
})

describe.skipIf(modelsDirectory === undefined)(
  `Amazon's prose${modelsDirectory === undefined ? noModels : ""}`,
  () => {
    it.effect("lists values for well over a hundred fields, and each row is needed", () =>
      Effect.gen(function*() {
        const { models } = yield* readModels(modelsDirectory!)
        const overlays = readOverlays()
        const fields = Object.values(overlays.fields).flatMap((rows) =>
          [rows.parameters ?? {}, rows.properties ?? {}].flatMap((table) =>
            Object.values(table).flatMap((byPath) => Object.values(byPath))
          )
        )
        assert.isAbove(fields.filter((row) => row.values !== undefined).length, 150)
        assert.isEmpty(fields.filter((row) => Object.keys(row).length === 0))
        sectionsOf(models, overlays)
        refused(() => sectionsOf(models, { ...overlays, fields: {} }), /ordersV0 parameters getOrders\.OrderStatuses/)
      }).pipe(Effect.provide(NodeServices.layer)))
  }
)

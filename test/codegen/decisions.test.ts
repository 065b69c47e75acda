/** What the generator asks a person, all at once, with a row for each. */
import { assert, describe, it } from "@effect/vitest"
import { factsOfModel } from "../../packages/codegen/src/facts/ModelFacts.ts"
import { filesOf, sectionsOf } from "../../packages/codegen/src/Generate.ts"
import type { Overlays } from "../../packages/codegen/src/Overlays.ts"
import { noOverlays } from "../../packages/codegen/src/Overlays.ts"
import { makeProblems, problemText } from "../../packages/codegen/src/Problems.ts"
import type { Proposal, SwaggerModel } from "../../packages/codegen/src/Swagger.ts"
import { ModelError } from "../../packages/codegen/src/Swagger.ts"
import { advise } from "../../packages/codegen/src/update/Advice.ts"
import type { RateRow } from "../../packages/codegen/src/UsagePlan.ts"
import { operation, ref, swagger, toys } from "./support.ts"

const problemsOf = (
  models: Readonly<Record<string, SwaggerModel>>,
  overlays: Partial<Overlays> = {}
): ReadonlyArray<ModelError> => {
  try {
    filesOf(sectionsOf(new Map(Object.entries(models)), { ...noOverlays, ...overlays }), false)
    return []
  } catch (error) {
    assert.instanceOf(error, ModelError)
    return error.problems
  }
}

const proposals = (...parameters: Parameters<typeof problemsOf>): ReadonlyArray<Proposal | undefined> =>
  problemsOf(...parameters).map(({ proposal }) => proposal)

const text = { type: "string" }
const modules = toys

describe("what has no row", () => {
  it("is reported all at once, for all models", () => {
    const found = problemsOf({
      "dolls_2026-01-01": swagger({ "/dolls": { post: operation("postDoll"), put: operation("putDoll") } }),
      toys: swagger({ "/toys": { post: operation("createToy"), delete: operation("deleteToys") } })
    }, { modules })
    assert.deepStrictEqual(found.map(({ message }) => message), [
      "dolls_2026-01-01: has no row in overlays/modules.json; add one",
      "dolls_2026-01-01.putDoll: has no row in overlays/repeatable.json; decide whether it is safe to send twice",
      "dolls_2026-01-01.putDoll: has no row in overlays/writes.json; decide whether it changes something",
      "dolls_2026-01-01.postDoll: has no row in overlays/repeatable.json; decide whether it is safe to send twice",
      "dolls_2026-01-01.postDoll: has no row in overlays/writes.json; decide whether it changes something",
      "toys.createToy: has no row in overlays/repeatable.json; decide whether it is safe to send twice",
      "toys.createToy: has no row in overlays/writes.json; decide whether it changes something",
      "toys.deleteToys: has no row in overlays/repeatable.json; decide whether it is safe to send twice",
      "toys.deleteToys: has no row in overlays/writes.json; decide whether it changes something"
    ])
    assert.deepStrictEqual(found.map(({ proposal }) => proposal?.row), [
      { module: "Dolls_2026_01_01", api: "Dolls", version: "2026-01-01" },
      true,
      true,
      false,
      true,
      false,
      true,
      true,
      true
    ])
  })

  it.each<[string, string, object]>([
    ["sellersV2", "Selling Partner API for Sellers", { module: "SellersV2", api: "Sellers", version: "v2" }],
    ["tokens-2027-03-01", "The Selling Partner API for Tokens", {
      module: "Tokens_2027_03_01",
      api: "Tokens",
      version: "2027-03-01"
    }],
    ["productFees", "", { module: "ProductFees", api: "Product Fees", version: "v1" }]
  ])("a model %s is proposed a module", (name, title, row) => {
    const model = { ...swagger({}), info: { title, version: "v1" } }
    assert.deepStrictEqual(proposals({ [name]: model }), [{ overlay: "modules", path: [name], row }])
  })

  it("is shown as the line that the overlay needs", () => {
    const problems = problemsOf({ toys: swagger({ "/toys": { post: operation("searchToys") } }) }, { modules })
    const lines = problems.map(problemText).join("\n")
    assert.include(lines, "overlays/repeatable.json: \"toys\" > \"searchToys\": true")
    const read = "{ \"writes\": false, \"because\": \"a read, by its name\" }"
    assert.include(lines, `overlays/writes.json: "toys" > "searchToys": ${read}`)
  })
})

describe("an operation with a page token", () => {
  const page = (name: string) => ({
    Page: {
      type: "object",
      properties: { pagination: ref("Pagination"), toys: { type: "array", items: text } }
    },
    Pagination: { type: "object", properties: { [name]: text } }
  })
  const paged = (parameters: ReadonlyArray<object>, name = "nextToken") =>
    swagger({
      "/toys": {
        get: operation("listToys", {
          parameters: parameters as never,
          responses: { 200: { schema: ref("Page") } }
        })
      }
    }, page(name))

  it.each([
    "nextToken",
    "NextToken",
    "pageToken",
    "paginationToken",
    "nextPageToken",
    "next_token",
    "nextTokenForLineItems",
    "startingToken",
    "nextPageCursor",
    "NextMarker",
    "continuationToken",
    "cursor"
  ])("needs a row where the token is called %s", (name) => {
    assert.deepStrictEqual(proposals({ toys: paged([{ name, in: "query", type: "string" }]) }, { modules }), [{
      overlay: "pagination",
      path: ["toys", "listToys"],
      row: { kind: "token", parameter: name, next: ["pagination", "nextToken"], items: ["toys"], carry: "same" }
    }])
  })

  it("needs one where the token is in the body", () => {
    const model = swagger({
      "/toys": {
        post: operation("searchToys", {
          parameters: [{
            name: "body",
            in: "body",
            schema: { type: "object", properties: { paging: { type: "object", properties: { nextToken: text } } } }
          }],
          responses: { 200: { schema: ref("Page") } }
        })
      }
    }, page("nextToken"))
    const [row] = proposals({ toys: model }, {
      modules,
      repeatable: { toys: { searchToys: true } },
      writes: { toys: { searchToys: { writes: false, because: "a search" } } }
    })
    assert.deepStrictEqual(row?.row, {
      kind: "token",
      parameter: "body",
      within: ["paging", "nextToken"],
      next: ["pagination", "nextToken"],
      items: ["toys"],
      carry: "same"
    })
  })

  it("needs one where only responses have a token, or only requests", () => {
    assert.deepStrictEqual(proposals({ toys: paged([]) }, { modules }).map((row) => row?.row), [
      { pages: false, because: "no parameter takes the token" }
    ])
    const taken = paged([{ name: "pageToken", in: "query", type: "string" }], "other")
    assert.deepStrictEqual(proposals({ toys: taken }, { modules }).map((row) => row?.row), [
      { pages: false, because: "no response has a token for it" }
    ])
  })

  it("may have a row that says that it does not page, and then has no pages", () => {
    const pagination = { toys: { listToys: { pages: false, because: "it is another token" } } } as const
    const sections = sectionsOf(new Map([["toys", paged([])]]), { ...noOverlays, modules, pagination })
    assert.isUndefined(sections[0]!.operations[0]!.spec.paging)
  })

  it("other tokens are not page tokens", () => {
    for (const name of ["restrictedDataToken", "uploadToken", "token", "nextStatus"]) {
      assert.deepStrictEqual(proposals({ toys: paged([{ name, in: "query", type: "string" }], name) }, { modules }), [])
    }
  })
})

describe("an operation that returns what looks like personal data", () => {
  const returning = (property: string) =>
    swagger({ "/toys": { get: operation("getBuyer", { responses: { 200: { schema: ref("Page") } } }) } }, {
      Page: { type: "object", properties: { buyers: { type: "array", items: ref("Buyer") } } },
      Buyer: { type: "object", properties: { [property]: text, next: ref("Buyer") } }
    })

  it.each([
    "buyerEmail",
    "BuyerName",
    "addressLine1",
    "AddressLine1",
    "phone",
    "phoneNumber",
    "recipientName",
    "shipToPhone"
  ])(
    "needs a row: %s",
    (name) => {
      const [problem, ...others] = problemsOf({ toys: returning(name) }, { modules })
      assert.deepStrictEqual(others, [])
      assert.include(problem!.message, `toys.getBuyer: returns what looks like personal data (${name})`)
      assert.deepStrictEqual(problem!.proposal?.path, ["toys", "getBuyer"])
    }
  )

  it("may have a row that says that it needs no token, and then is not restricted", () => {
    const restricted = { toys: { getBuyer: { when: "never", because: "it is the seller" } } } as const
    const [section] = sectionsOf(new Map([["toys", returning("phone")]]), { ...noOverlays, modules, restricted })
    assert.isUndefined(section!.operations[0]!.spec.restricted)
  })

  it("other data is not personal data", () => {
    for (const name of ["productName", "emailTemplate", "phoneSupported", "address"]) {
      assert.deepStrictEqual(proposals({ toys: returning(name) }, { modules }), [])
    }
  })
})

describe("an operation that looks as if it were in the sandbox only", () => {
  const model = (id: string, parts: object = {}) => swagger({ "/toys": { get: operation(id, parts) } })

  it("needs a row unless its model marks it", () => {
    const rows = (...parameters: Parameters<typeof model>) => proposals({ toys: model(...parameters) }, { modules })
    assert.deepStrictEqual(rows("getSandboxToys").map((row) => row?.overlay), ["sandboxOnly"])
    assert.deepStrictEqual(
      rows("getToys", { description: "This operation is only available in the sandbox." }).map((row) => row?.overlay),
      ["sandboxOnly"]
    )
    assert.deepStrictEqual(rows("getSandboxToys", { "x-amzn-api-sandbox-only": true }), [])
    assert.deepStrictEqual(rows("getToys", { description: "Try it in the sandbox first." }), [])
  })

  it("is what its row says", () => {
    for (const only of [true, false]) {
      const sandboxOnly = { toys: { getSandboxToys: { only, because: "tried" } } }
      const [section] = sectionsOf(new Map([["toys", model("getSandboxToys")]]), {
        ...noOverlays,
        modules,
        sandboxOnly
      })
      assert.strictEqual(section!.operations[0]!.spec.sandboxOnly, only ? true : undefined)
    }
  })
})

describe("rows that no longer fit", () => {
  it("are all reported, each with its removal", () => {
    const model = swagger({ "/toys": { get: operation("getToys") } }, {
      Toy: { type: "object", required: ["id"], properties: { id: text, kind: { type: "string", enum: ["A"] } } }
    })
    const source = { source: "x", date: "2026-01", marketplaces: "all" } as const
    const found = problemsOf({ toys: model }, {
      modules: { ...toys, gone: { module: "Gone", api: "Gone", version: "v1" } },
      repeatable: { gone: { a: true } },
      grantless: { toys: { getToy: "x" } },
      deprecations: { toys: { getToy: true } },
      parameters: { toys: { getToys: { dateTimes: ["since", "until"] } } },
      absent: { toys: { Toy: ["kind"], Doll: ["id"] } },
      properties: { toys: { Toy: { kind: { values: ["A"], ...source }, size: { type: "number", ...source } } } },
      renames: { ...noOverlays.renames, services: { gone: "GoneService" } }
    })
    assert.deepStrictEqual(found.map(({ message }) => message).sort(), [
      "gone: has rows in overlays/modules.json, but the model does not exist; remove them",
      "gone: has rows in overlays/renames.json, but the model does not exist; remove them",
      "gone: has rows in overlays/repeatable.json, but the model does not exist; remove them",
      "toys.Doll: is in overlays/absent.json but not in the model",
      "toys.Toy.kind: has the value \"A\" already; see overlays/properties.json",
      "toys.Toy.size: is in overlays/properties.json but not in the model",
      "toys.Toy: does not require kind; take it out of overlays/absent.json",
      "toys.getToy: is in overlays/deprecations.json but not in the model",
      "toys.getToy: is in overlays/grantless.json but not in the model",
      "toys.getToys: has no parameter since; see overlays/parameters.json",
      "toys.getToys: has no parameter until; see overlays/parameters.json"
    ])
    const removals = found.map(({ proposal }) => proposal).filter((proposal) => proposal !== undefined)
    assert.isTrue(removals.every(({ row }) => row === undefined))
    assert.deepStrictEqual(removals.find(({ overlay }) => overlay === "properties")?.path, ["toys", "Toy", "kind"])
  })
})

describe("a row of a usage plan that no longer fits what the model states", () => {
  const table = (rate: number, burst: number) =>
    `**Usage Plan:**\n\n| Rate | Burst |\n| ---- | ---- |\n| ${rate} | ${burst} |`
  const sdk = { rate: 2, burst: 4, from: "sdk", source: "here" } as const

  it.each<[string, string | undefined, RateRow, object | undefined]>([
    ["a lower one, now stated", table(1, 4), { ...sdk, decision: "only" }, {
      rate: 1,
      burst: 4,
      from: "model",
      decision: "lower",
      source: "here",
      other: { rate: 2, burst: 4, from: "sdk" }
    }],
    ["the same, now stated", table(2, 4), { ...sdk, decision: "only" }, undefined],
    ["no longer stated", undefined, { ...sdk, decision: "lower", other: { rate: 5, burst: 5, from: "model" } }, {
      ...sdk,
      decision: "only"
    }]
  ])("has a proposal: %s", (_, description, row, expected) => {
    const model = swagger({ "/toys": { get: operation("getToys", description === undefined ? {} : { description }) } })
    const [proposal, ...others] = proposals({ toys: model }, { modules, rates: { toys: { getToys: row } } })
    assert.deepStrictEqual(others, [])
    assert.deepStrictEqual(proposal, { overlay: "rates", path: ["toys", "getToys"], row: expected })
  })
})

describe("names that need another one", () => {
  it("operations with one id are proposed a name", () => {
    const model = swagger({ "/toys": { get: operation("getToys") }, "/dolls": { get: operation("getToys") } })
    assert.deepStrictEqual(proposals({ toys: model }, { modules }), [
      { overlay: "renames", path: ["operations", "toys", "GET /dolls"], row: "getToysByGet" }
    ])
  })

  it("a definition with the name of an operation is proposed one for its schema", () => {
    const model = swagger({ "/toys": { get: operation("Toys") } }, { Toys: text })
    assert.deepStrictEqual(proposals({ toys: model }, { modules }), [
      { overlay: "renames", path: ["schemas", "toys", "Toys"], row: "ToysSchema" }
    ])
  })

  it.each<[string, string]>([
    ["Toy.List", "Toy_List"],
    ["1stToy", "_1stToy"],
    ["List<Toy>", "List_Toy_"],
    ["class", "class_"],
    ["Op", "Op_"]
  ])("a definition %s, which a module cannot export, is proposed one that settles it", (name, row) => {
    const model = swagger(
      { "/toys": { get: operation("getToys", { responses: { 200: { schema: ref(name) } } }) } },
      { [name]: { type: "object", properties: { next: ref(name) } } }
    )
    assert.deepStrictEqual(proposals({ toys: model }, { modules }), [
      { overlay: "renames", path: ["definitions", "toys", name], row }
    ])
    const renames = { ...noOverlays.renames, definitions: { toys: { [name]: row } } }
    assert.deepStrictEqual(problemsOf({ toys: model }, { modules, renames }), [])
    const [section] = sectionsOf(new Map([["toys", model]]), { ...noOverlays, modules, renames })
    assert.deepStrictEqual(section!.definitions.map((definition) => definition.name), [row])
    assert.deepStrictEqual(section!.operations[0]!.output, [{ kind: "ref", name: row }])
  })

  it("a row for a definition that is not there is to be removed", () => {
    const renames = { ...noOverlays.renames, definitions: { toys: { Gone: "Gone_" } } }
    assert.deepStrictEqual(
      proposals({ toys: swagger({ "/toys": { get: operation("getToys") } }) }, { modules, renames }),
      [
        { overlay: "renames", path: ["definitions", "toys", "Gone"] }
      ]
    )
  })

  it.each<[string, string]>([["delete", "delete_"], ["get-toys", "get_toys"]])(
    "an operation %s is proposed another name, which settles it",
    (id, row) => {
      const model = swagger({ "/toys": { get: operation(id) } })
      assert.deepStrictEqual(proposals({ toys: model }, { modules }), [
        { overlay: "renames", path: ["operations", "toys", "GET /toys"], row }
      ])
      const renames = { ...noOverlays.renames, operations: { toys: { "GET /toys": row } } }
      assert.deepStrictEqual(problemsOf({ toys: model }, { modules, renames }), [])
    }
  )

  it("two models with one module are reported", () => {
    const model = swagger({ "/toys": { get: operation("getToys") } })
    const found = problemsOf({ a: model, b: model }, {
      modules: { a: toys.toys, b: toys.toys }
    })
    assert.deepStrictEqual(found.map(({ message }) => message), [
      "b: has the module Toys in overlays/modules.json, like another model"
    ])
  })
})

describe("parameters of a path", () => {
  it("are those of each of its operations, unless it has its own of that name", () => {
    const shared = [
      { name: "toyId", in: "path", required: true, type: "string" },
      { name: "size", in: "query", type: "string" }
    ]
    const model = swagger({
      "/toys/{toyId}": {
        parameters: shared,
        get: operation("getToy", { parameters: [{ name: "size", in: "query", type: "integer" }] })
      } as never
    })
    const [section] = sectionsOf(new Map([["toys", model]]), { ...noOverlays, modules })
    assert.deepStrictEqual(section!.operations[0]!.spec.parameters, {
      toyId: { in: "path", type: "string", required: true },
      size: { in: "query", type: "integer" }
    })
  })
})

describe("what cannot be read", () => {
  const rows: Partial<Overlays> = {
    modules,
    absent: { toys: { Toy: ["id"] } },
    restricted: { toys: { getToys: { when: "always", path: "generic" } } },
    properties: {
      toys: { Toy: { price: { type: "number", source: "page", date: "2026-01", marketplaces: "all" } } }
    },
    personal: { toys: { Toy: ["price"] } }
  }
  const toy = (more: object = {}) => ({
    type: "object",
    required: ["id"],
    properties: { id: text, price: text, ...more }
  })
  const getting = (schema: object, definitions: Parameters<typeof swagger>[1]) =>
    swagger({ "/toys": { get: operation("getToys", { responses: { 200: { schema } } }) } }, definitions)

  it("is reported without a proposal to remove its rows, of a definition", () => {
    assert.deepStrictEqual(problemsOf({ toys: getting(ref("Toy"), { Toy: toy() }) }, rows), [])
    const found = problemsOf({ toys: getting(ref("Toy"), { Toy: toy({ part: ref("Gone") }) }) }, rows)
    assert.deepStrictEqual(found.map(problemText), ["toys.Toy.part: refers to Gone, which is not defined"])
  })

  it("is reported without a proposal to remove its rows, of an operation", () => {
    const found = problemsOf({ toys: getting(ref("Gone"), { Toy: toy() }) }, rows)
    assert.deepStrictEqual(found.map(problemText), ["toys.getToys 200: refers to Gone, which is not defined"])
  })

  it("an operation without an id is named by its method and path", () => {
    const { operationId: _, ...nameless } = operation("getToys")
    const found = problemsOf({ toys: swagger({ "/toys": { get: nameless as ReturnType<typeof operation> } }) }, {
      modules
    })
    assert.deepStrictEqual(found.map(problemText), ["GET /toys: has no operationId"])
  })
})

describe("an operation that is a GET now", () => {
  it("needs its rows no longer, but one that says that it changes something", () => {
    const model = swagger({ "/toys": { get: operation("searchToys") }, "/dolls": { get: operation("orderDolls") } })
    const problems = makeProblems()
    const after = factsOfModel(model)
    advise({ model: "toys", swagger: model, before: after, after }, {
      ...noOverlays,
      repeatable: { toys: { searchToys: true } },
      writes: { toys: { searchToys: { writes: false, because: "a search" }, orderDolls: true } }
    }, problems)
    assert.deepStrictEqual(
      problems.all.filter(({ message }) => message.includes("GET")).map(({ proposal }) => proposal),
      [
        { overlay: "repeatable", path: ["toys", "searchToys"] },
        { overlay: "writes", path: ["toys", "searchToys"] }
      ]
    )
  })
})

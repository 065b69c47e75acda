import { assert, describe, it } from "@effect/vitest"
import { moduleText } from "../../packages/codegen/src/emit/Module.ts"
import { operation, ref, refused, swagger, toySection } from "./support.ts"

describe("an operation whose pages another one continues, and one whose pages hold no single list", () => {
  const page = { 200: { schema: ref("Page") } }
  const token = { name: "NextToken", in: "query", type: "string" } as const
  const section = toySection(
    swagger({
      "/first": { get: operation("getFirst", { responses: page }) },
      "/more": { get: operation("getMore", { responses: page, parameters: [token] }) },
      "/all": { get: operation("getAll", { responses: page, parameters: [token] }) }
    }, {
      Page: {
        type: "object",
        properties: { NextToken: { type: "string" }, toys: { type: "array", items: { type: "integer" } } }
      }
    }),
    {
      pagination: {
        toys: {
          getFirst: {
            kind: "token",
            parameter: "NextToken",
            next: ["NextToken"],
            items: ["toys"],
            carry: "query-type",
            following: "getMore"
          },
          getMore: { kind: "token", parameter: "NextToken", next: ["NextToken"], items: ["toys"], carry: "alone" },
          getAll: { kind: "token", parameter: "NextToken", next: ["NextToken"], carry: "same" }
        }
      }
    }
  )

  it("is read into the IR", () => {
    assert.deepStrictEqual(
      section.operations.map((
        { item, spec }
      ) => [spec.id, spec.paging?.kind === "token" ? spec.paging.following : undefined, item]),
      [["getFirst", "getMore", { kind: "number", integer: true }], ["getMore", undefined, {
        kind: "number",
        integer: true
      }], [
        "getAll",
        undefined,
        undefined
      ]]
    )
  })

  it("is written with a way to the other operation", () => {
    const module = moduleText(section, false)
    assert.include(module, "export const getFirst: Paging.ItemsOperation<void, Page, number>")
    assert.include(module, "}, { output: (): Shape.Shape => $Page }, () => getMore)")
    assert.include(module, "export const getAll: Paging.PagedOperation<void | GetAllInput, Page>")
    assert.include(module, "readonly getAllPages:")
    assert.notInclude(module, "readonly getAllItems:")
  })
})

describe("a page token in a body", () => {
  const model = swagger({
    "/search": {
      post: operation("searchToys", {
        parameters: [{ name: "body", in: "body", required: true, schema: ref("Search") }],
        responses: { 200: { schema: ref("Page") } }
      })
    }
  }, {
    Search: { type: "object", properties: { page: ref("SearchPage") } },
    SearchPage: { type: "object", properties: { token: { type: "string" } } },
    Page: {
      type: "object",
      properties: { next: { type: "string" }, toys: { type: "array", items: { type: "integer" } } }
    }
  })
  const section = (within: ReadonlyArray<string>) =>
    toySection(model, {
      repeatable: { toys: { searchToys: true } },
      writes: { toys: { searchToys: { writes: false, because: "a search" } } },
      pagination: {
        toys: {
          searchToys: { kind: "token", parameter: "body", within, next: ["next"], items: ["toys"], carry: "same" }
        }
      }
    })

  it("is written with its place", () => {
    const module = moduleText(section(["page", "token"]), false)
    assert.include(module, "within: [\"page\", \"token\"]")
    assert.include(module, "export const searchToys: Paging.ItemsOperation<SearchToysInput, Page, number>")
  })

  it.each([[["token"]], [["page", "tokn"]], [["page", "token", "more"]]])(
    "stops the generator where the body has nothing at that place: %j",
    (within) => refused(() => section(within), /toys.searchToys: has no body\.[\w.]+ for a page token/)
  )
})

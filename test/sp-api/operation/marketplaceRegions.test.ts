import { assert, it } from "@effect/vitest"
import * as Marketplace from "effect-sp-api/Marketplace"
import { foreignMarketplace } from "../../../packages/sp-api/src/operation/internal/marketplaceRegions.ts"

it("every marketplace is refused by clients of other regions and accepted by its own, wherever an input names it", () => {
  for (const { id, region } of Marketplace.all) {
    const inputs: ReadonlyArray<readonly [input: unknown, field: string]> = [
      [{ marketplaceId: id }, "marketplaceId"],
      [{ MarketplaceIds: ["unknown", id] }, "MarketplaceIds"],
      [{ sku: "a", body: { marketplaceIds: [id] } }, "body.marketplaceIds"]
    ]
    for (const client of ["na", "eu", "fe"] as const) {
      for (const [input, field] of inputs) {
        const problem = foreignMarketplace(input, client)
        assert.strictEqual(problem?.field, client === region ? undefined : field, `${id} ${client}`)
        if (problem !== undefined) assert.include(problem.description, `a marketplace of region ${region}`)
      }
    }
  }
})

it.each([
  undefined,
  null,
  "A1PA6795UKMFR9",
  { MarketplaceIds: ["DE", "", "DE A1PA6795UKMFR9", 5, null, "A1PA6795UKMFR"] },
  { body: [{ marketplaceId: "A1PA6795UKMFR9" }] },
  { sku: "A1PA6795UKMFR9" }
])("what names no marketplace of another region is left alone: %o", (input) => {
  assert.isUndefined(foreignMarketplace(input, "na"))
})

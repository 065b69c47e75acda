import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { isPersonalName, masker } from "../../../packages/cli/src/reference/personalColumns.ts"
import { rowTables } from "../../../packages/sp-api/src/workflows/reports/internal/rowTables.ts"

/** Every name in the tables of columns and shapes. */
const namesIn = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value)
    ? value.flatMap(namesIn)
    : typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
    : []

describe("personal data in rows of reports", () => {
  it.effect("of all columns that are known, those about a person are hidden, and no others", () =>
    Effect.gen(function*() {
      const tables = yield* Effect.forEach(Object.values(rowTables), (load) => Effect.promise(load))
      const names = [...new Set(tables.flatMap((table) => namesIn("columns" in table ? table.columns : table)))]
      assert.isAbove(names.length, 500)
      assert.deepStrictEqual(names.filter(isPersonalName).sort(), [
        "ARRIVAL_ADDRESS",
        "ARRIVAL_POST_CODE",
        "BUYER_NAME",
        "BUYER_VAT_NUMBER",
        "DEPARTURE_POST_CODE",
        "bill-address-1",
        "bill-address-2",
        "bill-address-3",
        "bill-postal-code",
        "buyer-company-name",
        "buyer-email",
        "buyer-name",
        "buyer-phone-number",
        "delivery-Instructions",
        "recipient-name",
        "ship-address-1",
        "ship-address-2",
        "ship-address-3",
        "ship-phone-number",
        "ship-postal-code"
      ])
    }))

  it("names of reports without a table are recognized in every form, and coarse ones stay", () => {
    const personal = [
      "Rater Email",
      "BuyerName",
      "buyer_phone_number",
      "primaryEmail",
      "fullName",
      "Ship To Name",
      "ShipPostalCode",
      "Customer Bill To Gstid",
      "buyer-tax-registration-id",
      "gift-message-text",
      "CustomizedURL",
      "e-mail",
      "CPF buyer",
      "Consignee Name",
      "ship-to-zip"
    ]
    for (const name of personal) assert.isTrue(isPersonalName(name), name)
    const others = [
      "ship-city",
      "ship-country",
      "ShipToState",
      "buyer-tax-registration-country",
      "address-type",
      "product-name",
      "marketplace-name",
      "shipment-id",
      "Customer Returns",
      "",
      "__proto__",
      "customer-comments",
      "vat-amount"
    ]
    for (const name of others) assert.isFalse(isPersonalName(name), name)
  })

  it("the name in an address is hidden by where it is, and the form of a row stays", () => {
    const row = JSON.parse(
      `{"__proto__":{"buyerEmail":"a@b.c"},"ShippingAddress":{"Name":"Jane","City":"Bonn","AddressFieldOne":"Weg 1"},`
        + `"items":[{"name":"Lamp","buyer":{"name":"Jane","tags":["x",null,""]}}]}`
    ) as unknown
    const { count, value } = masker()(row)
    assert.strictEqual(
      JSON.stringify(value),
      `{"__proto__":{"buyerEmail":"(hidden)"},"ShippingAddress":{"Name":"(hidden)","City":"(hidden)",`
        + `"AddressFieldOne":"(hidden)"},"items":[{"name":"Lamp","buyer":{"name":"(hidden)","tags":["x",null,""]}}]}`
    )
    assert.strictEqual(count, 5)
  })
})

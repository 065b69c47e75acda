/** What an editor shows on hovering: names and types that a person can read, and the facts of an operation. */
import { assert, describe, it } from "@effect/vitest"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript-5.9"

const source = `import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
declare const order: OrdersV0.Order
export const call = OrdersV0.getOrders
export const items = OrdersV0.getOrders.items
export const input: OrdersV0.GetOrdersInput = { MarketplaceIds: [] }
export const buyer = order.BuyerInfo
export const total = order.OrderTotal
export const status = order.OrderStatus
export const report = Reports.createReport({ body: { reportType: "", marketplaceIds: [] } })
export const filter: OrdersV0.GetOrdersInput = {
  MarketplaceIds: [],
  OrderStatuses: ["Unshipped", "SomethingNew"],
  FulfillmentChannels: [""],
  MaxResultsPerPage: 20
}
export const speed = order.ShipmentServiceLevelCategory === ""
export const old: Reports.GetReportsInput = { pageSize: 10 }
export const address = ({} as OrdersV0.Address).AddressLine1
`

const file = join(dirname(fileURLToPath(import.meta.url)), "hovered.ts")
const host: ts.LanguageServiceHost = {
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  directoryExists: ts.sys.directoryExists,
  ...(ts.sys.realpath === undefined ? undefined : { realpath: ts.sys.realpath }),
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: []
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = name === file ? source : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => name === file ? source : ts.sys.readFile(name)
}
const service = ts.createLanguageService(host)

/** The hover text of a name, at the place in the source that starts with `text`. */
const hover = (text: string): { readonly type: string; readonly documentation: string } => {
  const info = service.getQuickInfoAtPosition(file, source.indexOf(text))
  const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`)
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: [ts.displayPartsToString(info?.documentation), ...tags].join("\n")
  }
}

describe("hovering shows, with no conditional type written out,", () => {
  it("the hover of an operation names its input, response, items and facts", () => {
    const { documentation, type } = hover("getOrders\n")
    assert.strictEqual(
      type,
      "const getOrders: ItemsOperation<OrdersV0.GetOrdersInput, OrdersV0.GetOrdersResponse, OrdersV0.Order>"
    )
    for (
      const fact of [
        "GET /orders/v0/orders",
        "Rate: 0.0167 requests per second, burst 20",
        "Restricted: personal data with `dataElements` only (buyerInfo, shippingAddress, buyerTaxInformation)",
        "Pages: `.pages(input)` and `.items(input)`",
        "@deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01."
      ]
    ) assert.include(documentation, fact)
  })

  it.each([
    [
      "items =",
      "const items: (input: OrdersV0.GetOrdersInput, options?: CallOptions) => Stream<OrdersV0.Order, SpApiError, SpApi>"
    ],
    ["report =", "const report: Effect<Reports.CreateReportResponse, SpApiError, SpApi>"],
    ["input:", "const input: OrdersV0.GetOrdersInput"],
    ["BuyerInfo\n", "(property) Order.BuyerInfo?: OrdersV0.BuyerInfo | undefined"],
    ["OrderTotal\n", "(property) Order.OrderTotal?: OrdersV0.Money | undefined"]
  ])("%s", (text, type) => assert.strictEqual(hover(text).type, type))

  it.each([
    ["MaxResultsPerPage", "1 to 100; 100 if not given."],
    ["MarketplaceIds: [],", "Marketplace ids, as in `Marketplace.US.id`. At most 50 items."],
    ["pageSize", "1 to 100; 10 if not given."],
    ["AddressLine1", "Personal data."],
    ["OrderTotal", "An amount with its currency."]
  ])(
    "the hover of a property says its facts: %s: %s",
    (text, documentation) => assert.strictEqual(hover(text).documentation, documentation)
  )

  it("the hover of an operation links its page in Amazon's reference", () =>
    assert.include(hover("getOrders\n").documentation, "https://developer-docs.amazon.com/sp-api/reference/"))

  it("the hover of an open enum lists the known values, and any other string", () =>
    assert.match(hover("OrderStatus\n").type, /^\(property\) Order\.OrderStatus: ("\w+" \| )+\(string & \{\}\)$/))

  it.each([
    ["FulfillmentChannels: [\"", ["AFN", "MFN"]],
    ["ShipmentServiceLevelCategory === \"", ["Expedited", "NextDay", "Standard"]]
  ])("values that only Amazon's prose lists complete, and others are accepted: %s", (text, values) => {
    const at = source.indexOf(text) + text.length
    const names = service.getCompletionsAtPosition(file, at, undefined)?.entries.map(({ name }) => name) ?? []
    assert.includeMembers(names, values)
    assert.deepStrictEqual(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText), [])
  })
})

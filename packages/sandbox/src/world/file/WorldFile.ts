/**
 * The file of a world. What it leaves out is generated; what it has is exactly what the world has.
 */
import * as Schema from "effect/Schema"

const optional = Schema.optionalKey

const timeForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/u
const timeExpected = {
  expected: "a date such as 2026-11-10, or a date and time with its zone such as 2026-11-10T08:00:00Z"
}
const exists = (value: string): boolean => !timeForm.test(value) || !Number.isNaN(Date.parse(value))

const time = (description: string) =>
  Schema.String.annotate({ description }).check(
    Schema.isPattern(timeForm, timeExpected),
    Schema.makeFilter(exists, timeExpected)
  )

const text = (description: string) => Schema.NonEmptyString.annotate({ description })

const form = (regExp: RegExp, expected: string, description: string) =>
  Schema.String.annotate({ description }).check(Schema.isPattern(regExp, { expected }))

const amount = (description: string) =>
  Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000_000 })).annotate({ description })

const quantity = (minimum: number, description: string) =>
  Schema.Int.check(Schema.isBetween({ minimum, maximum: 1_000_000 })).annotate({ description })

const asin = form(/^[A-Z0-9]{10}$/u, "an ASIN: ten upper-case letters and digits", "ASIN")
const channel = Schema.Literals(["AFN", "MFN"]).annotate({
  description: "AFN: Amazon ships; MFN: the seller ships"
})
const sellerRef = text("id of a seller, or a region for its first seller; default: the seller of the marketplace")
const marketplaceRef = text("id of a marketplace of the seller; default: its first one")

const stock = Schema.Struct({
  fulfillable: optional(quantity(0, "units that can be sold")),
  reserved: optional(quantity(0, "units of orders")),
  inbound: optional(quantity(0, "units on their way to Amazon")),
  unfulfillable: optional(quantity(0, "units that cannot be sold"))
}).annotate({ description: "units in Amazon's warehouses; default 0 of each that is left out" })

/** A selling partner. */
const SellerEntry = Schema.Struct({
  id: optional(form(/^A[A-Z0-9]{9,15}$/u, "a seller id such as A1B2C3D4E5F6G7", "merchant token; default: generated")),
  region: Schema.Literals(["na", "eu", "fe"]).annotate({ description: "region" }),
  name: optional(text("name of the shop; default: generated")),
  marketplaces: optional(
    Schema.NonEmptyArray(text("id of a marketplace")).annotate({
      description: "marketplaces in the region; default: the usual ones of the region"
    })
  )
})

/** A product of the catalogue. With `sku`, or in a world without `listings`, all sellers list it. */
const ProductEntry = Schema.Struct({
  asin: optional(asin),
  title: optional(text("title in all languages; default: from brand, product type, colour and size")),
  productType: optional(text("product type, such as SHOES; default: generated")),
  brand: optional(text("brand")),
  color: optional(text("colour")),
  size: optional(text("size")),
  modelNumber: optional(Schema.String),
  ean: optional(Schema.String),
  image: optional(text("name of the image")),
  price: optional(amount("usual price in US dollars, of which those of other offers and marketplaces follow")),
  rank: optional(quantity(1, "sales rank")),
  released: optional(time("release date")),
  parentAsin: optional(asin),
  sku: optional(text("SKU of all sellers that list it")),
  channel: optional(channel),
  condition: optional(text("condition, such as new_new; the default")),
  prices: optional(
    Schema.Record(Schema.String, amount("price in the currency of the marketplace")).annotate({
      description: "prices by marketplace id: the product is listed there and nowhere else"
    })
  ),
  stock: optional(
    Schema.Union([quantity(0, "units that can be sold"), stock]).annotate({
      description: "units that can be sold, in Amazon's warehouses (AFN) or the seller's own (MFN)"
    })
  )
})

/** A SKU of one seller. */
const ListingEntry = Schema.Struct({
  seller: optional(sellerRef),
  sku: text("SKU"),
  asin,
  fnSku: optional(text("FNSKU; default: generated")),
  condition: optional(text("condition; default new_new")),
  channel: optional(channel),
  created: optional(time("when it was created")),
  updated: optional(time("last change")),
  offers: optional(
    Schema.Record(
      Schema.String,
      Schema.Struct({
        price: amount("price in the currency of the marketplace"),
        quantity: optional(quantity(0, "units in the seller's own stock; default 0"))
      })
    ).annotate({ description: "offers by marketplace id; default: one in each marketplace of the seller" })
  ),
  stock: optional(stock),
  attributes: optional(
    Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Unknown)).annotate({
      description: "submitted attributes by marketplace id, as Listings Items has them"
    })
  ),
  issues: optional(Schema.Array(Schema.Struct({
    code: Schema.String,
    message: Schema.String,
    severity: Schema.Literals(["ERROR", "WARNING", "INFO"]),
    attributeNames: Schema.Array(Schema.String),
    categories: Schema.Array(Schema.String)
  })))
})

const address = Schema.Struct({
  name: optional(text("recipient")),
  line1: optional(text("street and number")),
  line2: optional(text("second line")),
  city: optional(text("city")),
  state: optional(text("state or region")),
  postalCode: optional(text("postal code")),
  countryCode: optional(form(/^[A-Z]{2}$/u, "a country code of two letters", "country; default: of the marketplace")),
  phone: optional(text("phone number"))
}).annotate({ description: "shipping address; what is left out is generated" })

const LineEntry = Schema.Struct({
  id: optional(text("order item id; default: generated")),
  sku: text("SKU of a listing of the seller"),
  asin: optional(asin),
  title: optional(text("title; default: of the product")),
  quantity: optional(quantity(1, "units; default 1")),
  price: optional(amount("price of all units; default: of the offer")),
  tax: optional(amount("tax; default 8 %")),
  shipping: optional(amount("shipping price")),
  discount: optional(amount("promotion discount")),
  giftMessage: optional(text("gift message"))
})

/** An order. */
const OrderEntry = Schema.Struct({
  id: optional(form(/^\d{3}-\d{7}-\d{7}$/u, "an order id such as 123-1234567-1234567", "order id; default: generated")),
  seller: optional(sellerRef),
  marketplace: optional(marketplaceRef),
  status: optional(
    Schema.Literals(["Pending", "Unshipped", "PartiallyShipped", "Shipped", "Canceled"]).annotate({
      description: "state when the world begins; dates and packages that are left out follow from it"
    })
  ),
  channel: optional(channel),
  purchased: optional(time("purchase date; default: an hour before the world begins")),
  confirmed: optional(time("when the payment is complete")),
  cancelled: optional(time("when it was cancelled")),
  shipBy: optional(time("latest ship date")),
  deliverBy: optional(time("latest delivery date")),
  updated: optional(time("last change by a call")),
  sellerOrderId: optional(text("the seller's own id")),
  business: optional(Schema.Boolean),
  prime: optional(Schema.Boolean),
  buyer: optional(Schema.Struct({
    name: optional(text("name")),
    email: optional(text("alias of Amazon's mail relay")),
    company: optional(text("company"))
  })),
  address: optional(address),
  lines: Schema.NonEmptyArray(LineEntry).annotate({ description: "order items" }),
  packages: optional(Schema.Array(Schema.Struct({
    reference: optional(text("package reference id; default: its number")),
    carrier: optional(text("carrier code")),
    service: optional(text("shipping method")),
    trackingNumber: optional(text("tracking number")),
    shipped: time("when it was shipped"),
    items: Schema.Array(Schema.Struct({ id: text("order item id"), quantity: quantity(1, "units") }))
  }))),
  refunds: optional(Schema.Array(Schema.Struct({
    itemId: text("order item id"),
    amount: amount("amount"),
    at: time("when it was refunded"),
    reason: text("reason")
  })))
})

/** An order of Amazon to a vendor. */
const PurchaseOrderEntry = Schema.Struct({
  number: optional(form(/^[A-Za-z0-9]{1,20}$/u, "letters and digits", "purchase order number; default: generated")),
  seller: optional(sellerRef),
  marketplace: optional(marketplaceRef),
  ordered: optional(time("order date; default: an hour before the world begins")),
  vendorCode: optional(text("vendor code")),
  warehouse: optional(text("warehouse that it is shipped to")),
  receives: optional(time("when the goods arrive")),
  lines: Schema.NonEmptyArray(Schema.Struct({
    sku: text("SKU of a listing of the vendor"),
    asin: optional(asin),
    quantity: quantity(1, "units"),
    netCost: optional(amount("cost of a unit; default: 55 % of the list price")),
    listPrice: optional(amount("list price of a unit; default: of the offer")),
    acknowledged: optional(Schema.Struct({
      at: time("when the line was acknowledged"),
      accepted: quantity(0, "accepted units"),
      rejected: quantity(0, "rejected units")
    }))
  }))
})

/** The file of a world. */
export const WorldFile = Schema.Struct({
  $schema: optional(Schema.String),
  now: optional(time("when the world begins; the option now takes precedence. Default: the current time of the world")),
  sellers: optional(
    Schema.Array(SellerEntry).annotate({ description: "selling partners; those of other regions are generated" })
  ),
  products: optional(Schema.Array(ProductEntry).annotate({ description: "the catalogue; default: generated" })),
  listings: optional(
    Schema.Array(ListingEntry).annotate({ description: "SKUs; default: every product at every seller" })
  ),
  orders: optional(Schema.Array(OrderEntry).annotate({ description: "orders of customers; default: generated" })),
  newOrders: optional(Schema.Boolean.annotate({
    description: "whether orders keep coming in; default: true in a world without orders of its own"
  })),
  purchaseOrders: optional(
    Schema.Array(PurchaseOrderEntry).annotate({ description: "orders of Amazon to vendors; default: generated" })
  )
}).annotate({ title: "World of effect-sp-api-sandbox" })

/** The content of a file. */
export type WorldFile = typeof WorldFile.Type

/** The JSON Schema of a file, for editors. */
export const jsonSchema = (): object => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(WorldFile, { onExcessProperty: "error" })
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...schema,
    ...(Object.keys(definitions).length === 0 ? undefined : { $defs: definitions })
  }
}

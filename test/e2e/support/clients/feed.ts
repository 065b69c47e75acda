/** The content of a feed for the sandbox. */
import { marketplaceId } from "./Client.ts"

/** A feed that sets the price of offers to 12.34. */
export const pricesOf = (sellerId: string, ...skus: ReadonlyArray<string>): string =>
  JSON.stringify({
    header: { sellerId, version: "2.0" },
    messages: skus.map((sku, index) => ({
      messageId: index + 1,
      sku,
      operationType: "PATCH",
      productType: "PRODUCT",
      patches: [{
        op: "replace",
        path: "/attributes/purchasable_offer",
        value: [{
          marketplace_id: marketplaceId,
          currency: "USD",
          our_price: [{ schedule: [{ value_with_tax: 12.34 }] }]
        }]
      }]
    }))
  })

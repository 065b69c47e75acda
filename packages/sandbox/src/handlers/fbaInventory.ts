/**
 * FBA Inventory v1, including the operations of Amazon's sandbox that change stock.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Catalogue from "../world/Catalogue.ts"
import * as InboundStock from "../world/InboundStock.ts"
import type { Listing } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import { seenAt } from "./searchLag.ts"

type OnTheWay = ReturnType<typeof InboundStock.onTheWay>

const view = (call: Call, listing: Listing, locale: string, details: boolean, onTheWay: OnTheWay) => {
  const { fulfillable, inbound, reserved, unfulfillable } = listing.inventory
  const product = call.state.world.catalogue.byAsin.get(listing.asin)
  const working = Math.min(inbound, onTheWay.working.get(listing.sku) ?? 0)
  const receiving = Math.min(inbound - working, onTheWay.receiving.get(listing.sku) ?? 0)
  return {
    asin: listing.asin,
    fnSku: listing.fnSku,
    sellerSku: listing.sku,
    condition: "NewItem",
    ...(details
      ? {
        inventoryDetails: {
          fulfillableQuantity: fulfillable,
          inboundWorkingQuantity: working,
          inboundShippedQuantity: inbound - working - receiving,
          inboundReceivingQuantity: receiving,
          reservedQuantity: {
            totalReservedQuantity: reserved,
            pendingCustomerOrderQuantity: reserved,
            pendingTransshipmentQuantity: 0,
            fcProcessingQuantity: 0
          },
          researchingQuantity: { totalResearchingQuantity: 0, researchingQuantityBreakdown: [] },
          unfulfillableQuantity: {
            totalUnfulfillableQuantity: unfulfillable,
            customerDamagedQuantity: unfulfillable,
            warehouseDamagedQuantity: 0,
            distributorDamagedQuantity: 0,
            carrierDamagedQuantity: 0,
            defectiveQuantity: 0,
            expiredQuantity: 0
          }
        }
      }
      : undefined),
    lastUpdatedTime: World.iso(listing.updated),
    productName: product === undefined ? listing.sku : Catalogue.title(product, locale),
    totalQuantity: fulfillable + inbound + reserved + unfulfillable
  }
}

// Amazon's page tokens of this operation are valid for 30 seconds.
const paging = { parameter: "nextToken", size: 50 }

const getInventorySummaries = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const [marketplace] = marketplacesOf(call, In.strings(input, "marketplaceIds"))
  if (In.string(input, "granularityId") !== marketplace?.id) {
    throw Http.invalidInput("granularityId must be the marketplace of marketplaceIds.", "granularityId")
  }
  const skus = [
    ...In.strings(input, "sellerSkus"),
    ...(In.string(input, "sellerSku") === undefined ? [] : [In.string(input, "sellerSku")!])
  ]
  const since = In.time(input, "startDateTime")
  const matches = [...call.seller.listings.values()].filter((listing) =>
    listing.channel === "AFN" && listing.offers.has(marketplace!.id) &&
    (skus.length === 0 || skus.includes(listing.sku)) &&
    (since === undefined || (listing.updated >= since && listing.updated <= seenAt(call, listing.sku)))
  )
  const { items, nextToken } = PageToken.page(call, matches, paging)
  const onTheWay = InboundStock.onTheWay(call.seller, call.now)
  return Http.ok({
    payload: {
      granularity: { granularityType: "Marketplace", granularityId: marketplace!.id },
      inventorySummaries: items.map((listing) =>
        view(call, listing, marketplace!.locale, input["details"] === true, onTheWay)
      )
    },
    ...PageToken.pagination(nextToken)
  })
}

const listingOf = (call: Call, sku: string): Listing => {
  const listing = call.seller.listings.get(sku)
  if (listing === undefined) throw notFound("item", sku)
  return listing
}

/** The operations of FBA Inventory. */
export const handlers: Handlers = {
  "fbaInventory.getInventorySummaries": getInventorySummaries,
  // In Amazon's sandbox a SKU exists after its creation. Here it is a listing, which has stock from then on.
  "fbaInventory.createInventoryItem": (call) => {
    const sku = Json.string(call.body, "sellerSku") ?? ""
    const [marketplace] = marketplacesOf(call, [Json.string(call.body, "marketplaceId") ?? ""], "marketplaceId")
    if (call.seller.listings.has(sku)) throw Http.invalidInput(`The item ${sku} exists already.`, "sellerSku")
    const { products } = call.state.world.catalogue
    const index = call.seller.listings.size % products.length
    const product = products[index]
    if (product === undefined) throw Http.invalidInput("The catalogue has no products.", "sellerSku")
    const { seed } = call.state.settings
    const listing = World.makeListing(
      seed,
      call.seller.id,
      call.seller.listings.size,
      product,
      [marketplace!],
      call.now
    )
    call.seller.listings.set(sku, {
      ...listing,
      sku,
      channel: "AFN",
      created: call.now,
      updated: call.now,
      inventory: { fulfillable: 0, reserved: 0, inbound: 0, unfulfillable: 0 }
    })
    return Http.ok({})
  },
  "fbaInventory.addInventory": (call) => {
    for (const item of Json.array(call.body, "inventoryItems")) {
      const listing = listingOf(call, Json.string(item, "sellerSku") ?? "")
      listing.inventory = {
        ...listing.inventory,
        fulfillable: listing.inventory.fulfillable + (Json.number(item, "quantity") ?? 0)
      }
      listing.updated = call.now
    }
    return Http.ok({})
  },
  "fbaInventory.deleteInventoryItem": (call) => {
    const listing = listingOf(call, In.string(call.input, "sellerSku") ?? "")
    listing.inventory = { fulfillable: 0, reserved: 0, inbound: 0, unfulfillable: 0 }
    listing.updated = call.now
    return Http.ok({})
  }
}

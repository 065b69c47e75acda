/**
 * Preparation of items, in the words of Fulfillment Inbound v0: the same facts as the prep details of 2024-03-20.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import type { Call, Handler } from "./Call.ts"
import { detailsIn } from "./inbound/prepDetails.ts"
import { prepName } from "./inboundV0Names.ts"

const marketplaceIn = (call: Call): { readonly id: string; readonly currency: string } => {
  const country = In.string(call.input, "ShipToCountryCode") ?? ""
  const marketplace = call.seller.marketplaces.find(({ countryCode }) => countryCode === country)
  if (marketplace !== undefined) return marketplace
  throw Http.invalidInput(`The selling partner does not sell in ${country}.`, "ShipToCountryCode")
}

const guidance = (category: string): string =>
  category === "UNKNOWN"
    ? "ConsultHelpDocuments"
    : category === "NONE"
    ? "NoAdditionalPrepRequired"
    : "SeePrepInstructionsList"

/** `getPrepInstructions` */
export const getPrepInstructions: Handler = (call) => {
  const { catalogue } = call.state.world
  const marketplace = marketplaceIn(call)
  const skus = In.strings(call.input, "SellerSKUList")
  const asins = In.strings(call.input, "ASINList")
  if (skus.length === 0 && asins.length === 0) {
    throw Http.invalidInput("SellerSKUList or ASINList is required.", "SellerSKUList")
  }
  const { listings } = call.seller
  return Http.ok({
    payload: {
      SKUPrepInstructionsList: skus.flatMap((sku) => {
        const listing = listings.get(sku)
        if (listing === undefined) return []
        const { category, types } = detailsIn(call, listing, marketplace.id)
        return [{
          SellerSKU: sku,
          ASIN: listing.asin,
          BarcodeInstruction: "RequiresFNSKULabel",
          PrepGuidance: guidance(category),
          PrepInstructionList: types.map(prepName)
        }]
      }),
      InvalidSKUList: skus.filter((sku) => !listings.has(sku)).map((SellerSKU) => ({
        SellerSKU,
        ErrorReason: "DoesNotExist"
      })),
      ASINPrepInstructionsList: asins.filter((asin) => catalogue.byAsin.has(asin)).map((ASIN) => {
        const listing = [...listings.values()].find(({ asin }) => asin === ASIN)
        const { category, types } = listing === undefined
          ? { category: "UNKNOWN", types: [] }
          : detailsIn(call, listing, marketplace.id)
        return {
          ASIN,
          BarcodeInstruction: "MustProvideSellerSKU",
          PrepGuidance: guidance(category),
          PrepInstructionList: types.map(prepName)
        }
      }),
      InvalidASINList: asins.filter((asin) => !catalogue.byAsin.has(asin)).map((ASIN) => ({
        ASIN,
        ErrorReason: "DoesNotExist"
      }))
    }
  })
}

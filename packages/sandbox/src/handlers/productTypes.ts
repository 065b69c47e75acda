/**
 * Product Type Definitions 2020-09-01, and Uploads.
 */
import { createHash } from "node:crypto"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Catalogue from "../world/Catalogue.ts"
import * as Prng from "../world/Prng.ts"
import * as ProductSchemas from "../world/ProductSchemas.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound } from "./common.ts"

/** Links to schemas are valid for a week. */
const linkSeconds = 7 * 86_400

const link = (call: Call, name: string, json: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(json))
  const checksum = createHash("md5").update(bytes).digest("base64")
  const id = `product-types.${name}.${Buffer.from(checksum, "base64").toString("hex")}`
  call.state.documents.put({ id, contentType: "application/json; charset=UTF-8", content: bytes, modified: call.clock })
  return {
    link: {
      resource: call.state.documents.presign(call.request.origin, id, call.clock, { seconds: linkSeconds }),
      verb: "GET"
    },
    checksum
  }
}

const getDefinitionsProductType = (call: Call): Http.Reply => {
  const productType = In.string(call.input, "productType") ?? ""
  const known = Catalogue.productTypes.find((type) => type.name === productType)
  if (known === undefined) throw notFound("product type", productType)
  const marketplaces = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
  const requirements = In.string(call.input, "requirements") ?? "LISTING"
  const requirementsEnforced = In.string(call.input, "requirementsEnforced") ?? "ENFORCED"
  const marketplaceIds = marketplaces.map(({ id }) => id)
  const schema = ProductSchemas.schemaOf({
    productType,
    requirements,
    enforced: requirementsEnforced === "ENFORCED",
    marketplaceIds,
    languages: [...new Set(marketplaces.map(({ locale }) => locale))]
  })
  const locale = In.string(call.input, "locale") ?? "DEFAULT"
  return Http.ok({
    metaSchema: link(call, "meta", ProductSchemas.metaSchema),
    schema: link(call, productType, schema),
    requirements,
    requirementsEnforced,
    propertyGroups: ProductSchemas.groups,
    locale: locale === "DEFAULT" ? call.seller.marketplaces[0]!.locale : locale,
    marketplaceIds,
    productType,
    displayName: known.displayName,
    productTypeVersion: { version: "SANDBOX1", latest: true, releaseCandidate: false }
  })
}

/** The operations of Product Type Definitions and Uploads. */
export const handlers: Handlers = {
  "definitionsProductTypes_2020-09-01.getDefinitionsProductType": getDefinitionsProductType,
  "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes": (call) => {
    const marketplaceIds = marketplacesOf(call, In.strings(call.input, "marketplaceIds")).map((marketplace) =>
      marketplace.id
    )
    const words = [...In.strings(call.input, "keywords"), ...(In.string(call.input, "itemName") ?? "").split(" ")]
      .map((word) => word.toLowerCase())
      .filter((word) => word !== "")
    const matches = Catalogue.productTypes.filter(({ displayName, name }) =>
      words.length === 0 ||
      words.some((word) => name.toLowerCase().includes(word) || displayName.toLowerCase().includes(word))
    )
    return Http.ok({
      productTypes: matches.map((type) => ({ ...type, marketplaceIds })),
      productTypeVersion: "SANDBOX1"
    })
  },
  "uploads_2020-11-01.createUploadDestinationForResource": (call) => {
    const { clock, request, seller, state } = call
    const md5 = In.string(call.input, "contentMD5") ?? ""
    const contentType = In.string(call.input, "contentType") ?? "application/octet-stream"
    const id = `uploads.${Prng.make(state.settings.seed, "upload", seller.id, state.log.count()).hex(32)}`
    state.documents.put({ id, contentType, content: undefined, modified: clock, upload: true, md5 })
    return {
      status: 201,
      json: {
        payload: {
          uploadDestinationId: `sc/${id}`,
          url: state.documents.presign(request.origin, id, clock, { method: "PUT" }),
          headers: { "Content-Type": contentType, "Content-MD5": md5 }
        }
      }
    }
  }
}

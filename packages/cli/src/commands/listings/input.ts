/** The listing of a file, with what the command line adds. */
import type * as Listings from "effect-sp-api/workflows/Listings"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Resolve from "../../config/resolve.ts"
import { type Failure, usage } from "../../output/failure.ts"
import { marketplacesOf } from "../../reference/marketplaces.ts"
import { jsonOf, textOf } from "../jobs/values.ts"
import type { CheckValues } from "./changeFlags.ts"

/** A whole listing, or changes of one. */
export type Input =
  | { readonly kind: "put"; readonly input: Listings.PutInput }
  | { readonly kind: "patch"; readonly input: Listings.PatchInput }

const parsed = (file: string, text: string): Effect.Effect<object, Failure> =>
  jsonOf(file, text).pipe(Effect.flatMap((value) =>
    isObject(value) && !Array.isArray(value)
      ? Effect.succeed(value)
      : usage(`${file} is not an object`, "write { \"sku\": …, \"productType\": …, \"attributes\": { … } }")
  ))

/** Reads the file. What a file leaves out is taken from flags and settings. */
export const inputOf = Effect.fnUntraced(function*(values: CheckValues) {
  const { file } = values
  const content = yield* Effect.flatMap(textOf(file), (text) => parsed(file, text))
  const { values: settings } = yield* Resolve.settingsUnresolved
  const required = (name: string, flag: string, given: Option.Option<string>, fallback?: string) => {
    const inFile: unknown = Reflect.get(content, name)
    if (Option.isNone(given) && inFile !== undefined && (typeof inFile !== "string" || inFile.trim() === "")) {
      return usage(`${file}: ${name} is not a string with its value`, `correct it, or add --${flag}`)
    }
    const value = Option.getOrUndefined(given) ?? (typeof inFile === "string" ? inFile : undefined) ?? fallback
    return value === undefined ? usage(`${file} has no ${name}`, `add it, or --${flag}`) : Effect.succeed(value)
  }
  const inFile: unknown = Reflect.get(content, "marketplaceId")
  const [marketplace, other] = yield* marketplacesOf(
    Option.getOrUndefined(values.marketplace) ?? (typeof inFile === "string" ? inFile : undefined)
  )
  if (other !== undefined) {
    return yield* usage(
      `A change of a listing is for one marketplace, not for ${marketplace!.countryCode} and ${other.countryCode}`,
      "run the command once for each"
    )
  }
  const key = {
    sku: yield* required("sku", "sku", values.sku),
    productType: yield* required("productType", "product-type", values.productType),
    sellerId: yield* required("sellerId", "seller", values.seller, settings.sellerId?.value),
    marketplaceId: marketplace!.id
  }
  const patches: unknown = Reflect.get(content, "patches")
  const attributes: unknown = Reflect.get(content, "attributes")
  if (Array.isArray(patches) && attributes === undefined) {
    const patch: Input = { kind: "patch", input: { ...content, ...key, patches } }
    return patch
  }
  if (!isObject(attributes) || patches !== undefined) {
    return yield* usage(`${file} needs either attributes or patches`, "see `spapi listings types` for attributes")
  }
  const put: Input = { kind: "put", input: { ...content, ...key, attributes: attributes as Listings.Attributes } }
  return put
})

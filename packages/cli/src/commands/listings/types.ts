/** `spapi listings types`: the schema of a product type as TypeScript types. */
import type * as Marketplace from "effect-sp-api/Marketplace"
import * as AttributeTypes from "effect-sp-api/workflows/AttributeTypes"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Client from "../../client/client.ts"
import { fail, usage } from "../../output/failure.ts"
import * as RowFile from "../../output/files/rowFile.ts"
import * as Print from "../../output/print.ts"
import { marketplacesOf } from "../../reference/marketplaces.ts"
import { jsonOf, textOf } from "../jobs/values.ts"
import type { Values } from "./flags.ts"

const fromFile = Effect.fnUntraced(function*(file: string, productType: string | undefined) {
  const text = yield* textOf(file).pipe(
    Effect.catch(({ advice, message }) => fail("document", `--schema: ${message}`, advice))
  )
  const schema = yield* jsonOf(`--schema: ${file}`, text)
  return { schema, productType, header: [`Made by \`spapi listings types\` from ${file.split(/[/\\]/).at(-1)}.`] }
})

const download = Effect.fnUntraced(function*(
  productType: string,
  marketplace: Marketplace.Marketplace,
  values: Values
) {
  const { requirements } = values
  // Brings ajv, which no other command needs.
  const Listings = yield* Effect.promise(() => import("effect-sp-api/workflows/Listings"))
  const { definition, schema } = yield* Listings.productType({
    productType,
    marketplaceId: marketplace.id,
    requirements,
    sellerId: Option.getOrUndefined(values.seller),
    parentageLevel: Option.getOrUndefined(values.parentageLevel),
    locale: Option.getOrUndefined(values.locale),
    productTypeVersion: Option.getOrUndefined(values.typeVersion)
  }).pipe(Effect.provide(Listings.ProductTypes.layer().pipe(Layer.provideMerge(Client.layer))))
  const version = definition.productTypeVersion?.version
  return {
    schema,
    productType,
    header: [
      `Made by \`spapi listings types ${productType} --marketplace ${marketplace.countryCode}\` from the schema of `
      + `${productType} in ${marketplace.name}, requirements ${requirements}`
      + `${version === undefined ? "" : `, version ${version}`}. Run it again for a newer schema.`
    ]
  }
})

/** The schema, the name of the product type, and what the file says about its origin. */
const source = Effect.fnUntraced(function*(values: Values) {
  // Amazon does not find `luggage`.
  const productType = Option.getOrUndefined(values.productType)?.trim().toUpperCase()
  if (Option.isSome(values.schema)) return yield* fromFile(values.schema.value, productType)
  if (productType === undefined) {
    return yield* usage("Which product type? Like `spapi listings types LUGGAGE --marketplace DE`")
  }
  const [marketplace, other] = yield* marketplacesOf(Option.getOrUndefined(values.marketplace))
  return other === undefined
    ? yield* download(productType, marketplace!, values)
    : yield* usage("--marketplace: a schema is that of one marketplace", `write --marketplace ${other.countryCode}`)
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const out = Option.getOrUndefined(values.out)
  if (values.check && out === undefined) return yield* usage("--check needs --out: the file to compare")
  const { header, productType, schema } = yield* source(values)
  const text = yield* Effect.fromResult(AttributeTypes.typescript(schema, { productType, header }))
  if (out === undefined) return yield* Print.text(text.trimEnd())
  if (values.check) {
    const present = yield* Effect.orElseSucceed(textOf(out), () => undefined)
    return present === text
      ? yield* Print.text(`${out} is up to date`)
      : yield* fail(
        "unexpected",
        `${out} is ${present === undefined ? "missing" : "out of date"}`,
        "run the command without --check"
      )
  }
  yield* RowFile.bytesToFile(Stream.make(Buffer.from(text)), { out })
  yield* Print.text(`${out}: ${/^export interface (\w+)/m.exec(text)?.[1] ?? ""}`)
})

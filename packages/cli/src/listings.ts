/** `spapi listings types`: the schema of a product type as TypeScript types. */
import { NodeHttpClient } from "@effect/platform-node"
import { Console, Effect, FileSystem, Layer, Option } from "effect"
import { Marketplace } from "effect-sp-api"
import * as AttributeTypes from "effect-sp-api/workflows/AttributeTypes"
import { Argument, Command, Flag } from "effect/cli"
import { client } from "./client.ts"
import { InputInvalid } from "./inputInvalid.ts"

const invalid = (message: string): Effect.Effect<never, InputInvalid> => Effect.fail(new InputInvalid({ message }))

const flags = {
  productType: Argument.String("product type").pipe(
    Argument.withDescription("LUGGAGE; as searchDefinitionsProductTypes returns it"),
    Argument.optional
  ),
  marketplace: Flag.String("marketplace").pipe(
    Flag.withDescription("country code or id of the marketplace: DE, A1PA6795UKMFR9"),
    Flag.optional
  ),
  requirements: Flag.Literals("requirements", ["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"]).pipe(
    Flag.withDescription("which attributes are required; default LISTING"),
    Flag.withDefault("LISTING" as const)
  ),
  parentageLevel: Flag.Literals("parentage-level", ["PARENT", "CHILD", "NONE"]).pipe(
    Flag.withDescription("the attributes of a parent or child of variations"),
    Flag.optional
  ),
  seller: Flag.String("seller").pipe(
    Flag.withDescription("id of the seller: adds what is specific to it, such as its fulfillment options"),
    Flag.optional
  ),
  locale: Flag.String("locale").pipe(
    Flag.withDescription("language of the comments: en_US; default: that of the marketplace"),
    Flag.optional
  ),
  typeVersion: Flag.String("type-version").pipe(
    Flag.withDescription("version of the product type; default LATEST"),
    Flag.optional
  ),
  schema: Flag.String("schema").pipe(
    Flag.withDescription("file with a downloaded schema, instead of a product type and a marketplace"),
    Flag.optional
  ),
  out: Flag.String("out").pipe(Flag.withDescription("file to write; default: print it"), Flag.optional),
  check: Flag.Boolean("check").pipe(
    Flag.withDescription("write nothing, and fail where --out is not what would be written"),
    Flag.withDefault(false)
  )
}

type Values = { readonly [Name in keyof typeof flags]: Command.Command.Config.Infer<typeof flags>[Name] }

const marketplaceOf = (text: string): Marketplace.Marketplace | undefined =>
  Marketplace.fromId(text) ?? Marketplace.fromCountryCode(text)

const fromFile = Effect.fnUntraced(function*(file: string, productType: string | undefined) {
  const fileSystem = yield* FileSystem.FileSystem
  const text = yield* fileSystem.readFileString(file).pipe(
    Effect.catch(({ message }) => invalid(`--schema: ${file} cannot be read: ${message}`))
  )
  const schema = yield* Effect.try({
    try: () => JSON.parse(text.replace(/^\uFEFF/, "")) as unknown,
    catch: () => new InputInvalid({ message: `--schema: ${file} is not JSON` })
  })
  return { schema, productType, header: [`Made by \`spapi listings types\` from ${file.split(/[/\\]/).at(-1)}.`] }
})

const download = Effect.fnUntraced(function*(productType: string, marketplaceText: string, values: Values) {
  const marketplace = marketplaceOf(marketplaceText)
  if (marketplace === undefined) {
    return yield* invalid(
      `--marketplace: ${marketplaceText} is neither a country code (DE) nor the id of a marketplace`
    )
  }
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
  }).pipe(Effect.provide(
    Layer.merge(client, Listings.ProductTypes.layer().pipe(Layer.provide(NodeHttpClient.layerUndici)))
  ))
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
  const productType = Option.getOrUndefined(values.productType)
  const marketplace = Option.getOrUndefined(values.marketplace)
  if (Option.isSome(values.schema)) return yield* fromFile(values.schema.value, productType)
  if (productType === undefined) {
    return yield* invalid("Which product type? Like `spapi listings types LUGGAGE --marketplace DE`")
  }
  return marketplace === undefined
    ? yield* invalid(`Which marketplace? Like \`spapi listings types ${productType} --marketplace DE\``)
    : yield* download(productType, marketplace, values)
})

const types = Command.make(
  "types",
  flags,
  Effect.fnUntraced(function*(values) {
    const out = Option.getOrUndefined(values.out)
    if (values.check && out === undefined) return yield* invalid("--check needs --out: the file to compare")
    const { header, productType, schema } = yield* source(values)
    const text = yield* Effect.fromResult(AttributeTypes.typescript(schema, { productType, header }))
    if (out === undefined) return yield* Console.log(text.trimEnd())
    const fileSystem = yield* FileSystem.FileSystem
    if (values.check) {
      const present = yield* fileSystem.readFileString(out).pipe(Effect.orElseSucceed(() => undefined))
      return present === text
        ? yield* Console.log(`${out} is up to date`)
        : yield* invalid(
          `${out} is ${present === undefined ? "missing" : "out of date"}; run the command without --check`
        )
    }
    yield* fileSystem.writeFileString(out, text).pipe(
      Effect.catch(({ message }) => invalid(`--out: ${out} cannot be written: ${message}`))
    )
    yield* Console.log(`${out}: ${/^export interface (\w+)/m.exec(text)?.[1] ?? ""}`)
  })
).pipe(Command.withDescription("write the attributes of a product type as TypeScript types"))

/** `spapi listings` with its subcommands. */
export const listings = Command.make("listings").pipe(
  Command.withDescription("listings and their product types"),
  Command.withSubcommands([types])
)

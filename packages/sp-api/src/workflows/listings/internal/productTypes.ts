/**
 * Schemas of product types: found by `getDefinitionsProductType`, whose answers are kept for an hour, downloaded once for each checksum,
 * compared with it, compiled, and kept.
 */
import * as Cache from "effect/Cache"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Equal from "effect/Equal"
import * as Exit from "effect/Exit"
import * as Hash from "effect/Hash"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Api from "../../../apis/DefinitionsProductTypes_2020_09_01.ts"
import * as Presigned from "../../../documents/internal/presigned.ts"
import * as Drift from "../../../operation/internal/drift.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { isObject, parseJson } from "../../../wire/json.ts"
import { monotonicMillis } from "../../../wire/monotonic.ts"
import { md5 } from "../../internal/md5.ts"
import { ListingsError, SchemaUnreadable } from "./listingsError.ts"
import type { AttributeIssue } from "./productTypes/attributeIssues.ts"
import type { Unchecked } from "./productTypes/reading.ts"
import type { Checked, Given, Validator } from "./productTypeValidator.ts"
import * as ProductTypeValidator from "./productTypeValidator.ts"

/** Which product type. */
export interface ProductTypeInput {
  readonly productType: string
  readonly marketplaceId: string
  /** With it the definition also holds what is particular to this seller, such as its fulfillment options. */
  readonly sellerId?: string | undefined
  /** Default: `LISTING`. */
  readonly requirements?: Api.ProductTypeDefinition["requirements"] | undefined
  /** Default: `ENFORCED`; with `NOT_ENFORCED` no attribute is required. */
  readonly requirementsEnforced?: Api.GetDefinitionsProductTypeInput["requirementsEnforced"]
  readonly parentageLevel?: Api.GetDefinitionsProductTypeInput["parentageLevel"]
  /** Default: `LATEST`; `RELEASE_CANDIDATE`, or a version that `searchDefinitionsProductTypes` gives. */
  readonly productTypeVersion?: string | undefined
  /** The language of titles and descriptions in the schema; default: that of the marketplace. */
  readonly locale?: Api.GetDefinitionsProductTypeInput["locale"]
}

/** A product type, and its schema. */
export interface ProductType {
  /** What Amazon says of it: version, groups of attributes, and links to the schema that work for 7 days. */
  readonly definition: Api.ProductTypeDefinition
  /** JSON Schema 2019-09 of the attributes. */
  readonly schema: { readonly [key: string]: unknown }
  /** What is wrong with all attributes of a listing; empty when nothing is. */
  readonly validate: (attributes: unknown) => ReadonlyArray<AttributeIssue>
  /** What is wrong with some of its attributes, as a patch holds them: each is held to what the schema says of it alone. */
  readonly validateSome: (attributes: unknown) => ReadonlyArray<AttributeIssue>
  /** All attributes of a listing: what is wrong, what should be known, and what is sent of them. */
  readonly check: <A>(attributes: A, given?: Given) => Checked<A>
  /** The same of one attribute by itself. */
  readonly checkOne: <A>(name: string, value: A, given?: Given) => Checked<A>
  /** Parts of the schema that are broken: nothing is checked by them. */
  readonly unchecked: ReadonlyArray<Unchecked>
}

/** Product types with their schemas. */
export class ProductTypes extends Context.Service<ProductTypes, {
  /** A product type. Fails with `SchemaUnreadable` (`ListingsError`) where its schema is none. */
  readonly get: (input: ProductTypeInput) => Effect.Effect<ProductType, SpApiError | ListingsError, SpApi>
}>()("effect-sp-api/workflows/Listings/ProductTypes") {}

/** A schema by its checksum: links to the same one differ from response to response. */
class SchemaKey implements Equal.Equal {
  readonly checksum: string
  readonly url: string
  readonly productType: string
  constructor(checksum: string, url: string, productType: string) {
    this.checksum = checksum
    this.url = url
    this.productType = productType
  }
  [Equal.symbol](that: Equal.Equal): boolean {
    return that instanceof SchemaKey && that.checksum === this.checksum
  }
  [Hash.symbol](): number {
    return Hash.string(this.checksum)
  }
}

/** Where the schema of a definition is; undefined where Amazon's response does not say. */
const schemaKey = (definition: unknown, productType: string): SchemaKey | undefined => {
  const schema = isObject(definition) && isObject(definition["schema"]) ? definition["schema"] : {}
  const resource = isObject(schema["link"]) ? schema["link"]["resource"] : undefined
  if (typeof resource !== "string" || !URL.canParse(resource)) return undefined
  // Without a checksum a schema is what this link leads to.
  return new SchemaKey(typeof schema["checksum"] === "string" ? schema["checksum"] : resource, resource, productType)
}

/** Bytes of a schema; large ones have 5 MiB. */
const schemaLimit = 64 * 1024 * 1024

const unreadable = (productType: string, description: string) =>
  Effect.fail(new ListingsError({ reason: new SchemaUnreadable({ productType, description }) }))

interface Compiled {
  readonly schema: { readonly [key: string]: unknown }
  readonly validator: Validator
}

const canBeChecked = /^[A-Za-z0-9+/]{22}==$/

/** Whether a text is what a checksum says: the MD5 of its bytes. A checksum that is no MD5 says nothing. */
const isWhole = (text: string, checksum: string): boolean =>
  // Reading a text takes its byte order mark away, which was counted.
  !canBeChecked.test(checksum) ||
  [text, `\uFEFF${text}`].some((content) => Base64.encode(md5(new TextEncoder().encode(content))) === checksum)

const compile = (text: string, productType: string): Effect.Effect<Compiled, ListingsError> => {
  const json = parseJson(text)
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return unreadable(productType, "it is not a JSON object")
  }
  const schema = json as { readonly [key: string]: unknown }
  return Effect.try({
    try: () => ({ schema, validator: ProductTypeValidator.make(schema) }),
    catch: (cause) => cause instanceof Error ? cause.message : "it cannot be compiled"
  }).pipe(Effect.catch((description) => unreadable(productType, description)))
}

/** The link of a definition does not lead to its schema any more. */
class LinkStale extends Data.TaggedError("LinkStale")<{ readonly error: SpApiError | ListingsError }> {}

const download = (
  { checksum, productType, url }: SchemaKey
): Effect.Effect<Compiled, SpApiError | ListingsError | LinkStale, HttpClient.HttpClient> =>
  Effect.suspend(() =>
    ProductTypeValidator.isSupported()
      ? Presigned.send("listings.schema", HttpClientRequest.get(url), schemaLimit).pipe(
        Effect.catchIf(
          ({ reason }) => reason._tag === "AccessDenied",
          (error) => Effect.fail(new LinkStale({ error }))
        ),
        Effect.flatMap((text): Effect.Effect<Compiled, ListingsError | LinkStale> =>
          isWhole(text, checksum)
            ? compile(text, productType)
            : Effect.catch(
              unreadable(productType, "what its link leads to is not what its checksum says"),
              (error) => Effect.fail(new LinkStale({ error }))
            )
        )
      )
      : unreadable(
        productType,
        "this platform does not make functions from strings, which ajv needs"
      )
  )

/** A schema that is broken in parts is used without them, and reported as responses are that differ from their model. */
const reportUnchecked = (
  report: ReturnType<typeof Drift.makeReport>,
  { checksum, productType }: SchemaKey,
  { unchecked }: Validator
): Effect.Effect<void> =>
  unchecked.length === 0 ? Effect.void : Effect.withFiber((fiber) =>
    report({
      operation: Api.getDefinitionsProductType.spec.name,
      requestId: checksum.startsWith("http") ? undefined : checksum,
      mismatches: unchecked.map(({ pointer, problem }) => ({
        path: `${productType}#${pointer}`,
        problem,
        missing: false
      }))
    }, fiber)
  )

/** What is kept. */
export interface Options {
  /** Compiled schemas; default 100. Each takes about three times the memory of its text: 2.7 MB for 0.9 MB. */
  readonly capacity?: number | undefined
  /** How long a definition counts before Amazon is asked whether there is a newer one; default an hour, at most 7 days. */
  readonly timeToLive?: Duration.Input | undefined
}

const elapsed = /*#__PURE__*/ Effect.clockWith((clock) => Effect.sync(() => monotonicMillis(clock)))

/** Product types, with limits of your own. */
export const layerWith = (options: Options): Layer.Layer<ProductTypes, never, HttpClient.HttpClient> =>
  Layer.effect(
    ProductTypes,
    Effect.gen(function*() {
      const http = yield* HttpClient.HttpClient
      const report = Drift.makeReport({ what: "a product type's JSON Schema", id: "checksum" })
      const timeToLive = Duration.min(Duration.fromInputUnsafe(options.timeToLive ?? "1 hour"), Duration.days(7))
      const schemas = yield* Cache.makeWith(
        (key: SchemaKey) =>
          Effect.tap(
            Effect.provideService(download(key), HttpClient.HttpClient, http),
            ({ validator }) => reportUnchecked(report, key, validator)
          ),
        {
          capacity: options.capacity ?? 100,
          timeToLive: (exit) => Exit.isSuccess(exit) ? Duration.infinity : Duration.zero
        }
      )
      const definitions = yield* Cache.makeWith(
        (input: Api.GetDefinitionsProductTypeInput) =>
          Effect.zipWith(Api.getDefinitionsProductType(input), elapsed, (definition, at) => ({ definition, at })),
        {
          capacity: 10_000,
          timeToLive: (exit) => Exit.isSuccess(exit) ? timeToLive : Duration.zero,
          // Whoever asks first asks with its own client.
          requireServicesAt: "lookup"
        }
      )
      // The cache goes by the wall clock, which may be set back.
      const forgetOld = (input: Api.GetDefinitionsProductTypeInput) =>
        Effect.flatMap(elapsed, (now) =>
          Cache.invalidateWhen(definitions, input, ({ at }) => now - at >= Duration.toMillis(timeToLive)))
      const load = (input: Api.GetDefinitionsProductTypeInput) =>
        Effect.flatMap(Effect.andThen(forgetOld(input), Cache.get(definitions, input)), ({ definition }) => {
          const key = schemaKey(definition, input.productType)
          if (key === undefined) {
            return Effect.andThen(
              Cache.invalidate(definitions, input),
              unreadable(input.productType, "Amazon's response holds no link to it")
            )
          }
          return Effect.map(Cache.get(schemas, key), ({ schema, validator }): ProductType => ({
            definition,
            schema,
            validate: validator.all,
            validateSome: validator.some,
            check: validator.check,
            checkOne: validator.checkOne,
            unchecked: validator.unchecked
          }))
        })
      return {
        get: (input) => {
          const { locale, marketplaceId, parentageLevel, productType, productTypeVersion } = input
          const { requirements, requirementsEnforced, sellerId } = input
          const asked: Api.GetDefinitionsProductTypeInput = {
            productType,
            marketplaceIds: [marketplaceId],
            sellerId,
            productTypeVersion,
            requirements,
            requirementsEnforced,
            parentageLevel,
            locale
          }
          return load(asked).pipe(
            // The link of a kept definition may have expired, or lead to a newer schema by now: ask once for a newer definition.
            Effect.catchTag("LinkStale", () =>
              Effect.andThen(Cache.invalidate(definitions, asked), load(asked))),
            Effect.catchTag("LinkStale", ({ error }) => Effect.fail(error))
          )
        }
      }
    })
  )

/** Product types, with up to 100 compiled schemas kept. */
export const layer: Layer.Layer<ProductTypes, never, HttpClient.HttpClient> = /*#__PURE__*/ layerWith({})

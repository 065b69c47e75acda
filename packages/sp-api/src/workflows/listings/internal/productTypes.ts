/**
 * Product types with their schemas. Definitions (`getDefinitionsProductType`) are cached for an hour; schemas are
 * downloaded and compiled once for each checksum.
 */
import * as Cache from "effect/Cache"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Api from "../../../apis/DefinitionsProductTypes_2020_09_01.ts"
import * as Drift from "../../../operation/internal/drift.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { monotonicMillis } from "../../../wire/monotonic.ts"
import type { ListingsError } from "./listingsError.ts"
import type { SchemaKey } from "./productTypes/compiledSchema.ts"
import * as CompiledSchema from "./productTypes/compiledSchema.ts"
import type { Validator } from "./productTypes/validator.ts"

/** A product type in a marketplace. */
export interface ProductTypeInput {
  readonly productType: string
  readonly marketplaceId: string
  /** Adds to the definition what is specific to this seller, such as its fulfillment options. */
  readonly sellerId?: string | undefined
  /** Default: `LISTING`. */
  readonly requirements?: Api.ProductTypeDefinition["requirements"] | undefined
  /** Default: `ENFORCED`; with `NOT_ENFORCED` no attribute is required. */
  readonly requirementsEnforced?: Api.GetDefinitionsProductTypeInput["requirementsEnforced"]
  readonly parentageLevel?: Api.GetDefinitionsProductTypeInput["parentageLevel"]
  /** Default: `LATEST`; `RELEASE_CANDIDATE`, or a version that `searchDefinitionsProductTypes` returns. */
  readonly productTypeVersion?: string | undefined
  /** The language of titles and descriptions in the schema; default: that of the marketplace. */
  readonly locale?: Api.GetDefinitionsProductTypeInput["locale"]
}

/** A product type with its schema, and checks of attributes by it. */
export interface ProductType extends Validator {
  /** The definition: version, groups of attributes, and links to the schema that are valid for 7 days. */
  readonly definition: Api.ProductTypeDefinition
  /** The schema of the attributes, JSON Schema 2019-09. */
  readonly schema: { readonly [key: string]: unknown }
}

/** How much is cached. */
export interface ProductTypesOptions {
  /**
   * The number of compiled schemas; default 100. Each takes about three times its size: 2.7 MB for a file of 0.9 MB.
   */
  readonly capacity?: number | undefined
  /** How long a definition is used before Amazon is asked for a newer one; default 1 hour, at most 7 days. */
  readonly timeToLive?: Duration.Input | undefined
}

/** Product types with their schemas, cached. */
export class ProductTypes extends Context.Service<ProductTypes, {
  /** A product type. Fails with `SchemaUnreadable` (`ListingsError`) where no part of its schema is usable. */
  readonly get: (input: ProductTypeInput) => Effect.Effect<ProductType, SpApiError | ListingsError, SpApi>
}>()("effect-sp-api/workflows/Listings/ProductTypes") {
  /** A cache of product types. Build it once and share it, also between sellers. */
  static layer(options: ProductTypesOptions = {}): Layer.Layer<ProductTypes, never, HttpClient.HttpClient> {
    return Layer.effect(ProductTypes, make(options))
  }
}

/** Reports the broken parts of a schema as drift, like those of a response. */
const reportUnchecked = (
  report: ReturnType<typeof Drift.makeReport>,
  { checksum, productType }: SchemaKey,
  { unchecked }: Validator
): Effect.Effect<void> =>
  unchecked.length === 0 ? Effect.void : Effect.withFiber((fiber) =>
    report({
      operation: Api.getDefinitionsProductType.spec.name,
      // A presigned link must not be reported.
      requestId: checksum.startsWith("http") ? undefined : checksum,
      mismatches: unchecked.map(({ pointer, problem }) => ({
        path: `${productType}#${pointer}`,
        problem,
        missing: false
      }))
    }, fiber)
  )

const elapsed = Effect.clockWith((clock) => Effect.sync(() => monotonicMillis(clock)))

const definitionInput = (input: ProductTypeInput): Api.GetDefinitionsProductTypeInput => {
  const { locale, marketplaceId, parentageLevel, productType, productTypeVersion } = input
  const { requirements, requirementsEnforced, sellerId } = input
  return {
    productType,
    marketplaceIds: [marketplaceId],
    sellerId,
    productTypeVersion,
    requirements,
    requirementsEnforced,
    parentageLevel,
    locale
  }
}

const make = (
  options: ProductTypesOptions
): Effect.Effect<ProductTypes["Service"], never, HttpClient.HttpClient> =>
  Effect.gen(function*() {
    const http = yield* HttpClient.HttpClient
    const report = Drift.makeReport({ what: "a product type's JSON Schema", id: "checksum" })
    const timeToLive = Duration.min(Duration.fromInputUnsafe(options.timeToLive ?? "1 hour"), Duration.days(7))
    const schemas = yield* Cache.makeWith(
      (key: SchemaKey) =>
        Effect.tap(
          Effect.provideService(CompiledSchema.download(key), HttpClient.HttpClient, http),
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
        // The first caller asks with its own client.
        requireServicesAt: "lookup"
      }
    )
    // The cache goes by the wall clock, which may be set back.
    const invalidateOld = (input: Api.GetDefinitionsProductTypeInput) =>
      Effect.flatMap(elapsed, (now) =>
        Cache.invalidateWhen(definitions, input, ({ at }) => now - at >= Duration.toMillis(timeToLive)))
    const load = (input: Api.GetDefinitionsProductTypeInput) =>
      Effect.flatMap(Effect.andThen(invalidateOld(input), Cache.get(definitions, input)), ({ definition }) => {
        const key = CompiledSchema.schemaKeyOf(definition, input.productType)
        if (key === undefined) {
          return Effect.andThen(
            Cache.invalidate(definitions, input),
            CompiledSchema.unreadable(input.productType, "Amazon's response contains no link to it")
          )
        }
        return Effect.map(
          Cache.get(schemas, key),
          ({ schema, validator }): ProductType => ({ ...validator, definition, schema })
        )
      })
    return {
      get: (input) => {
        const request = definitionInput(input)
        return load(request).pipe(
          // The link of a cached definition may have expired, or lead to a newer schema: a new definition is tried
          // once.
          Effect.catchTag("LinkStale", () =>
            Effect.andThen(Cache.invalidate(definitions, request), load(request))),
          Effect.catchTag("LinkStale", ({ error }) => Effect.fail(error))
        )
      }
    }
  })

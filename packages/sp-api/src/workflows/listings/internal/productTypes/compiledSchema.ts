/**
 * Downloads the schema of a product type from the link in its definition, compares it with its checksum, and compiles
 * it.
 */
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Equal from "effect/Equal"
import * as Hash from "effect/Hash"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Presigned from "../../../../documents/internal/presigned.ts"
import type { SpApiError } from "../../../../SpApiError.ts"
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject, parseJson } from "../../../../wire/json.ts"
import { TaggedError } from "../../../../wire/taggedError.ts"
import { md5 } from "../../../internal/md5.ts"
import { ListingsError, SchemaUnreadable } from "../listingsError.ts"
import type { Validator } from "./validator.ts"
import * as ProductTypeValidator from "./validator.ts"
import { isSupported } from "./vocabulary.ts"

/** A schema and its validator. */
export interface CompiledSchema {
  readonly schema: JsonObject
  readonly validator: Validator
}

/** The link of a definition no longer leads to the schema of that definition. */
export class LinkStale extends TaggedError("LinkStale")<{ readonly error: SpApiError | ListingsError }> {}

/** Identifies a schema by its checksum: links to the same schema differ in every response. */
export class SchemaKey implements Equal.Equal {
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

/** The schema that a definition links to; undefined where it has no link. */
export const schemaKeyOf = (definition: unknown, productType: string): SchemaKey | undefined => {
  const schema = isObject(definition) && isObject(definition["schema"]) ? definition["schema"] : {}
  const url = isObject(schema["link"]) ? schema["link"]["resource"] : undefined
  if (typeof url !== "string" || !URL.canParse(url)) return undefined
  // Without a checksum only the link identifies the schema.
  return new SchemaKey(typeof schema["checksum"] === "string" ? schema["checksum"] : url, url, productType)
}

/** Fails because a schema cannot be used. */
export const unreadable = (productType: string, description: string): Effect.Effect<never, ListingsError> =>
  Effect.fail(new ListingsError({ reason: new SchemaUnreadable({ productType, description }) }))

/** In bytes. The largest schemas have 5 MiB. */
const maxSize = 64 * 1024 * 1024

const isMd5 = (checksum: string): boolean => /^[A-Za-z0-9+/]{22}==$/.test(checksum)

/** Whether the MD5 of a body is its checksum. A checksum that is not an MD5 is not compared. */
const isIntact = (body: string, checksum: string): boolean =>
  // Decoding removes a byte order mark, which the checksum includes.
  !isMd5(checksum) ||
  [body, `\uFEFF${body}`].some((content) => Base64.encode(md5(new TextEncoder().encode(content))) === checksum)

const compile = (body: string, productType: string): Effect.Effect<CompiledSchema, ListingsError> => {
  const schema = parseJson(body)
  if (!isObject(schema)) return unreadable(productType, "it is not a JSON object")
  return Effect.try({
    try: () => ({ schema, validator: ProductTypeValidator.make(schema) }),
    catch: (cause) => cause instanceof Error ? cause.message : "it cannot be compiled"
  }).pipe(Effect.catch((description) => unreadable(productType, description)))
}

/** Downloads and compiles a schema. Fails with `LinkStale` where a newer definition may lead to it. */
export const download = (
  { checksum, productType, url }: SchemaKey
): Effect.Effect<CompiledSchema, SpApiError | ListingsError | LinkStale, HttpClient.HttpClient> =>
  Effect.suspend(() => {
    if (!isSupported()) {
      return unreadable(productType, "this platform does not create functions from strings, which ajv requires")
    }
    return Presigned.send("listings.schema", HttpClientRequest.get(url), maxSize).pipe(
      Effect.catchIf(
        ({ reason }) => reason._tag === "AccessDenied",
        (error) => Effect.fail(new LinkStale({ error }))
      ),
      Effect.flatMap((body): Effect.Effect<CompiledSchema, ListingsError | LinkStale> =>
        isIntact(body, checksum)
          ? compile(body, productType)
          : Effect.mapError(
            unreadable(productType, "the file behind its link does not match its checksum"),
            (error) => new LinkStale({ error })
          )
      )
    )
  })

/**
 * Submissions of listings that survive a crash: a whole listing or some of its attributes, followed until the listing
 * is live or Amazon has refused it.
 *
 * ```ts
 * const SetPrice = ListingJob.make("SetPrice", {
 *   input: Schema.Struct({ sku: Schema.String, price: Schema.Number }),
 *   submission: ({ input: { price, sku }, seller }) => ({
 *     sku,
 *     marketplaceId: seller.marketplaces[0]!,
 *     productType: "LUGGAGE",
 *     patches: [{ op: "replace", path: "/attributes/purchasable_offer", value: offer(price) }]
 *   }),
 *   store: (outcome, { key }) => note(key, outcome)
 * })
 *
 * const input = { sku: "LAMP-1", price: 9.99 }
 * const outcome = yield* SetPrice.execute({ seller: "eu:A2ABCDEF", key: "price-17", input })
 * ```
 *
 * The same seller and key are one job: to execute it again joins it, or returns its result. A process that is killed
 *
 * - before Amazon accepted the submission: submits it.
 * - after that, and before this was stored: submits it again. The same submission twice has the effect of one; but
 *   start the next job of a SKU when the one before it has ended, as a repetition would undo the next one.
 * - while it waits: continues to wait.
 * - in `store`: calls it again, so `store` is written to be repeated.
 *
 * A submission that Amazon refuses, or whose listing has errors, is a result (`Refused`, with the issues). Attributes
 * that do not match the schema of their product type fail the job, and nothing is sent.
 */
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Workflow from "effect/workflow/Workflow"
import type { DurableJob } from "./jobs/job.ts"
import { type Fields, fieldsOf, idempotencyKey, type Input, type Keyed, keyedJob, type NoInput } from "./jobs/keyed.ts"
import { type Outcome, OutcomeSchema, refused, stateOutcome } from "./jobs/listingOutcome.ts"
import { poll } from "./jobs/polling.ts"
import { JobFailed, step } from "./jobs/step.ts"
import * as SellerTask from "./SellerTask.ts"
import * as Waits from "./Waits.ts"

export type { Keyed } from "./jobs/keyed.ts"
export { type Issue, type Live, type Outcome, type Refused } from "./jobs/listingOutcome.ts"
export { JobFailed } from "./jobs/step.ts"

/** A whole listing (`attributes`) or a change of some of its attributes (`patches`); the seller is that of the job. */
export type Submission =
  | Omit<Listings.PutInput, "sellerId">
  | Omit<Listings.PatchInput, "sellerId">

/** What a job submits, and where its outcome goes. `I` is the schema of what it is given besides its key. */
export interface Options<I extends Input, E, R, E2, R2> {
  /** The schema of `input` of the payload; without it the key is all that a job is given. */
  readonly input?: I | undefined
  /** What is submitted; the same for the same payload, as it is made again after a crash. */
  readonly submission: (listing: Keyed<I>) => Submission | Effect.Effect<Submission, E, R>
  /** Whether to check the attributes by the schema of their product type first; default `true`. */
  readonly validate?: boolean | undefined
  /**
   * The status of a live listing: `BUYABLE`, the default, which a listing without quantity never has, or
   * `DISCOVERABLE`.
   */
  readonly status?: "BUYABLE" | "DISCOVERABLE" | undefined
  /** The pause after the first poll; later ones grow to five minutes. Default: 15 seconds. */
  readonly firstPoll?: Duration.Input | undefined
  /** Receives the outcome. Runs on the runner of the seller; again after a crash. */
  readonly store?: ((outcome: Outcome, listing: Keyed<I>) => Effect.Effect<void, E2, R2>) | undefined
}

/** A listing job. */
export type ListingJob<I extends Input, R> = DurableJob<Fields<I>, typeof OutcomeSchema, R | HttpClient.HttpClient>

/** What identifies a listing, and its state before the submission. */
const Before = Schema.Struct({
  sku: Schema.String,
  marketplaceId: Schema.String,
  issueLocale: Schema.optionalKey(Schema.String),
  /** When Amazon last changed it, by Amazon's clock. */
  updatedAt: Schema.optionalKey(Schema.String)
})

/** That Amazon took the submission, and when, by the clock of the runner; or its refusal. */
const Submitted = Schema.Struct({ at: Schema.Number, refused: Schema.optionalKey(OutcomeSchema) })

/** Shared by all listing jobs of a program. */
const productTypes = Layer.suspend(() => Listings.ProductTypes.layer())

/** Makes a job. Its name stays the same while jobs of that name run. */
export const make = <I extends Input = typeof NoInput, E = never, R = never, E2 = never, R2 = never>(
  name: string,
  options: Options<I, E, R, E2, R2>
): ListingJob<I, R | R2> => {
  const fields = fieldsOf(options.input)
  const Payload = Schema.Struct(fields)
  const before = SellerTask.make(`${name}/before`, { payload: Payload, success: Before })
  const submit = SellerTask.make(`${name}/submit`, { payload: Payload, success: Submitted })
  const status = SellerTask.make(`${name}/status`, {
    payload: Schema.Struct({ ...Before.fields, at: Schema.Number }),
    success: Schema.NullOr(OutcomeSchema)
  })
  const store = SellerTask.make(`${name}/store`, {
    payload: Schema.Struct({ ...fields, outcome: OutcomeSchema }),
    success: Schema.Void
  })
  const workflow = Workflow.make(`SpApiListing/${name}`, {
    payload: fields,
    success: OutcomeSchema,
    error: JobFailed,
    idempotencyKey
  })

  const submissionOf = Effect.fnUntraced(function*(listing: Keyed<I>) {
    const made = options.submission(listing)
    const submission = Effect.isEffect(made) ? yield* made : made
    return { ...submission, sellerId: listing.seller.sellingPartnerId }
  })

  const tasks = Layer.mergeAll(
    before.toLayer(Effect.fnUntraced(function*(payload, seller) {
      const { issueLocale, marketplaceId, sellerId, sku } = yield* submissionOf({ ...payload, seller })
      const { updatedAt } = yield* Listings.state({ sellerId, sku, marketplaceId })
      return {
        sku,
        marketplaceId,
        ...(issueLocale === undefined ? undefined : { issueLocale }),
        ...(updatedAt === undefined ? undefined : { updatedAt })
      }
    })),
    submit.toLayer(Effect.fnUntraced(function*(payload, seller) {
      const submission = yield* submissionOf({ ...payload, seller })
      const at = yield* Clock.currentTimeMillis
      const { validate } = options
      const accepted = "patches" in submission
        ? Listings.patch(submission, { validate })
        : Listings.put(submission, { validate })
      return yield* accepted.pipe(
        Effect.as({ at }),
        Effect.catchReason(
          "ListingsError",
          "SubmissionInvalid",
          ({ issues }) => Effect.succeed({ at, refused: refused(issues) })
        )
      )
    })),
    status.toLayer(({ at, updatedAt, ...key }, { sellingPartnerId }) =>
      stateOutcome({ ...key, sellerId: sellingPartnerId }, { at, updatedAt, status: options.status })
    ),
    store.toLayer(({ outcome, ...payload }, seller) => options.store?.(outcome, { ...payload, seller }) ?? Effect.void)
  ).pipe(Layer.provide(productTypes))

  const job = workflow.toLayer(Effect.fnUntraced(function*(payload) {
    const { seller } = payload
    const listing = yield* step("before", before, seller, payload)
    const submitted = yield* step("submit", submit, seller, payload)
    const event = Waits.listing(seller.slice(seller.indexOf(":") + 1), listing.sku)
    const outcome = submitted.refused ?? (yield* poll(
      { event, seller, firstPoll: options.firstPoll },
      (name) => step(name, status, seller, { ...listing, at: submitted.at })
    ))
    if (options.store !== undefined) yield* step("store", store, seller, { ...payload, outcome })
    return outcome
  }))
  return keyedJob(workflow, Layer.merge(job, tasks))
}

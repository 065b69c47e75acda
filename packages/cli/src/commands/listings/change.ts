/** `spapi listings validate`, `put` and `patch`. */
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Client from "../../client/client.ts"
import { confirm } from "../../output/confirm.ts"
import { fail, usage } from "../../output/failure.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import type { ChangeValues, CheckValues } from "./changeFlags.ts"
import { type Input, inputOf } from "./input.ts"

const layer = Listings.ProductTypes.layer().pipe(Layer.provideMerge(Client.layer))

const issuesOf = ({ input, kind }: Input) =>
  kind === "put"
    ? Effect.map(Listings.check(input), ({ issues, warnings }) => ({ issues, warnings }))
    : Effect.map(Listings.checkPatch(input), ({ issues, warnings }) => ({ issues, warnings }))

/** Prints what is wrong with the attributes, and fails where something is. */
const checked = Effect.fnUntraced(function*(input: Input) {
  const { issues, warnings } = yield* issuesOf(input)
  if (issues.length === 0) return warnings
  yield* Print.value({ sku: input.input.sku, productType: input.input.productType, isValid: false, issues, warnings })
  return yield* fail(
    "usage",
    `The attributes do not match product type ${input.input.productType}: ${issues.length} `
      + `${issues.length === 1 ? "issue" : "issues"}; nothing was changed`,
    `correct them; \`spapi listings types ${input.input.productType}\` writes what each attribute may hold`
  )
})

/** Runs `validate`. */
export const validate = Effect.fnUntraced(function*(values: CheckValues) {
  const input = yield* inputOf(values)
  const warnings = yield* checked(input).pipe(Effect.provide(layer))
  const { productType, sku } = input.input
  yield* Print.value({ sku, productType, isValid: true, issues: [], warnings })
})

const previewed = Effect.fnUntraced(function*({ input, kind }: Input) {
  const preview = yield* kind === "put" ? Listings.previewPut(input) : Listings.previewPatch(input)
  yield* Print.value({ sku: input.sku, ...preview })
  if (!preview.isValid) return yield* fail("refused", `Amazon would refuse ${input.sku}; nothing was changed`)
})

const submitted = Effect.fnUntraced(function*({ input, kind }: Input, { wait, yes }: ChangeValues) {
  const { clear, update } = yield* Progress
  const what = kind === "put" ? `Replace the listing ${input.sku}` : `Change the listing ${input.sku}`
  yield* confirm(`${what} of ${input.sellerId} in ${input.marketplaceId}?`, yes)
  const accepted = yield* kind === "put" ? Listings.put(input) : Listings.patch(input)
  if (!wait) return yield* Print.value({ sku: input.sku, ...accepted })
  yield* update({ doing: `Amazon processes ${input.sku}` })
  const live = yield* Listings.untilLive(input)
  yield* clear
  yield* Print.value({ sku: input.sku, ...accepted, live })
})

const change = (kind: Input["kind"]) =>
  Effect.fnUntraced(function*(values: ChangeValues) {
    const input = yield* inputOf(values)
    if (input.kind !== kind) {
      return yield* usage(
        `${values.file} holds ${input.kind === "put" ? "attributes" : "patches"}`,
        `use \`spapi listings ${input.kind}\``
      )
    }
    yield* Effect.andThen(checked(input), values.preview ? previewed(input) : submitted(input, values)).pipe(
      Effect.provide(layer)
    )
  })

/** Runs `put`. */
export const put = change("put")

/** Runs `patch`. */
export const patch = change("patch")

/** Calls an operation. */
import type { OperationModel, SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import type { SpApi } from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Stream from "effect/Stream"
import * as Client from "../../client/client.ts"
import { Query, Select } from "../../globals.ts"
import { at } from "../../output/columns.ts"
import { confirm } from "../../output/confirm.ts"
import { usage } from "../../output/failure.ts"
import { note } from "../../output/notes.ts"
import { Presentation } from "../../output/presentation.ts"
import * as Print from "../../output/print.ts"
import { fieldsOf } from "../../reference/fields.ts"
import * as Operations from "../../reference/operations.ts"
import { mask } from "../../reference/personal.ts"
import { shownTo } from "../../reference/personalKinds.ts"
import * as DryRun from "./dryRun.ts"
import type { Values } from "./flags.ts"
import { inputOf } from "./input.ts"
import * as Pii from "./pii.ts"
import { columnsFor, mainArray, unwrapped } from "./shown.ts"

/** The schema of what is at a path within a value. */
const schemaAt = (schema: ValueSchema, path: ReadonlyArray<string>, facts: SectionFacts): ValueSchema =>
  path.reduce((inner, key) => resolve(inner, facts).properties?.[key] ?? {}, schema)

const itemOf = (schema: ValueSchema, facts: SectionFacts): ValueSchema => resolve(schema, facts).items ?? {}

const successOf = ({ success }: OperationModel, status?: number): ValueSchema =>
  success[String(status)] ?? Object.values(success).find((schema) => schema !== null) ?? {}

const tellHidden = (count: number) =>
  count === 0
    ? Effect.void
    : note(`${count} personal value${count === 1 ? " is" : "s are"} hidden; --pii names the kinds to show, or all.`)

/** Prints a response: its rows as a table for people, all of it for programs. */
const print = Effect.fnUntraced(function*(operation: Operations.AnyOperation, data: unknown) {
  const { columns, format } = yield* Presentation
  const select = Option.getOrUndefined(yield* Select)
  if (Option.isSome(yield* Query)) return yield* Print.value(data)
  const rows = mainArray(data, operation.spec)
  if (select !== undefined) {
    // Paths are those of the items, unless they lead somewhere in the response itself.
    const paths = select.split(",").map((path) => path.trim())
    return yield* Print.value(rows === undefined || paths.some((path) => at(data, path) !== undefined) ? data : rows)
  }
  if (format === "json") return yield* Print.value(data ?? {})
  if (rows === undefined) return yield* data === undefined || data === "" ? note("Done.") : Print.value(unwrapped(data))
  const chosen = rows.some(isObject) ? columnsFor(rows, columns) : undefined
  yield* Print.value(rows, { columns: chosen?.columns })
  if (chosen !== undefined && chosen.more.length > 0) {
    yield* note(`${chosen.more.length} more: ${chosen.more.join(", ")}. --select or --json shows them.`)
  }
  const { paging } = operation.spec
  const token = paging?.kind === "token" ? at(data, paging.next.join(".")) : undefined
  if (typeof token === "string" && token !== "") yield* note("There are more pages: --all follows them.")
})

/** Prints every page. */
const printAll = Effect.fnUntraced(function*(
  items: Stream.Stream<unknown, SpApiError, SpApi>,
  masked: (item: unknown) => unknown
) {
  const { columns, format } = yield* Presentation
  const select = Option.getOrUndefined(yield* Select)
  const rows = Stream.map(items, masked)
  if (format === "json" || select !== undefined || Option.isSome(yield* Query)) return yield* Print.rows(rows)
  yield* Print.rows(rows, {
    columnsOf: (first) => first.some(isObject) ? columnsFor(first, columns).columns : undefined
  })
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const place = yield* Operations.find(values.operation)
  const operation = yield* Operations.load(place)
  const { facts: section } = yield* Effect.promise(place.section.facts)
  const { spec } = operation
  const model = section.operations[spec.id]!
  const every = operation.items ?? operation.pages
  if (values.all && every === undefined) return yield* usage(`${spec.name} has no pages`, "leave out --all")
  const asked = yield* Pii.parts(values.pii)
  const included = Pii.includedFor(fieldsOf(model, section), asked)
  const input = yield* inputOf(withIncluded(values, included), { spec, model, section })
  const options = Pii.optionsOf(spec, asked)
  if (values.dryRun) {
    const safe = asked === undefined ? maskInput(input, model, section) : input
    const request = yield* DryRun.requestOf(spec.name, input, operation(safe, options))
    const { format } = yield* Presentation
    yield* format === "table"
      ? Print.text(DryRun.textOf(request))
      : Print.value({ operation: spec.name, write: Operations.isWrite(place), ...request })
    return yield* note("Nothing was sent.")
  }
  if (Operations.isWrite(place)) {
    yield* confirm(`${spec.name} (${spec.method} ${spec.path}) changes something. Go ahead?`, values.yes)
  }
  let count = 0
  const isShown = shownTo(asked, spec, model)
  const masking = (schema: ValueSchema) => (data: unknown) => {
    const masked = mask(data, schema, section, isShown)
    count += masked.count
    return masked.value
  }
  if (values.all && every !== undefined) {
    const page = successOf(model)
    const path = operation.items === undefined ? undefined : spec.paging?.items
    const item = path === undefined ? page : itemOf(schemaAt(page, path, section), section)
    yield* printAll(every(input, options), masking(item)).pipe(Effect.provide(Client.layer))
  } else {
    const { data, status } = yield* operation.withResponse(input, options).pipe(Effect.provide(Client.layer))
    yield* print(operation, masking(successOf(model, status))(data))
  }
  yield* tellHidden(count)
})

const withIncluded = (values: Values, included: ReadonlyArray<string>): Values =>
  included.length === 0
    ? values
    : { ...values, own: { ...values.own, "included-data": [...listOf(values.own["included-data"]), ...included] } }

const listOf = (given: Values["own"][string]): ReadonlyArray<string> => Array.isArray(given) ? given : []

/** An input without personal data, for a request that is only shown. */
const maskInput = (input: Readonly<Record<string, unknown>>, model: OperationModel, section: SectionFacts) =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const schema = name === "body" ? model.body?.schema : model.parameters?.[name]?.schema
      return [name, schema === undefined ? value : mask(value, schema, section).value]
    })
  )

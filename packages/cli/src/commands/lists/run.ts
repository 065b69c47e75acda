/** Prints a reference list. */
import * as Effect from "effect/Effect"
import { isObject } from "effect/Predicate"
import { usage } from "../../output/failure.ts"
import * as Print from "../../output/print.ts"
import type { Column } from "../../output/table.ts"
import * as Lists from "../../reference/lists.ts"
import { type Fields, search } from "../../reference/search.ts"

interface List<Row> {
  readonly rows: () => ReadonlyArray<Row>
  readonly fields: (row: Row) => Fields
  readonly columns: Readonly<Record<string, (row: Row) => unknown>>
}

/** A list whose rows only it knows. */
interface Printed {
  readonly rowsFor: (typed: string) => ReadonlyArray<unknown>
  readonly columns: ReadonlyArray<Column>
}

const make = <Row extends object>({ columns, fields, rows }: List<Row>): Printed => ({
  rowsFor: (typed) => search(typed, rows(), fields),
  columns: Object.entries(columns).map(([title, cell], index) => ({
    title,
    // Names are what people came for.
    whole: index === 0,
    cell: (row) => isObject(row) ? cell(row as Row) : undefined
  }))
})

const day = (removedOn: string | null): string => removedOn === null ? "" : `removed ${removedOn}`

const lists = {
  operations: make({
    rows: Lists.operations,
    fields: ({ api, method, notes, operation, path }) => ({
      names: [operation.slice(operation.lastIndexOf(".") + 1), operation, api],
      others: [path, method, ...notes]
    }),
    columns: {
      operation: ({ operation }) => operation,
      request: ({ method, path }) => `${method} ${path}`,
      rate: ({ burst, rate }) => rate === null ? "unknown" : `${rate}/s, burst ${burst ?? "?"}`,
      notes: ({ notes }) => notes.join(", ")
    }
  }),
  marketplaces: make({
    rows: Lists.marketplaces,
    fields: ({ country, currency, domain, endpoint, id, locale, name, region }) => ({
      // The United Kingdom is UK for Amazon and its sellers.
      names: [country, ...(country === "GB" ? ["UK"] : []), id, name],
      others: [region, currency, locale, domain, endpoint]
    }),
    columns: {
      country: ({ country }) => country,
      id: ({ id }) => id,
      name: ({ name }) => name,
      region: ({ region }) => region,
      currency: ({ currency }) => currency,
      endpoint: ({ endpoint }) => endpoint
    }
  }),
  "report types": make({
    rows: Lists.reportTypes,
    fields: ({ created, format, personalData, removedOn, rows, type }) => ({
      names: [type],
      others: [
        format,
        rows ?? "",
        ...created,
        ...(personalData ? ["restricted", "personal"] : []),
        ...(removedOn === null ? [] : ["removed"])
      ]
    }),
    columns: {
      type: ({ type }) => type,
      format: ({ format }) => format,
      created: ({ created }) => created.join(", "),
      "personal data": ({ personalData }) => personalData ? "yes" : "",
      "date range": ({ maxDays, wholePeriods }) =>
        [...(maxDays === null ? [] : [`${maxDays} days`]), ...(wholePeriods ? ["whole periods"] : [])].join(", "),
      "typed rows": ({ rows }) => rows ?? "",
      removal: ({ removedOn }) => day(removedOn)
    }
  }),
  "feed types": make({
    rows: Lists.feedTypes,
    fields: ({ contentType, countries, processingReport, removedOn, type }) => ({
      names: [type],
      others: [contentType, ...(countries ?? []), processingReport ?? "", ...(removedOn === null ? [] : ["removed"])]
    }),
    columns: {
      type: ({ type }) => type,
      content: ({ contentType }) => contentType,
      result: ({ processingReport }) => processingReport ?? "",
      countries: ({ countries }) => countries?.join(", ") ?? "",
      removal: ({ removedIn, removedOn }) => [day(removedOn), removedIn?.join(", ") ?? ""].filter(Boolean).join(" in "),
      instead: ({ replacement }) => replacement ?? ""
    }
  }),
  "notification types": make({
    rows: Lists.notificationTypes,
    fields: ({ application, destination, payloadVersion, type }) => ({
      names: [type],
      others: [destination ?? "", payloadVersion ?? "", ...(application ? ["application"] : [])]
    }),
    columns: {
      type: ({ type }) => type,
      version: ({ payloadVersion }) => payloadVersion ?? "",
      destination: ({ destination }) => destination ?? "unknown",
      subscription: ({ application }) => application ? "none: sent to the application" : "by seller"
    }
  })
}

/** A reference list. */
export type Kind = keyof typeof lists

/** Prints what matches, best match first. */
export const run = Effect.fnUntraced(function*({ kind, search }: { readonly kind: Kind; readonly search: string }) {
  const { columns, rowsFor } = lists[kind]
  const rows = rowsFor(search)
  if (rows.length === 0) return yield* usage(`None of the ${kind} matches ${search}`, "try fewer letters, or list all")
  yield* Print.value(rows, { columns })
})

/** What is printed of a notification: a summary without its payload, or with `--print` all of it but secrets. */
import { isObject } from "effect/Predicate"
import type { LineOptions } from "../../output/lines.ts"

/** A line: what was received, and what became of it. */
export interface Entry {
  /** ISO 8601. */
  readonly time: string
  /** `null` where the message is not a notification. */
  readonly type: string | null
  readonly id: string | null
  /** How often it has been sent to the hook, or delivered by the queue. */
  readonly attempt: number
  /** Of the hook; `null` without a response, absent without a hook. */
  readonly status?: number | null
  readonly milliseconds?: number
  readonly outcome: "received" | "delivered" | "failed" | "unreadable"
  /** Why, and what happens next. */
  readonly remark?: string
}

/** The lines of a terminal. */
export const lines = (hasHook: boolean): LineOptions<Entry> => ({
  columns: [
    { title: "time", width: 8, cell: ({ time }) => time.slice(11, 19) },
    { title: "type", width: 36, narrow: 20, cell: ({ type }) => type ?? "(unreadable)" },
    { title: "id", width: 36, narrow: 8, cell: ({ id }) => id },
    ...(hasHook
      ? [
        { title: "hook", width: 4, cell: ({ status }: Entry) => status ?? "-" },
        {
          title: "ms",
          width: 6,
          right: true,
          cell: ({ milliseconds }: Entry) => milliseconds
        }
      ]
      : []),
    { title: "", width: 48, cell: ({ remark }) => remark }
  ],
  style: ({ outcome }) => outcome === "failed" || outcome === "unreadable" ? "red" : undefined
})

const hide = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(hide)
    : isObject(value)
    ? Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, /^newClientSecret$/i.test(name) ? "(hidden)" : hide(inner)])
    )
    : value

/** A notification as JSON, with new client secrets hidden. SNS has a notification as a string within. */
export const withoutSecrets = (body: string): unknown => {
  const json: unknown = JSON.parse(body)
  if (isObject(json) && "Message" in json && typeof json.Message === "string") {
    try {
      return { ...json, Message: hide(JSON.parse(json.Message)) }
    } catch {
      return hide(json)
    }
  }
  return hide(json)
}

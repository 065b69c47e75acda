/**
 * What changes of operations mean: paths, methods, usage plans, statuses.
 */
import { deprecationText } from "./Aspects.ts"
import type { Change } from "./Difference.ts"
import type { Entry } from "./Entry.ts"

/** What a change of an operation means. */
export const operationEntries = (change: Change): ReadonlyArray<Entry> => {
  const { about: { aspect, place: subject }, after, before } = change
  switch (aspect) {
    case undefined:
      if (before === undefined) return [{ class: "additive", subject, says: `is new: \`${after}\`` }]
      return after === undefined
        ? [{ class: "breaking", subject, says: `is gone; it was \`${before}\`` }]
        : [{ class: "breaking", subject, says: `is \`${after}\` now, not \`${before}\`` }]
    case "plan":
      return [{ class: "plan", subject, says: planText(before, after) }]
    case "deprecated":
      return [{ class: "deprecated", subject, says: deprecationText(change) }]
    case "sandboxOnly":
      return after === undefined
        ? [{ class: "additive", subject, says: "is in production now, too, not in the sandbox only" }]
        : [{ class: "breaking", subject, says: "is in Amazon's sandbox only now" }]
    case "errors":
      return errorEntries(subject, before, after)
    default:
      return [{
        class: "breaking",
        subject,
        says: `returns ${after ?? "application/json"} now, not ${before ?? "application/json"}`
      }]
  }
}

const planText = (before: string | undefined, after: string | undefined): string => {
  const words = (plan: string) => {
    const [rate, burst] = plan.split("/")
    return `${rate} ${rate === "1" ? "request" : "requests"} per second, burst ${burst}`
  }
  if (before === undefined) return `has a usage plan now: ${words(after!)}`
  if (after === undefined) return `has no published usage plan any more; it was ${words(before)}`
  const [old, now] = [before, after].map((plan) => plan.split("/").map(Number) as [number, number]) as [
    [number, number],
    [number, number]
  ]
  const verb = now[0] >= old[0] && now[1] >= old[1]
    ? "raised"
    : now[0] <= old[0] && now[1] <= old[1]
    ? "lowered"
    : "changed"
  return `has its usage plan ${verb}: ${words(after)}; before ${words(before)}`
}

const errorsOf = (fact: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (fact ?? "").split(", ").filter((part) => part !== "").map((part) => {
      const cut = part.indexOf(" ")
      return [part.slice(0, cut), part.slice(cut + 1)] as const
    })
  )

const errorEntries = (
  subject: string,
  before: string | undefined,
  after: string | undefined
): ReadonlyArray<Entry> => {
  const [old, now] = [errorsOf(before), errorsOf(after)]
  const added = [...now.keys()].filter((status) => !old.has(status))
  const removed = [...old.keys()].filter((status) => !now.has(status))
  const changed = [...now].filter(([status, type]) => old.has(status) && old.get(status) !== type)
  return [
    ...(added.length === 0
      ? []
      : [{ class: "additive", subject, says: `may fail with ${added.join(", ")} now` } as const]),
    ...(removed.length === 0
      ? []
      : [{ class: "loosened", subject, says: `no longer fails with ${removed.join(", ")}` } as const]),
    ...changed.map(([status, type]): Entry => ({
      class: "breaking",
      subject,
      says: `has \`${type}\` as the body of ${status} now, not \`${old.get(status)}\``
    }))
  ]
}

/** The entries of the statuses of successful responses, of all operations. */
export const statusEntries = (changes: ReadonlyArray<Change>): ReadonlyArray<Entry> => {
  const statuses = changes.flatMap(({ about, after, before, kind }) => {
    const match = about.kind === "response" && about.aspect === undefined
      ? /^([^.]+)\.(\d{3})$/.exec(about.place)
      : null
    return match === null || kind === "changed"
      ? []
      : [{ id: match[1]!, status: match[2]!, kind, body: after ?? before! }]
  })
  return [...new Set(statuses.map(({ id }) => id))].flatMap((subject): ReadonlyArray<Entry> => {
    const own = statuses.filter(({ id }) => id === subject)
    const added = own.filter(({ kind }) => kind === "added")
    const removed = own.filter(({ kind }) => kind === "removed")
    const [came, went] = [added[0], removed[0]]
    if (added.length === 1 && removed.length === 1) {
      return came!.body === went!.body
        ? [{ class: "additive", subject, says: `returns ${came!.status} now, not ${went!.status}` }]
        : [{
          class: "breaking",
          subject,
          says: `returns ${came!.status} with \`${came!.body}\` now, not ${went!.status} with \`${went!.body}\``
        }]
    }
    return [
      ...added.map(({ body, status }): Entry => ({
        class: body === "nothing" ? "additive" : "breaking",
        subject,
        says: body === "nothing"
          ? `may also return ${status} now, without a body`
          : `may also return ${status} with \`${body}\` now`
      })),
      ...removed.map(({ status }): Entry => ({ class: "breaking", subject, says: `no longer returns ${status}` }))
    ]
  })
}

/** What the checks of several tasks share: days, worlds, and rules about requests and output. */
import type { RequestRecord, ServerOptions, WorldFile } from "effect-sp-api-sandbox/Sandbox"
import type { Run, Trial } from "./Task.ts"

export const us = "ATVPDKIKX0DER"
export const ca = "A2EUQ1WTGCTBG2"
export const de = "A1PA6795UKMFR9"

type Orders = NonNullable<WorldFile["orders"]>
export type OrderEntry = Orders[number]

const dayMillis = 86_400_000

/** The date of a day before now. */
export const date = (now: number, daysAgo: number): string =>
  new Date(now - daysAgo * dayMillis).toISOString().slice(0, 10)

/**
 * A time on that day when it is the same day in all marketplaces of America and Europe, so that no time zone matters.
 */
export const atNoon = (now: number, daysAgo: number, index: number): string =>
  `${date(now, daysAgo)}T${String(12 + index % 6).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}:00Z`

export const orderId = (index: number): string => `111-${String(index).padStart(7, "0")}-0000000`

/**
 * A sandbox whose log has parameters. Waits are short, but long enough for the client to log them, so that a program
 * whose output is data has to put its log elsewhere.
 */
export const sandbox = (world: WorldFile, more: ServerOptions = {}): ServerOptions => ({
  seed: 7,
  recordBodies: true,
  usagePlans: 10,
  processingTime: "5 seconds",
  world: { newOrders: false, ...world },
  ...more
})

/** Operations that a program repeats while it waits, or to look at what it has changed. */
const polls = /^(lwa|document)|\.(getReport|getFeed|getQuery|getListingsItem|searchListingsItems)$/

/** What is true for every program: as many tokens as needed, nothing throttled, nothing sent twice. */
export const frugal = (
  { that }: Pick<Trial, "that">,
  requests: ReadonlyArray<RequestRecord>,
  tokens: number
): void => {
  const count = requests.filter(({ operation }) => operation === "lwa.token").length
  that(count <= tokens, `${count} requests for an access token instead of ${tokens}`)
  const throttled = requests.filter(({ status }) => status === 429)
  that(throttled.length === 0, `${throttled.length} × 429 (${throttled[0]?.operation})`)
  const sent = new Map<string, number>()
  for (const { body, operation, parameters, sellerId, status } of requests) {
    if (polls.test(operation) || status >= 429) continue
    const key = JSON.stringify([operation, sellerId, parameters, body])
    sent.set(key, (sent.get(key) ?? 0) + 1)
  }
  const twice = [...sent].filter(([, times]) => times > 1)
  that(twice.length === 0, `sent twice: ${twice.length} requests, such as ${twice[0]?.[0]}`)
}

/** Whether a run ended well. */
export const succeeded = (
  { that }: Pick<Trial, "that">,
  { code, stderr, stdout }: Run,
  what = "the program"
): boolean => that(code === 0, `${what} ended with ${code ?? "a signal"}: ${(stderr || stdout).trim().slice(-800)}`)

/** The JSON of stdout; undefined, with a problem, where it is not JSON. */
export const parsed = <A>({ that }: Pick<Trial, "that">, { stdout }: Run): A | undefined => {
  try {
    return JSON.parse(stdout) as A
  } catch {
    that(false, `stdout is not JSON alone: ${stdout.trim().slice(0, 200)}`)
    return undefined
  }
}

/** Compares objects by a key: what is missing, unexpected, there twice, or different. */
export const sameRows = <A extends object>(
  { that }: Pick<Trial, "that">,
  key: keyof A,
  actual: unknown,
  expected: ReadonlyArray<A>
): void => {
  if (!that(Array.isArray(actual), "the output is not an array")) return
  const rows = actual as ReadonlyArray<Record<string, unknown>>
  const byKey = new Map(rows.map((row) => [row?.[key as string], row]))
  that(byKey.size === rows.length, `${rows.length - byKey.size} entries are there twice`)
  const missing = expected.filter((entry) => !byKey.has(entry[key]))
  that(missing.length === 0, `${missing.length} of ${expected.length} are missing, such as ${missing[0]?.[key]}`)
  const known = new Set<unknown>(expected.map((entry) => entry[key]))
  const unexpected = [...byKey.keys()].filter((name) => !known.has(name))
  that(unexpected.length === 0, `${unexpected.length} do not belong there, such as ${String(unexpected[0])}`)
  for (const entry of expected) {
    const row = byKey.get(entry[key])
    if (row === undefined) continue
    for (const [name, value] of Object.entries(entry)) {
      const shown = row[name]
      const same = typeof value === "number"
        ? shown !== null && Math.abs(Number(shown) - value) < 0.005
        : shown === value
      if (!that(same, `${String(entry[key])}: ${name} is ${JSON.stringify(shown)}, not ${JSON.stringify(value)}`)) {
        return
      }
    }
  }
}

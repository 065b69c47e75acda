/** How many reports and queries an agent may have Amazon make: they cost rate limits that the shop needs, too. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { refuse } from "./refused.ts"

const hour = 3_600_000

/** A number of things per hour. */
export const make = (limit: number, things: string) => {
  let times: ReadonlyArray<number> = []
  const recent = Effect.map(Clock.currentTimeMillis, (now) => {
    times = times.filter((time) => now - time < hour)
    return now
  })

  /** Refuses what would need more than is left. Takes nothing. */
  const require = Effect.fnUntraced(function*(count: number) {
    const now = yield* recent
    if (times.length + count <= limit) return
    const advice = count > limit
      ? "ask for a shorter range of dates"
      : `the next ones are possible after ${new Date((times.at(count - limit - 1) ?? now) + hour).toISOString()}`
    return yield* refuse(
      `This needs ${count} ${things}, and an agent may have ${limit} an hour; ${times.length} were made. `
        + `Use the artifacts that there are; ${advice}`
    )
  })

  /** Counts one that Amazon makes. */
  const take = Effect.map(recent, (now) => {
    times = [...times, now]
  })
  return { require, take }
}

/** The cluster of the demonstration: its runners, and what is known of each seller. */
import { Clock, Data, Effect, Redacted, Schedule } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Message, SellerToAdd, Settings } from "./messages.ts"
import * as Runners from "./runners.ts"
import type { ShownRunner } from "./table.ts"

/** Amazon's searches show a change so long after it has happened. */
const lagOfAmazon = 120_000

class Late extends Data.TaggedError("Late")<{ readonly message: string }> {}

interface Member {
  readonly runner: Runners.Runner
  state: ShownRunner["state"]
}

/** What a runner that was killed had, and when each of its sellers was read elsewhere. */
export interface Loss {
  readonly at: number
  readonly sellers: ReadonlySet<string>
  /** Milliseconds from SIGKILL to the first turn of a seller on another runner. */
  readonly moved: Map<string, number>
}

/** Waits for something, however busy the machine is, but not for ever. */
const until = (what: string, is: () => boolean) =>
  Effect.sync(is).pipe(
    Effect.repeat({ until: (is) => is, schedule: Schedule.spaced("100 millis") }),
    Effect.timeoutOrElse({
      duration: "3 minutes",
      orElse: () => Effect.fail(new Late({ message: `after 3 minutes, ${what}` }))
    })
  )

const sellersOfSandbox = Effect.gen(function*() {
  const { credentialsOf, world } = yield* Sandbox.Sandbox
  return (yield* world.sellers).map(({ id, marketplaces, region }): SellerToAdd => ({
    sellingPartnerId: id,
    region,
    marketplaces: marketplaces.map(({ id }) => id),
    refreshToken: Redacted.value(credentialsOf(id).refreshToken)
  }))
})

export const make = Effect.fnUntraced(function*(settingsOf: Effect.Effect<Omit<Settings, "runner">>) {
  const sellers = yield* sellersOfSandbox
  const members: Array<Member> = []
  /** The runner of the last turn of a seller. */
  const places = new Map<string, number>()
  /** Up to when a seller was read. */
  const readUntil = new Map<string, number>()
  let loss: Loss | undefined

  const heard = (index: number) => (message: Message): void => {
    if (message.kind === "cursors") {
      for (const [seller, at] of message.readUntil) readUntil.set(seller, Math.max(at, readUntil.get(seller) ?? 0))
    }
    // What a runner has said before it was killed may arrive after that.
    if (message.kind !== "turn" || members[index]?.state === "killed") return
    const { seller } = message
    places.set(seller, index)
    if (loss?.sellers.has(seller) === true && !loss.moved.has(seller)) loss.moved.set(seller, Date.now() - loss.at)
  }

  /** Processes that load their modules. */
  const load = Effect.gen(function*() {
    const member: Member = { runner: yield* Runners.make(heard(members.length)), state: "starts" }
    members.push(member)
    return member
  })

  const start = Effect.fnUntraced(function*(member: Member) {
    yield* member.runner.start({ ...(yield* settingsOf), runner: members.indexOf(member) + 1 })
    member.state = "runs"
  })

  return {
    load,
    start,
    /** Adds all sellers, and waits until the orders of each were read once. */
    addSellers: Effect.suspend(() => {
      members[0]!.runner.add(sellers)
      return until("not all sellers have been read", () => readUntil.size === sellers.length)
    }),
    /** SIGKILL to the last runner. */
    kill: Effect.gen(function*() {
      const index = members.length - 1
      const member = members[index]!
      const own = [...places].filter(([, place]) => place === index).map(([seller]) => seller)
      member.state = "killed"
      loss = { at: yield* Clock.currentTimeMillis, sellers: new Set(own), moved: new Map() }
      yield* member.runner.kill
      return loss
    }),
    /** Waits until all sellers of a runner that was killed had a turn elsewhere. */
    recovered: (loss: Loss) => until("not all sellers have moved", () => loss.moved.size === loss.sellers.size),
    /** Waits until the orders of each seller were read after a time. */
    readAfter: (time: number) =>
      until(
        "not all sellers have been read again",
        () => [...readUntil.values()].every((at) => at > time - lagOfAmazon)
      ),
    /** SIGKILL to all, which leaves no half of a turn in the tables. */
    end: Effect.suspend(() => Effect.forEach(members, ({ runner }) => runner.kill, { discard: true })),
    runners: (): ReadonlyArray<ShownRunner> =>
      members.map(({ state }, index) => ({
        name: `runner ${index + 1}`,
        state,
        sellers: [...places.values()].filter((place) => place === index).length
      })),
    lags: (now: number): ReadonlyArray<number> => [...readUntil.values()].map((at) => now - at).sort((a, b) => a - b)
  }
})

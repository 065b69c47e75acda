/**
 * A fleet of sellers without HTTP, tokens and fibers: the buckets of the client (`limiterBucket.ts`), the buckets of
 * Amazon (those of the sandbox), and the schedules of the cluster, moved from event to event. Fifteen million calls
 * take a minute. `clients.ts` runs the real clients, and a test compares both.
 */
import { LimiterBucket } from "../../../sp-api/src/http/internal/limiterBucket.ts"
import * as Amazon from "./amazon.ts"
import { Events } from "./events.ts"
import type { Feed, Simulated } from "./feeds.ts"
import { Changes, idOf, LagCounter, latency } from "./feeds.ts"

/** What is simulated. */
export interface Options {
  readonly sellers: number
  readonly feeds: ReadonlyArray<Feed>
  /** Epoch milliseconds. */
  readonly start: number
  readonly millis: number
  /** A time in which all runners stand still. */
  readonly outage?: { readonly from: number; readonly to: number } | undefined
}

/** A feed of a seller. */
interface Poller {
  readonly feed: Feed
  readonly account: Account
  readonly bucket: LimiterBucket
  readonly changes: Changes
  /** Calls that are left of the turn; zero between two. */
  left: number
  /** When Amazon received the first call of the turn. */
  readUntil: number
}

interface Account {
  readonly id: string
  access: string
  renewAt: number
}

/** The client renews a token so long before its end, which is an hour after its request. */
const renewMargin = 300_000

export const simulate = ({ feeds, millis, outage, sellers, start }: Options): Simulated => {
  const amazon = Amazon.make({ operations: feeds })
  const lags = new Map(feeds.map(({ name }) => [name, new LagCounter()]))
  const end = start + millis
  const events = new Events<Poller>()
  const plan = (poller: Poller, after: number): void => {
    const next = poller.feed.schedule.next(poller.account.id, after)
    const due = outage === undefined || next < outage.from || next >= outage.to
      ? next
      : poller.feed.schedule.next(poller.account.id, outage.to)
    if (due < end) events.add(due, poller)
  }

  for (let seller = 0; seller < sellers; seller++) {
    const account: Account = { id: idOf(seller), access: "", renewAt: 0 }
    for (const [index, feed] of feeds.entries()) {
      const { burst, rate } = feed.spec
      plan({
        feed,
        account,
        bucket: new LimiterBucket({ rate, burst }, start),
        changes: new Changes(seller * feeds.length + index, start),
        left: 0,
        readUntil: 0
      }, start)
    }
  }

  const finish = (poller: Poller, now: number): void => {
    const { changes, feed, readUntil } = poller
    for (; changes.next <= readUntil; changes.advance()) lags.get(feed.name)!.add(now - changes.next)
    plan(poller, now)
  }
  const call = (poller: Poller, now: number): void => {
    const { account, bucket, feed } = poller
    if (now >= account.renewAt) {
      account.access = `Atza|${account.id}`
      amazon.respond("/auth/o2/token", undefined, "", now)
      account.renewAt = now + 3_600_000 - renewMargin
    }
    const arrival = now + latency / 2
    const done = now + latency
    const { headers, status } = amazon.respond(feed.spec.path, account.access, "", arrival)
    if (status === 429) {
      bucket.throttled(done, now, undefined, 0.5)
      return events.add(done, poller)
    }
    bucket.observe(Number(headers["x-amzn-ratelimit-limit"]), done)
    if (poller.left === feed.calls) poller.readUntil = arrival
    poller.left--
    if (poller.left === 0) finish(poller, done)
    else events.add(done, poller)
  }

  for (let event = events.take(); event !== undefined; event = events.take()) {
    const { at, value: poller } = event
    if (poller.left === 0) poller.left = poller.feed.calls
    const ready = Math.ceil(poller.bucket.readyAt(at))
    if (ready > at) events.add(ready, poller)
    else if (poller.bucket.take(at, false)) call(poller, at)
    else events.add(at + 1, poller)
  }
  const { calls, refused, tokens } = amazon.counts()
  return { calls, refused, tokens, lags: Object.fromEntries([...lags].map(([name, { lags }]) => [name, lags])) }
}

/** What rules remember of requests, in bounded memory. */
import type { Request } from "./request.ts"

/**
 * A map of the entries that were used last: those since the last change of generations, and those of the generation
 * before. What it forgets is not counted: a finding may be missed in a log of very many different requests, and none is
 * made up. A map in the order of use, with one entry removed for each that is new, takes ten times as long.
 */
export class Recent<V> {
  #young = new Map<string, V>()
  #old = new Map<string, V>()
  readonly #half: number
  readonly #onForget: ((value: V, key: string) => void) | undefined

  /** `onForget` is called for each entry that is forgotten. */
  constructor(capacity: number, onForget?: (value: V, key: string) => void) {
    this.#half = Math.ceil(capacity / 2)
    this.#onForget = onForget
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  getOr(key: string, make: () => V): V {
    const known = this.get(key)
    if (known !== undefined) return known
    const value = make()
    this.set(key, value)
    return value
  }

  set(key: string, value: V): void {
    this.#old.delete(key)
    this.#young.set(key, value)
    if (this.#young.size < this.#half) return
    if (this.#onForget !== undefined) { for (const [key, value] of this.#old) this.#onForget(value, key) }
    this.#old = this.#young
    this.#young = new Map()
  }

  delete(key: string): void {
    this.#old.delete(key)
    this.#young.delete(key)
  }

  get isEmpty(): boolean {
    return this.#young.size + this.#old.size === 0
  }

  *entries(): Generator<[string, V]> {
    yield* this.#old
    yield* this.#young
  }
}

/** Entries of a map of single requests, which are many. */
export const manyEntries = 20_000
/** Entries of a map of operations and accounts. */
export const fewEntries = 5_000

const maxTimes = 5
const maxAccounts = 5

/** When something happened, for whom, and how often. */
export class Evidence {
  count = 0
  #from = Infinity
  #to = -Infinity
  // Most have nothing to show: there is one for each of many requests.
  #times: Array<number> | undefined
  #accounts: Set<string> | undefined

  add({ account, time }: Pick<Request, "account" | "time">): void {
    this.count++
    this.#from = Math.min(this.#from, time)
    this.#to = Math.max(this.#to, time)
    this.#show(time, account)
  }

  /** Takes over what another one has. */
  merge(other: Evidence): void {
    if (other.count === 0) return
    this.count += other.count
    this.#from = Math.min(this.#from, other.#from)
    this.#to = Math.max(this.#to, other.#to)
    for (const time of other.#times ?? []) this.#show(time, "")
    for (const account of other.#accounts ?? []) this.#show(undefined, account)
  }

  #show(time: number | undefined, account: string): void {
    this.#times ??= []
    if (time !== undefined && this.#times.length < maxTimes) this.#times.push(time)
    if (account === "") return
    this.#accounts ??= new Set()
    if (this.#accounts.size < maxAccounts) this.#accounts.add(account)
  }

  /** Milliseconds from the first to the last time. */
  get span(): number {
    return this.count === 0 ? 0 : this.#to - this.#from
  }

  get shown() {
    return {
      accounts: [...this.#accounts ?? []],
      evidence: {
        from: isoOf(this.#from),
        to: isoOf(this.#to),
        times: [...this.#times ?? []].sort((a, b) => a - b).map(isoOf)
      }
    }
  }
}

/** ISO 8601 in UTC. */
export const isoOf = (time: number): string => new Date(time).toISOString()

/** A length of time, of milliseconds. */
export const second = 1_000
/** In milliseconds. */
export const minute = 60_000
/** In milliseconds. */
export const hour = 3_600_000
/** In milliseconds. */
export const day = 86_400_000

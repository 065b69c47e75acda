/** The bounds in which a feed reads and remembers: its pure parts, where a millisecond decides. */
import { assert, describe, it } from "@effect/vitest"
import * as Cursors from "../../../../packages/sp-api/src/workflows/changes/internal/cursor.ts"
import * as Emission from "../../../../packages/sp-api/src/workflows/changes/internal/emission.ts"
import * as Memories from "../../../../packages/sp-api/src/workflows/changes/internal/memory.ts"
import * as Progresses from "../../../../packages/sp-api/src/workflows/changes/internal/progress.ts"

const rules: Progresses.Rules = {
  resolution: 1000,
  overlap: 5000,
  sweeps: [{ every: 60_000, depth: 20_000 }],
  urgent: 10_000,
  longest: 100_000
}

const progress = (through: number, gaps: ReadonlyArray<Progresses.Gap> = [], swept = [through]) => ({
  through,
  gaps,
  swept
})
const gap = (from: number, to: number, again = false): Progresses.Gap => ({ from, to, again })
const poll = (before: Progresses.Progress, from: number, through: number | undefined, overflows = false) =>
  Progresses.afterPoll(before, from, { overflows, through }, rules)

describe("progress", () => {
  it("joins gaps of one kind that touch, and no others", () => {
    const before = progress(30_000, [gap(10_000, 20_000), gap(20_000, 25_000, true)])
    assert.deepStrictEqual(poll(before, 20_000, 40_000, true).gaps, [
      gap(10_000, 40_000),
      gap(20_000, 25_000, true)
    ])
    assert.deepStrictEqual(poll(progress(9_000, [gap(40_000, 50_000)]), 30_000, 40_000, true).gaps, [
      gap(30_000, 50_000)
    ])
    assert.lengthOf(poll(before, 20_001, 40_000, true).gaps, 3)
  })

  it("does not go back, and stays where a response says no time", () => {
    const before = progress(30_000)
    for (const through of [29_999, undefined]) assert.strictEqual(poll(before, 25_000, through, true), before)
    assert.strictEqual(poll(before, 25_000, 30_000).through, 30_000)
    assert.strictEqual(poll(Progresses.initial, 25_000, 24_999), Progresses.initial)
  })

  it("leaves a gap where a poll is longer than Amazon searches", () => {
    assert.deepStrictEqual(poll(progress(0, [], [90_000]), 0, 100_000).gaps, [])
    assert.deepStrictEqual(poll(progress(0, [], [90_000]), 0, 100_001).gaps, [gap(0, 100_001)])
  })

  it("sweeps when it is time, from the depth before the sweep before", () => {
    assert.deepStrictEqual(poll(progress(30_000, [], [0]), 25_000, 59_999).swept, [0])
    const after = poll(progress(30_000, [], [0]), 25_000, 60_000)
    assert.deepStrictEqual(after.swept, [60_000])
    assert.deepStrictEqual(after.gaps, [gap(-20_000, 60_000, true)])
  })

  it("reads a gap like a poll up to `urgent` before the end, and none again", () => {
    assert.isTrue(Progresses.isUrgent(progress(30_000), gap(20_000, 25_000), rules))
    assert.isFalse(Progresses.isUrgent(progress(30_000), gap(19_999, 25_000), rules))
    assert.isFalse(Progresses.isUrgent(progress(30_000), gap(20_000, 25_000, true), rules))
  })

  it("takes gaps of both kinds in turn, the oldest of each", () => {
    const gaps = [gap(0, 1000, true), gap(2000, 3000), gap(4000, 5000)]
    assert.strictEqual(Progresses.nextGap(progress(9000, gaps), "again"), gaps[0])
    assert.strictEqual(Progresses.nextGap(progress(9000, gaps), "first"), gaps[1])
    assert.strictEqual(Progresses.nextGap(progress(9000, gaps.slice(1)), "again"), gaps[1])
  })

  it("divides a gap at whole seconds, into at least one and no longer than Amazon searches", () => {
    const ends = [0, 2999, 1e9].map((width) => Progresses.firstPart(gap(0, 500_000), width, rules).to)
    assert.deepStrictEqual(ends, [1000, 2000, 100_000])
    assert.strictEqual(Progresses.firstPart(gap(0, 500), 9000, rules).to, 500)
  })

  it("shortens the gap that a part begins, and no gap that has changed meanwhile", () => {
    const after = (part: Progresses.Gap, ...gaps: ReadonlyArray<Progresses.Gap>) =>
      Progresses.afterPart(progress(90_000, gaps), part).gaps
    assert.deepStrictEqual(after(gap(0, 5000), gap(0, 9000)), [gap(5000, 9000)])
    assert.deepStrictEqual(after(gap(0, 9000), gap(0, 9000)), [])
    assert.deepStrictEqual(after(gap(0, 5000), gap(0, 9000, true)), [gap(0, 9000, true)])
    // The gap has grown to before the part: what is there was not read.
    assert.deepStrictEqual(after(gap(1000, 5000), gap(0, 9000)), [gap(0, 9000)])
    assert.deepStrictEqual(after(gap(0, 5000), gap(6000, 9000)), [gap(6000, 9000)])
  })

  it("looks for what was removed when it is time", () => {
    const isDue = (through: number | undefined, looked: number | undefined, removals: number | undefined = 60_000) =>
      Progresses.isRemovalDue({ ...Progresses.initial, through }, looked, { ...rules, removals })
    assert.deepStrictEqual([isDue(59_999, 0), isDue(60_000, 0), isDue(0, undefined), isDue(undefined, undefined)], [
      false,
      true,
      true,
      false
    ])
    assert.isFalse(Progresses.isRemovalDue(progress(1e9), undefined, rules))
  })

  it("remembers what overlaps, sweeps and gaps may bring again, with a second more", () => {
    const may = Progresses.mayComeAgain(progress(100_000, [gap(10_000, 20_000)], [90_000]), rules)
    const times = [8999, 9000, 20_000, 20_001, 68_999, 69_000]
    assert.deepStrictEqual(times.map(may), [false, true, true, false, false, true])
    const overlap = Progresses.mayComeAgain(progress(100_000), { ...rules, sweeps: [] })
    assert.deepStrictEqual([93_999, 94_000].map(overlap), [false, true])
    assert.isTrue(Progresses.mayComeAgain(progress(100_000), { ...rules, keepsAll: true })(0))
  })
})

const entry = (entity: string | undefined, at: number | undefined, print: string) => ({
  entity,
  at,
  print,
  value: print
})

describe("a memory", () => {
  it("takes what is not older and not the same for new", () => {
    const memory: Memories.Memory = new Map([["a", { at: 1000, print: "x" }]])
    const isNew = (at: number | undefined, print: string) => Memories.isNew(memory, entry("a", at, print))
    assert.deepStrictEqual([
      isNew(1000, "y"),
      isNew(1000, "x"),
      isNew(2000, "x"),
      isNew(999, "y"),
      isNew(undefined, "y")
    ], [
      true,
      false,
      false,
      false,
      false
    ])
    assert.isTrue(Memories.isNew(memory, entry(undefined, 0, "x")))
  })

  it("keeps the newer version where an older one is read, as read last", () => {
    const memory: Memories.Memory = new Map([["a", { at: 2000, print: "x" }], ["b", { at: 1000, print: "x" }]])
    Memories.remember(memory, entry("a", 1000, "old"))
    assert.deepStrictEqual([...memory], [["b", { at: 1000, print: "x" }], ["a", { at: 2000, print: "x" }]])
    Memories.remember(memory, entry("a", 2000, "y"))
    assert.strictEqual(memory.get("a")?.print, "y")
  })

  it("forgets what cannot come again, then what was read first; nothing without a time, and nothing that is held", () => {
    const memory = (): Memories.Memory =>
      new Map(["held", "old", "timeless", "new"].map((entity, index) => [
        entity,
        { at: [1, 1, 0, 9][index]!, print: "x" }
      ]))
    const held = new Map([["held", "before"]])
    const left = (capacity: number) => {
      const all = memory()
      Memories.forget(all, (at) => at > 5, capacity, held)
      return [...all.keys()]
    }
    assert.deepStrictEqual(left(10), ["held", "timeless", "new"])
    assert.deepStrictEqual(left(3), ["held", "timeless", "new"])
    assert.deepStrictEqual(left(2), ["held", "new"])
    assert.deepStrictEqual(left(0), ["held"])
  })
})

const running = (overrides: Partial<Emission.Running> = {}): Emission.Running => ({
  ...Emission.begin({ feed: "test", scope: "all", account: undefined }, Cursors.initial(), rules, 2),
  ...overrides
})

describe("an emission", () => {
  it("moves on with its last element, the oldest first", () => {
    const feed = running({ capacity: 10, progress: progress(1000) })
    const elements = Emission.changed(feed, [entry("b", 3000, "x"), entry("a", 2000, "x")], progress(4000))
    assert.deepStrictEqual(elements.map(({ cursor, entity }) => [entity, cursor.through]), [
      ["a", "1970-01-01T00:00:01.000Z"],
      ["b", "1970-01-01T00:00:04.000Z"]
    ])
  })

  it("remembers what is read again before what is new takes its place", () => {
    const feed = running({ memory: new Map([["a", { at: 0, print: "x" }], ["b", { at: 0, print: "x" }]]) })
    Emission.changed(feed, [entry("a", undefined, "x"), entry("c", undefined, "x")], progress(1000))
    assert.deepStrictEqual([...feed.memory.keys()], ["a", "c"])
  })

  it("doubts what was emitted or removed beside a bulk read", () => {
    const held = new Map([["before", "before"], ["since", "since"], ["gone", "removed"]] as const)
    const known = ["before", "since"].map((entity) => [entity, { at: 1000, print: "x" }] as const)
    const feed = running({ held, memory: new Map(known) })
    const isDoubtful = (entity: string, at: number, print: string) =>
      Emission.isDoubtful(feed, entry(entity, at, print))
    assert.isTrue(isDoubtful("since", 1000, "y"))
    assert.isTrue(isDoubtful("gone", 1000, "x"))
    for (const [entity, at, print] of [["since", 1000, "x"], ["since", 2000, "y"], ["before", 1000, "y"]] as const) {
      assert.isFalse(isDoubtful(entity, at, print), `${entity} ${at} ${print}`)
    }
    Emission.removed(feed, ["before"])
    assert.isTrue(isDoubtful("before", 1000, "x"))
  })

  it("is complete once everything was read, and idle once nothing is to be read again or looked for", () => {
    const said = (now: Progresses.Progress, removals?: number) => {
      const { complete, idle } = Emission.checkpoint(running({ progress: now, rules: { ...rules, removals } }))
      return [complete, idle]
    }
    assert.deepStrictEqual(said(progress(1000)), [true, true])
    assert.deepStrictEqual(said(progress(1000, [gap(0, 500)])), [false, false])
    assert.deepStrictEqual(said(progress(1000, [gap(0, 500, true)])), [true, false])
    assert.deepStrictEqual(said(progress(1000), 60_000), [true, false])
    assert.deepStrictEqual(said(Progresses.initial), [false, false])
  })
})

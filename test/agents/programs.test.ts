/** The programs that agents start from run as they stand, and AGENTS.md leads to each. */
import { assert, describe, it, vi } from "@effect/vitest"
import { Console, Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type * as SpApi from "effect-sp-api/SpApi"
import * as ConfigProvider from "effect/ConfigProvider"
import type { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { readdirSync } from "node:fs"
import * as orders from "../../packages/sp-api/ai-docs/10_orders.ts"
import * as errors from "../../packages/sp-api/ai-docs/20_errors.ts"
import * as manySellers from "../../packages/sp-api/ai-docs/30_many-sellers.ts"
import * as reportRows from "../../packages/sp-api/ai-docs/40_report-rows.ts"
import * as dataKiosk from "../../packages/sp-api/ai-docs/41_data-kiosk.ts"
import * as feed from "../../packages/sp-api/ai-docs/42_feed.ts"
import * as listing from "../../packages/sp-api/ai-docs/50_listing.ts"
import * as prices from "../../packages/sp-api/ai-docs/51_prices.ts"
import * as stock from "../../packages/sp-api/ai-docs/52_stock.ts"
import * as changes from "../../packages/sp-api/ai-docs/60_changes.ts"
import * as raw from "../../packages/sp-api/ai-docs/70_raw.ts"
import * as promises from "../../packages/sp-api/ai-docs/80_promises.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import { onClock } from "../sp-api/workflows/support/clock.ts"

const folder = new URL("../../packages/sp-api/", import.meta.url)
const guide = readText(new URL("AGENTS.md", folder))
const files = readdirSync(new URL("ai-docs", folder)).sort()

/** What a program prints against a sandbox in memory, in March 2026, with the environment that the sandbox prints. */
const printed = <E, R>(program: Effect.Effect<unknown, E, R>) =>
  Effect.gen(function*() {
    const { environment } = yield* Sandbox.Sandbox
    const lines: Array<string> = []
    const write = (...args: ReadonlyArray<unknown>) => void lines.push(args.map(String).join(" "))
    yield* onClock(program).pipe(
      Effect.provideService(Console.Console, { ...globalThis.console, log: write, error: write } as Console.Console),
      Effect.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(yield* environment)))
    )
    return lines
  })

type Services = SpApi.Services | HttpClient.HttpClient | Sandbox.Sandbox

/** How a program is run, and what it prints at least. */
interface Case {
  readonly program: Effect.Effect<unknown, unknown, Services>
  readonly prints: ReadonlyArray<RegExp>
}

const accounts = (keys: ReadonlyArray<string>) =>
  Effect.flatMap(
    Sandbox.Sandbox,
    ({ configValues }) => Effect.provide(manySellers.program(keys), manySellers.Accounts.layer(configValues))
  )

/** A copy, and the same again with its cursor, which has nothing new to read. */
const copy = Effect.gen(function*() {
  const store: changes.Store = { orders: new Map(), cursor: undefined }
  yield* changes.program(store)
  const first = store.orders.size
  yield* changes.program(store)
  assert.strictEqual(store.orders.size, first)
})

const cases: Readonly<Record<string, Case>> = {
  "10_orders.ts": { program: orders.program, prints: [/^\d{3}-\d{7}-\d{7} \w+ [1-9]\d* items/, /^\d+ orders$/] },
  "20_errors.ts": {
    program: errors.program,
    prints: [/^902-0000000-0000000: there is no such order$/, /^not an order id: there is no such order$/]
  },
  "30_many-sellers.ts": { program: accounts(["one", "two"]), prints: [/^one \w\w/, /^two \w\w/] },
  "40_report-rows.ts": { program: reportRows.program, prints: [/^[1-9]\d* lines, [1-9]\d* units$/] },
  "41_data-kiosk.ts": { program: dataKiosk.program, prints: [/^2026-02-2\d \d+ [\d.]+ \d+$/] },
  "42_feed.ts": { program: feed.program({ "SKU-1": 19.99, "SKU-2": 5 }), prints: [/^SKU-1 /, /^SKU-2 /] },
  "50_listing.ts": { program: listing.program, prints: [/^live as B0\w{8}$/] },
  "51_prices.ts": { program: prices.program, prints: [/^B0C4HFZXYM \d/, /^B000000000 .*[a-z]/] },
  "52_stock.ts": { program: stock.program, prints: [/^\S+ B0\w{8} \d+ \d+$/] },
  "60_changes.ts": { program: copy, prints: [/^[1-9]\d* orders in the copy$/] },
  "70_raw.ts": { program: raw.program, prints: [/^ATVPDKIKX0DER \S/] }
}

describe("programs for agents", () => {
  it("are all named by AGENTS.md, which stays below 20 kB", () => {
    assert.deepStrictEqual([...guide.matchAll(/\]\(ai-docs\/(.*?)\)/g)].map(([, file]) => file).toSorted(), files)
    assert.isAtMost(Buffer.byteLength(guide), 20_000)
  })

  it("are all run", () => assert.deepStrictEqual([...Object.keys(cases), "80_promises.ts"], files))

  it.effect.each(Object.entries(cases))("%s does its job", ([, { prints, program }]) =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-03-01T10:30:00Z"))
      const lines = yield* Effect.provide(printed(program), Sandbox.layerTest())
      for (const line of prints) assert.isTrue(lines.some((text) => line.test(text)), `${line}:\n${lines.join("\n")}`)
    }))

  it("80_promises.ts does its job", async () => {
    const lines: Array<string> = []
    const log = vi.spyOn(console, "log").mockImplementation((...args) => void lines.push(args.join(" ")))
    try {
      await promises.main(Sandbox.layerTest())
    } finally {
      log.mockRestore()
    }
    assert.strictEqual(lines.filter((line) => /^\d{3}-\d{7}-\d{7} \w+$/.test(line)).length, 20)
  })
})

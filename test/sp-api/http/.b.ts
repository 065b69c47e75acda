import * as Effect from "effect/Effect"
import { layer, UsagePlans } from "../../../packages/sp-api/src/http/UsagePlans.ts"
await Effect.runPromise(Effect.gen(function*() {
  const plans = yield* UsagePlans
  const b = { key: "a|eu|ordersV0.getOrders", rate: 900, burst: 1e9 }
  for (let r = 0; r < 5; r++) { const n = 300000; let t = performance.now(); for (let i = 0; i < n; i++) yield* plans.acquire(b); const a = performance.now() - t; t = performance.now(); for (let i = 0; i < n; i++) yield* Effect.sync(() => 0); const v = performance.now() - t; console.log("acquire", (a / n * 1000).toFixed(3), "us, empty effect", (v / n * 1000).toFixed(3)) }
  globalThis.gc?.(); const h = process.memoryUsage().heapUsed
  for (let i = 0; i < 100000; i++) yield* plans.acquire({ key: `seller${i}|eu|ordersV0.getOrders`, rate: 2, burst: 30 })
  globalThis.gc?.(); console.log("bytes per bucket", (process.memoryUsage().heapUsed - h) / 1e5)
  const w = { key: "w|eu|x.y", rate: 1000, burst: 1 }
  const n = 3000, c = process.cpuUsage(); yield* Effect.all(Array.from({ length: n }, () => plans.acquire(w)), { concurrency: "unbounded" }); const u = process.cpuUsage(c); console.log("cpu us per waiting acquire", (u.user + u.system) / n)
}).pipe(Effect.provide(layer)))

import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Processes that are kept from file to file: loading Effect anew for each file costs more than the tests themselves
    // (25 s of CPU against 9 s for the first 400 tests). The library has no global state that a file could leave behind.
    pool: "forks",
    isolate: false,
    // More than two cores: nearly half of the time of a file is spent on waiting, for sockets, databases and clocks.
    maxWorkers: Math.max(3, availableParallelism()),
    // Processes of tests start with what earlier ones have compiled: from the sources, that saves a third of the start.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url)) },
    // Some tests wait for threads of the platform (digests, gzip), which a busy machine may starve; a second failure counts.
    retry: process.env["CI"] === undefined ? 0 : 1,
    // They end what hangs, and nothing else: no test is about real time. A busy machine of two cores may be ten times slower.
    testTimeout: process.env["CI"] === undefined ? 20_000 : 300_000,
    hookTimeout: process.env["CI"] === undefined ? 30_000 : 300_000,
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["packages/sp-api/src/apis/**", "packages/{bench,tools}/**", "packages/sandbox/src/generated/**"],
      reporter: ["text-summary", "html"]
    }
  }
})

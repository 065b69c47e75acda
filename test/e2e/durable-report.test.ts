/** Kills the durable report job in the middle, as an operating system does, and lets it go on. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted, Schedule } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const program = new URL("../../examples/durable-report.ts", import.meta.url).pathname

const directory = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "durable-report-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** The job as a process of its own; it dies with the scope. */
const start = (file: string) =>
  Effect.flatMap(Sandbox.Sandbox, ({ configValues, credentials }) =>
    Effect.acquireRelease(
      Effect.sync(() => {
        const child = spawn(process.execPath, [program, file], {
          stdio: ["ignore", "pipe", "pipe"],
          env: {
            PATH: process.env["PATH"],
            SPAPI_ENDPOINT: configValues.endpoint,
            SPAPI_LWA_ENDPOINT: configValues.lwaEndpoint,
            SPAPI_CLIENT_ID: credentials.clientId,
            SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
            SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken)
          }
        })
        let output = ""
        child.stdout.on("data", (text: Buffer) => (output += text.toString()))
        child.stderr.on("data", (text: Buffer) => (output += text.toString()))
        const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
        return {
          output: () => output,
          ended: Effect.promise(() => ended),
          kill: Effect.andThen(Effect.sync(() => child.kill("SIGKILL")), Effect.promise(() => ended))
        }
      }),
      (job) => job.kill
    ))

const count = (operation: string) =>
  Effect.flatMap(
    Sandbox.Sandbox,
    (sandbox) => Effect.map(sandbox.requestsOf(`reports_2021-06-30.${operation}`), (requests) => requests.length)
  )

const eventually = (condition: Effect.Effect<boolean, never, Sandbox.Sandbox>) =>
  Effect.repeat(condition, { until: (is) => is, schedule: Schedule.spaced("20 millis") })

describe("a report job that is killed", () => {
  const after = (name: string, moment: (output: () => string) => Effect.Effect<boolean, never, Sandbox.Sandbox>) =>
    it.live(`${name} goes on and asks for the report only once`, () =>
      Effect.gen(function*() {
        const file = join(yield* directory, "job.sqlite")
        const first = yield* start(file)
        yield* eventually(moment(first.output)).pipe(
          Effect.timeoutOrElse({ duration: "15 seconds", orElse: () => Effect.die(new Error(first.output())) })
        )
        yield* first.kill

        const second = yield* start(file)
        assert.strictEqual(yield* second.ended, 0, second.output())
        assert.match(second.output(), /\d+ order lines/)
        assert.strictEqual(yield* count("createReport"), 1)

        const polls = yield* count("getReport")
        const third = yield* start(file)
        assert.strictEqual(yield* third.ended, 0, third.output())
        assert.match(third.output(), /\d+ order lines/)
        assert.strictEqual(yield* count("getReport"), polls)
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ processingTime: "2 seconds" }))), 60_000)

  after("while it waits", (output) => Effect.sync(() => /report \d+/.test(output())))
  after("as soon as Amazon has taken the request", () => Effect.map(count("createReport"), (requests) => requests > 0))
})

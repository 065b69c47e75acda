/**
 * `pnpm examples`: runs every program in examples/ as its header says, each against a sandbox of its own, and fails if
 * one of them fails. `pnpm examples report` runs those whose name holds `report`.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Clock, Console, Effect, Redacted, type Scope } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { execFile } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { root } from "../../packages/tools/src/support/workspace.ts"
import * as SqsServer from "../sp-api/support/sqsServer.ts"
import { pascal } from "../sp-api/workflows/support/notifications.ts"

const scratch = mkdtempSync(join(tmpdir(), "effect-sp-api-examples-"))

/** One run of an example. */
interface Run {
  readonly args: ReadonlyArray<string>
  readonly env?: Readonly<Record<string, string>>
}

/** How examples are run that take something. */
const runsOf = (
  file: string,
  sandbox: Sandbox.Sandbox["Service"]
): Effect.Effect<ReadonlyArray<Run>, never, Scope.Scope> => {
  switch (file) {
    case "durable-report.ts":
      return Effect.succeed([{ args: [join(scratch, "orders.sqlite")] }])
    case "durable-feed.ts":
      return Effect.succeed([{ args: [join(scratch, "prices.sqlite"), sandbox.credentials.sellerId, "SKU-1=19.99"] }])
    case "durable-data-kiosk.ts":
      return Effect.succeed([{ args: [join(scratch, "sales.sqlite")] }])
    case "feed-listings.ts":
      return Effect.succeed([{ args: [sandbox.credentials.sellerId, "SKU-1=19.99", "SKU-2=5"] }])
    case "notifications.ts":
      return Effect.map(queue, (run) => [{ args: [] }, run])
    default:
      return Effect.succeed([{ args: [] }])
  }
}

/** A loopback SQS queue with a notification, its duplicate and a message of another kind. */
const queue = Effect.map(SqsServer.start, (sqs): Run => {
  const queueUrl = sqs.createQueue("example")
  for (const body of [pascal("n1"), pascal("n1"), "no notification"]) sqs.send(queueUrl, body)
  return {
    args: [queueUrl, "3"],
    env: {
      AWS_ENDPOINT_URL_SQS: sqs.url(),
      AWS_REGION: SqsServer.region,
      AWS_ACCESS_KEY_ID: SqsServer.key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: SqsServer.key.secretAccessKey
    }
  }
})

/** Examples that run elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  "demo.ts": "is `pnpm demo`",
  "quickstart.ts": "is what demo.ts runs, signed and unsigned",
  "website-authorization.ts": "serves until it is stopped; its test opens its pages"
}

/** What a user has in the environment, for the sandbox. */
const environment = ({ credentials, url }: Sandbox.Sandbox["Service"]) => ({
  PATH: process.env["PATH"],
  SPAPI_REGION: "na",
  SPAPI_ENDPOINT: url,
  SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
  SPAPI_CLIENT_ID: credentials.clientId,
  SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
  SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken),
  SPAPI_SELLER_ID: credentials.sellerId
})

const execute = (file: string, { args, env }: Run, sandbox: Sandbox.Sandbox["Service"]) =>
  Effect.callback<{ readonly problem: string | undefined; readonly output: string }>((resume, signal) => {
    execFile(
      process.execPath,
      [join(root, "examples", file), ...args],
      { cwd: scratch, env: { ...environment(sandbox), ...env }, timeout: 120_000, maxBuffer: 16 * 1024 * 1024, signal },
      (error, stdout, stderr) =>
        resume(Effect.succeed({
          problem: error === null ? undefined : error.killed ? "did not end within 120 s" : `ended with ${error.code}`,
          output: stdout + stderr
        }))
    )
  })

const runExample = (file: string) =>
  Effect.gen(function*() {
    const reason = elsewhere[file]
    if (reason !== undefined) {
      yield* Console.log(`  –     ${file} ${reason}`)
      return true
    }
    const sandbox = yield* Sandbox.Sandbox
    const start = yield* Clock.currentTimeMillis
    const runs = yield* Effect.forEach(yield* runsOf(file, sandbox), (run) => execute(file, run, sandbox))
    const { output, problem } = runs.find(({ problem }) => problem !== undefined) ?? runs[0]!
    const seconds = (((yield* Clock.currentTimeMillis) - start) / 1000).toFixed(1)
    yield* Console.log(
      problem === undefined
        ? `  ok    ${file} (${seconds} s, ${(yield* sandbox.requests).length} requests)`
        : `  FAIL  ${file} ${problem}\n${output.trimEnd().replace(/^/gm, "        ")}`
    )
    return problem === undefined
  }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ usagePlans: "off", processingTime: "1 second" })))

const wanted = process.argv[2] ?? ""
const files = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".ts") && file.includes(wanted))

Effect.forEach(files, runExample, { concurrency: 3 }).pipe(
  Effect.flatMap((results) => {
    const failed = results.filter((ok) => !ok).length
    if (failed > 0) process.exitCode = 1
    return failed > 0 ? Console.log(`${failed} of ${files.length} examples failed`) : Effect.void
  }),
  Effect.ensuring(Effect.sync(() => rmSync(scratch, { recursive: true, force: true }))),
  NodeRuntime.runMain
)

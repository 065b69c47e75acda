/**
 * `pnpm examples`: runs every program in examples/ as its header says, each against a sandbox of its own, for a seller of
 * each region, and fails if one of them fails. `pnpm examples report` runs those whose name holds `report`, `pnpm
 * examples --region eu report` for one region only.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Clock, Console, Effect, Redacted, type Scope } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { RegionId } from "effect-sp-api/Region"
import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
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
  folder: string,
  sandbox: Sandbox.Sandbox["Service"]
): Effect.Effect<ReadonlyArray<Run>, never, Scope.Scope> => {
  switch (file) {
    case "durable-report.ts":
      return Effect.succeed([{ args: [join(folder, "orders.sqlite")] }])
    case "durable-feed.ts":
      return Effect.succeed([{ args: [join(folder, "prices.sqlite"), sandbox.credentials.sellerId, "SKU-1=19.99"] }])
    case "durable-data-kiosk.ts":
      return Effect.succeed([{ args: [join(folder, "sales.sqlite")] }])
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
  "website-authorization.ts": "serves until it is stopped; its test opens its pages"
}

/** Examples that call the same in every region, or choose their marketplace as another one does: one run is enough. */
const anyRegion: ReadonlySet<string> = new Set([
  "durable-data-kiosk.ts",
  "durable-feed.ts",
  "notifications.ts",
  "observability.ts",
  "vendor-acknowledgement.ts",
  "vendor-orders.ts"
])

/** What a user has in the environment, for the sandbox. */
const environment = ({ configValues, credentials, url }: Sandbox.Sandbox["Service"]) => ({
  PATH: process.env["PATH"],
  SPAPI_REGION: configValues.region,
  SPAPI_ENDPOINT: url,
  SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
  SPAPI_CLIENT_ID: credentials.clientId,
  SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
  SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken),
  SPAPI_SELLER_ID: credentials.sellerId,
  VENDOR_COUNTRY: { na: "US", eu: "DE", fe: "JP" }[configValues.region ?? "na"]
})

const execute = (file: string, folder: string, { args, env }: Run, sandbox: Sandbox.Sandbox["Service"]) =>
  Effect.callback<{ readonly problem: string | undefined; readonly output: string }>((resume, signal) => {
    execFile(
      process.execPath,
      [join(root, "examples", file), ...args],
      { cwd: folder, env: { ...environment(sandbox), ...env }, timeout: 120_000, maxBuffer: 16 * 1024 * 1024, signal },
      (error, stdout, stderr) =>
        resume(Effect.succeed({
          problem: error === null ? undefined : error.killed ? "did not end within 120 s" : `ended with ${error.code}`,
          output: stdout + stderr
        }))
    )
  })

const runExample = (file: string, region: RegionId) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const start = yield* Clock.currentTimeMillis
    const folder = join(scratch, region)
    mkdirSync(folder, { recursive: true })
    const runs = yield* Effect.forEach(
      yield* runsOf(file, folder, sandbox),
      (run) => execute(file, folder, run, sandbox)
    )
    const { output, problem } = runs.find(({ problem }) => problem !== undefined) ?? runs[0]!
    const seconds = (((yield* Clock.currentTimeMillis) - start) / 1000).toFixed(1)
    yield* Console.log(
      problem === undefined
        ? `  ok    ${region}  ${file} (${seconds} s, ${(yield* sandbox.requests).length} requests)`
        : `  FAIL  ${region}  ${file} ${problem}\n${output.trimEnd().replace(/^/gm, "        ")}`
    )
    return problem === undefined
  }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ region, usagePlans: "off", processingTime: "1 second" })))

const { positionals: [wanted = ""], values: { region: only } } = parseArgs({
  options: { region: { type: "string" } },
  allowPositionals: true
})
const regions = (["na", "eu", "fe"] as const).filter((region) => only === undefined || region === only)
if (regions.length === 0) throw new Error(`--region ${only}: it is na, eu or fe`)
const files = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".ts") && file.includes(wanted))
const others = files.filter((file) => elsewhere[file] !== undefined)
const runs = regions.flatMap((region) =>
  files.filter((file) => elsewhere[file] === undefined && !(region !== regions[0] && anyRegion.has(file)))
    .map((file) => ({ file, region }))
)

Effect.forEach(others, (file) => Console.log(`  –     ${file} ${elsewhere[file]}`)).pipe(
  Effect.andThen(Effect.forEach(runs, ({ file, region }) => runExample(file, region), { concurrency: 3 })),
  Effect.flatMap((results) => {
    const failed = results.filter((ok) => !ok).length
    if (failed > 0) process.exitCode = 1
    return failed > 0 ? Console.log(`${failed} of ${runs.length} runs failed`) : Effect.void
  }),
  Effect.ensuring(Effect.sync(() => rmSync(scratch, { recursive: true, force: true }))),
  NodeRuntime.runMain
)

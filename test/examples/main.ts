/**
 * `pnpm examples`: starts the sandbox as its users do, and runs every program in examples/ as its header says, with the
 * environment that the sandbox prints, for a seller of each region. Fails if one of them fails. `pnpm examples report`
 * runs those whose name holds `report`, `pnpm examples --region eu report` for one region only.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Clock, Console, Data, Effect, Schedule, type Scope } from "effect"
import type { RegionId } from "effect-sp-api/Region"
import { execFile, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { root } from "../../packages/tools/src/support/workspace.ts"
import { freePort } from "../e2e/support/port.ts"
import * as SqsServer from "../sp-api/support/sqsServer.ts"
import { pascal } from "../sp-api/workflows/support/notifications.ts"

const scratch = mkdtempSync(join(tmpdir(), "effect-sp-api-examples-"))

class NotStarted extends Data.TaggedError("NotStarted")<{ readonly message: string }> {}

/** One run of an example. */
interface Run {
  /** Words of a shell, which may name what the environment has. */
  readonly args: string
  readonly env?: Readonly<Record<string, string>>
  /** The program serves: it is stopped when it says this. */
  readonly until?: string
  /** The program has a sandbox of its own, and gets nothing of this one. */
  readonly alone?: boolean
}

/** How examples are run that take something. */
const runsOf = (file: string): Effect.Effect<ReadonlyArray<Run>, never, Scope.Scope> => {
  switch (file) {
    case "changes.ts":
      return Effect.succeed([{ args: "copy.sqlite" }])
    case "durable-report.ts":
      return Effect.succeed([{ args: "orders.sqlite" }])
    case "durable-feed.ts":
      return Effect.succeed([{ args: `prices.sqlite "$SPAPI_SELLER_ID" SKU-1=19.99` }])
    case "durable-data-kiosk.ts":
      return Effect.succeed([{ args: "sales.sqlite" }])
    case "feed-listings.ts":
      return Effect.succeed([{ args: `"$SPAPI_SELLER_ID" SKU-1=19.99 SKU-2=5` }])
    case "listing-issues.ts":
      return Effect.succeed([{
        args: "",
        env: { SKU: "SHI-0005", ATTRIBUTES: `{"country_of_origin":[{"value":"PT"}]}`, APPLY: "true" }
      }])
    case "notifications.ts":
      return Effect.map(queue, (run) => [{ args: "" }, run])
    case "backend/main.ts":
      return Effect.map(
        freePort,
        (port) => [{ args: "", env: { PORT: String(port) }, until: "Listening", alone: true }]
      )
    case "website-authorization.ts":
      return Effect.map(freePort, (port) => [{
        args: "",
        env: { PORT: String(port), PUBLIC_URL: `http://localhost:${port}` },
        until: "Listening"
      }])
    default:
      return Effect.succeed([{ args: "" }])
  }
}

/** A loopback SQS queue with a notification, its duplicate and a message of another kind. */
const queue = Effect.map(SqsServer.start, (sqs): Run => {
  const queueUrl = sqs.createQueue("example")
  for (const body of [pascal("n1"), pascal("n1"), "no notification"]) sqs.send(queueUrl, body)
  return {
    args: `${queueUrl} 3`,
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
  "demo.ts": "is `pnpm demo`"
}

/**
 * Examples that call the same in every region, or choose their marketplace as another one does: one run is enough. The
 * region matters to some that use an API which other regions lack.
 */
const onlyIn: Readonly<Record<string, RegionId>> = {
  "aplus-content.ts": "eu",
  "awd-inbound.ts": "na",
  "backend/main.ts": "na",
  "buy-shipping.ts": "na",
  "confirm-shipment.ts": "fe",
  "durable-data-kiosk.ts": "na",
  "durable-feed.ts": "na",
  "easy-ship.ts": "eu",
  "external-fulfillment.ts": "eu",
  "fees.ts": "eu",
  "invoice.ts": "eu",
  "ledger.ts": "fe",
  "listing-issues.ts": "eu",
  "may-i-sell.ts": "na",
  "multi-channel.ts": "na",
  "notifications.ts": "na",
  "observability.ts": "na",
  "repricer.ts": "na",
  "request-review.ts": "eu",
  "returns.ts": "na",
  "rotate-secret.ts": "fe",
  "sales.ts": "fe",
  "vendor-acknowledgement.ts": "na",
  "vendor-direct-fulfillment.ts": "eu",
  "vendor-orders.ts": "na",
  "vendor-shipment-invoice.ts": "fe",
  "website-authorization.ts": "na"
}

/** The environment of this machine; that of the sandbox comes from its file. Code is compiled once for all runs. */
const machine = { PATH: process.env["PATH"], NODE_COMPILE_CACHE: join(scratch, "compiled") }

const folderOf = (region: RegionId): string => join(scratch, region)
const envFileOf = (region: RegionId): string => join(folderOf(region), "sandbox.env")

/** The command for a region, until the scope closes. */
const sandbox = Effect.fnUntraced(function*(region: RegionId) {
  mkdirSync(folderOf(region), { recursive: true })
  const args = ["--usage-plans", "off", "--processing-time", "1 second", "--region", region, "-e", envFileOf(region)]
  const child = yield* Effect.acquireRelease(
    Effect.sync(() =>
      spawn(process.execPath, [join(root, "packages/sandbox/src/main.ts"), ...args], {
        env: machine,
        stdio: ["ignore", "inherit", "pipe"]
      })
    ),
    (child) => Effect.sync(() => child.kill())
  )
  let said = ""
  child.stderr.on("data", (text: Buffer) => (said += text.toString()))
  const isReady = Effect.suspend(() =>
    /^effect-sp-api-sandbox: ready on /m.test(said) ? Effect.void : Effect.fail("not ready")
  )
  yield* Effect.retry(isReady, Schedule.max([Schedule.spaced("50 millis"), Schedule.recurs(1200)])).pipe(
    Effect.mapError(() => new NotStarted({ message: `The sandbox did not start:\n${said}` }))
  )
})

const execute = (file: string, region: RegionId, { alone, args, env, until }: Run) =>
  Effect.callback<{ readonly problem: string | undefined; readonly output: string }>((resume, signal) => {
    let stopped = false
    const child = execFile(
      "sh",
      [
        "-c",
        `${alone ? "" : ". \"$0\" && "}exec "$1" "$2" ${args}`,
        envFileOf(region),
        process.execPath,
        join(root, "examples", file)
      ],
      {
        cwd: folderOf(region),
        env: { ...machine, VENDOR_COUNTRY: countries[region], ...env },
        timeout: 120_000,
        maxBuffer: 16 * 1024 * 1024,
        signal
      },
      (error, stdout, stderr) =>
        resume(Effect.succeed({
          problem: error === null || stopped
            ? undefined
            : error.killed
            ? "did not end within 120 s"
            : `ended with ${error.code}`,
          output: stdout + stderr
        }))
    )
    child.stdout?.on("data", (text: string) => {
      if (until === undefined || !text.includes(until)) return
      stopped = true
      child.kill()
    })
  })

const countries = { na: "US", eu: "DE", fe: "JP" } as const

const runExample = (file: string, region: RegionId) =>
  Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    const runs = yield* Effect.forEach(yield* runsOf(file), (run) => execute(file, region, run))
    const { output, problem } = runs.find(({ problem }) => problem !== undefined) ?? runs[0]!
    const seconds = (((yield* Clock.currentTimeMillis) - start) / 1000).toFixed(1)
    yield* Console.log(
      problem === undefined
        ? `  ok    ${region}  ${file} (${seconds} s)`
        : `  FAIL  ${region}  ${file} ${problem}\n${output.trimEnd().replace(/^/gm, "        ")}`
    )
    return problem === undefined
  }).pipe(Effect.scoped)

const { positionals: [wanted = ""], values: { region: only } } = parseArgs({
  options: { region: { type: "string" } },
  allowPositionals: true
})
const regions = (["na", "eu", "fe"] as const).filter((region) => only === undefined || region === only)
if (regions.length === 0) throw new Error(`--region ${only}: it is na, eu or fe`)
const files = [...readdirSync(join(root, "examples")), "backend/main.ts"].filter((file) =>
  file.endsWith(".ts") && file.includes(wanted)
)
const others = files.filter((file) => elsewhere[file] !== undefined)
const runs = regions.flatMap((region) =>
  files.filter((file) => elsewhere[file] === undefined && (only !== undefined || region === (onlyIn[file] ?? region)))
    .map((file) => ({ file, region }))
)

Effect.forEach(others, (file) => Console.log(`  –     ${file} ${elsewhere[file]}`)).pipe(
  Effect.andThen(Effect.forEach(regions, sandbox)),
  Effect.andThen(Effect.forEach(runs, ({ file, region }) => runExample(file, region), { concurrency: 3 })),
  Effect.flatMap((results) => {
    const failed = results.filter((ok) => !ok).length
    if (failed > 0) process.exitCode = 1
    return failed > 0 ? Console.log(`${failed} of ${runs.length} runs failed`) : Effect.void
  }),
  Effect.scoped,
  Effect.ensuring(Effect.sync(() => rmSync(scratch, { recursive: true, force: true }))),
  NodeRuntime.runMain
)

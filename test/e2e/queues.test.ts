/** The example of another queue: two workers as processes, over one Redis, against a sandbox with Amazon's limits. */
import { assert, describe, it } from "@effect/vitest"
import { Queue } from "bullmq"
import { Effect, Redacted, Schedule } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Task } from "../../examples/queues/task.ts"
import * as Sqs from "../sp-api/support/sqsServer.ts"
import * as Job from "./support/job.ts"
import * as Redis from "./support/redis.ts"

const tasksOfEach = 6

interface Done {
  readonly begun: number
  readonly ended: number
  readonly worker: number
  readonly fence: number
}

/** A seller of two regions each, with its tasks. */
const sellersOf = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  return yield* Effect.forEach(
    ["na", "eu"] as const,
    (region) =>
      Effect.map(sandbox.world.seller(region), ({ id, listings, marketplaces }) => ({
        seller: `${region}:${id}`,
        refreshToken: Redacted.value(sandbox.credentialsOf(region).refreshToken),
        tasks: [...listings.values()].slice(0, tasksOfEach).map(({ asin }): Task => ({
          seller: `${region}:${id}`,
          asin,
          marketplaceId: marketplaces[0]!.id
        }))
      }))
  )
})

const environmentOf = (redis: string, sellers: Effect.Success<typeof sellersOf>) => ({
  REDIS_URL: redis,
  SPAPI_TOKEN_KEY: Buffer.alloc(32, 7).toString("base64"),
  SPAPI_SELLERS: JSON.stringify(Object.fromEntries(sellers.map(({ refreshToken, seller }) => [seller, refreshToken])))
})

describe.skipIf(!Redis.isInstalled)("two workers of BullMQ", () => {
  it.live("take any seller, within its rate limits, with one token for both, and one task of a seller at a time", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const url = yield* Redis.server
      const sellers = yield* sellersOf
      const queue = yield* Effect.acquireRelease(
        Effect.sync(() => new Queue<Task, Done>("catalogue", { connection: { url } })),
        (queue) => Effect.promise(() => queue.close())
      )
      const env = environmentOf(url, sellers)
      const workers = yield* Effect.forEach([1, 2], () => Job.start(Job.example("queues/bullmq"), [], env))
      yield* Effect.sync(() => workers.every((worker) => worker.output().includes("Working"))).pipe(
        Effect.repeat({ until: (are) => are, schedule: Schedule.spaced("20 millis") })
      )

      const tasks = sellers.flatMap(({ tasks }) => tasks)
      yield* Effect.promise(() =>
        queue.addBulk([
          ...tasks.map((data) => ({ name: "read", data, opts: { attempts: 3 } })),
          { name: "read", data: { ...tasks[0]!, asin: "B000000000" }, opts: { attempts: 3 } }
        ])
      )
      yield* Effect.promise(() => queue.getJobCounts("completed", "failed")).pipe(
        Effect.repeat({
          until: ({ completed, failed }) => completed! + failed! > tasks.length,
          schedule: Schedule.spaced("50 millis")
        })
      )
      const completed = yield* Effect.promise(() => queue.getJobs(["completed"]))
      assert.lengthOf(completed, tasks.length)
      // Amazon does not know this product: the task is not repeated.
      const [failed] = yield* Effect.promise(() => queue.getJobs(["failed"]))
      assert.deepInclude(failed, { attemptsMade: 1 })
      assert.include(failed!.failedReason, "B000000000")

      const requests = yield* sandbox.requestsOf("catalogItems_2022-04-01.getCatalogItem")
      assert.lengthOf(requests, tasks.length + 1)
      assert.isEmpty(requests.filter(({ status }) => status === 429))
      assert.lengthOf(yield* sandbox.requestsOf("lwa.token"), sellers.length)
      assert.strictEqual(new Set(completed.map(({ returnvalue }) => returnvalue.worker)).size, 2)
      for (const { seller } of sellers) {
        const own = completed.filter(({ data }) => data.seller === seller).map(({ returnvalue }) => returnvalue)
        assert.lengthOf(own, tasksOfEach)
        own.sort((a, b) => a.begun - b.begun)
        for (const [index, { begun, fence }] of own.slice(1).entries()) {
          assert.isAtLeast(begun, own[index]!.ended)
          assert.isAbove(fence, own[index]!.fence)
        }
      }
      for (const worker of workers) yield* worker.signal("SIGTERM")
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ products: 20, ordersPerSeller: 4 }))))
})

describe.skipIf(!Redis.isInstalled)("two workers of SQS", () => {
  it.live("take the tasks of a seller one after the other and in order, and drop one that fails for good", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const redis = yield* Redis.server
      const sqs = yield* Sqs.start
      const queueUrl = sqs.createQueue("catalogue.fifo")
      const sellers = yield* sellersOf
      const env = {
        ...environmentOf(redis, sellers),
        QUEUE_URL: queueUrl,
        AWS_ENDPOINT_URL_SQS: sqs.url(),
        AWS_REGION: Sqs.region,
        AWS_ACCESS_KEY_ID: Sqs.key.accessKeyId,
        AWS_SECRET_ACCESS_KEY: Sqs.key.secretAccessKey
      }
      const workers = yield* Effect.forEach([1, 2], () => Job.start(Job.example("queues/sqs"), [], env))
      yield* Effect.sync(() => workers.every((worker) => worker.output().includes("Working"))).pipe(
        Effect.repeat({ until: (are) => are, schedule: Schedule.spaced("20 millis") })
      )
      const [first, ...others] = sellers.flatMap(({ tasks }) => tasks)
      for (const task of [{ ...first!, asin: "B000000000" }, first!, ...others]) {
        sqs.send(queueUrl, task, task.seller)
      }
      yield* Effect.sync(() => sqs.bodies(queueUrl).length).pipe(
        Effect.repeat({ until: (left) => left === 0, schedule: Schedule.spaced("50 millis") })
      )

      const calls = yield* sandbox.requestsOf("catalogItems_2022-04-01.getCatalogItem")
      assert.lengthOf(calls, 2 * tasksOfEach + 1)
      assert.isEmpty(calls.filter(({ status }) => status === 429))
      // Messages are numbered as they were sent, and each was received once.
      const deleted = sqs.requests.flatMap(({ action, input }) =>
        action === "DeleteMessage" ? [String(input["ReceiptHandle"])] : []
      )
      const numbers = deleted.map((receipt) => Number(/^m(\d+)-1$/.exec(receipt)?.[1]))
      const ofFirst = numbers.filter((number) => number <= tasksOfEach + 1)
      assert.deepStrictEqual(ofFirst, Array.from({ length: tasksOfEach + 1 }, (_, index) => index + 1))
      const ofSecond = numbers.filter((number) => number > tasksOfEach + 1)
      assert.deepStrictEqual(ofSecond, Array.from({ length: tasksOfEach }, (_, index) => index + tasksOfEach + 2))
      const output = workers.map((worker) => worker.output()).join("\n")
      assert.include(output, "A task has failed for good")
      assert.notInclude(output, "A task comes again")
      for (const { seller, tasks } of sellers) {
        for (const { asin } of tasks) assert.include(output, `${seller} ${asin}`)
      }
      for (const worker of workers) yield* worker.signal("SIGTERM")
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ products: 20, ordersPerSeller: 4 }))))
})

/**
 * A worker of BullMQ whose tasks call Amazon: as many processes of it as you like, `node examples/queues/bullmq.ts`.
 * Its environment is that of task.ts; `REDIS_URL` is of the queue too.
 *
 * Groups, with a concurrency of their own, are in BullMQ Pro. Here a task whose seller is busy goes back as a delayed
 * job, which costs latency and the order of the tasks of a seller, and no place of the worker.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { DelayedError, UnrecoverableError, Worker } from "bullmq"
import { Console, Effect, Layer, Option } from "effect"
import { layer } from "./accounts.ts"
import { withSeller } from "./lease.ts"
import { isFinal, read, settings, type Task } from "./task.ts"

const oneOfSeller = (task: Task) =>
  withSeller(task.seller, (fence) => Effect.map(read(task), (done) => ({ ...done, fence }))).pipe(
    Effect.catch((error) => isFinal(error) ? Effect.die(new UnrecoverableError(error.message)) : Effect.fail(error))
  )

/** How long a job of a busy seller waits: longer each time, so that a backlog of one seller leaves Redis in peace. */
const delay = (attempts: number) => Math.min(200 * attempts, 5000)

/** Takes jobs until the scope closes, and then waits for those that run. */
const worker = (url: string) =>
  Effect.gen(function*() {
    const context = yield* Effect.context<Effect.Services<ReturnType<typeof oneOfSeller>>>()
    const run = Effect.runPromiseWith(context)
    yield* Effect.acquireRelease(
      Effect.sync(() =>
        new Worker<Task>("catalogue", async (job, token) => {
          const result = await run(oneOfSeller(job.data))
          if (Option.isSome(result)) return result.value
          await job.moveToDelayed(Date.now() + delay(job.attemptsStarted), token)
          throw new DelayedError()
        }, { connection: { url }, concurrency: 16 })
          .on("error", (error) => run(Effect.logWarning("The queue does not respond", error.message)))
      ),
      (worker) => Effect.promise(() => worker.close())
    )
    yield* Console.log("Working")
  })

const program = Layer.unwrap(
  Effect.map(settings, (options) => Layer.effectDiscard(worker(options.redis)).pipe(Layer.provide(layer(options))))
)

NodeRuntime.runMain(Layer.launch(program))

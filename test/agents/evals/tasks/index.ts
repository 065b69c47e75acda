/** All tasks. */
import type { Task } from "../Task.ts"
import { addresses } from "./addresses.ts"
import { copy } from "./copy.ts"
import { kiosk } from "./kiosk.ts"
import { metrics } from "./metrics.ts"
import { openOrders } from "./openOrders.ts"
import { prices } from "./prices.ts"
import { revenue } from "./revenue.ts"
import { sellers } from "./sellers.ts"
import { server } from "./server.ts"

export const tasks: ReadonlyArray<Task> = [
  openOrders,
  revenue,
  prices,
  metrics,
  addresses,
  copy,
  sellers,
  kiosk,
  server
]

/** The task of a name. Throws where it does not exist. */
export const taskOf = (name: string | undefined): Task => {
  const task = tasks.find((task) => task.name === name)
  if (task !== undefined) return task
  throw new Error(`Unknown task ${name ?? ""}; the tasks are ${tasks.map(({ name }) => name).join(", ")}`)
}

/**
 * All limits, by operation.
 */
import type { Limit } from "./Limit.ts"
import { ofGroup } from "./Limit.ts"
import { fulfillment } from "./table/fulfillment.ts"
import { jobs } from "./table/jobs.ts"
import { money } from "./table/money.ts"
import { orders } from "./table/orders.ts"
import { products } from "./table/products.ts"

/** All limits. */
export const all: ReadonlyArray<Limit> = [orders, money, products, fulfillment, jobs].flat().flatMap(ofGroup)

const byOperation = Map.groupBy(all, ({ on }) => on)

/** The limits of an operation. */
export const of = (operation: string): ReadonlyArray<Limit> => byOperation.get(operation) ?? []

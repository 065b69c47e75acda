/**
 * All limits, by operation.
 */
import type { Limit } from "./Limit.ts"
import { ofGroup } from "./Limit.ts"
import { fulfillment } from "./table/fulfillment.ts"
import { jobs } from "./table/jobs.ts"
import { money } from "./table/money.ts"
import { orders } from "./table/orders.ts"
import { partners } from "./table/partners.ts"
import { products } from "./table/products.ts"

/** All limits. */
export const all: ReadonlyArray<Limit> = [orders, money, products, fulfillment, jobs, partners].flat().flatMap(ofGroup)

const byOperation = Map.groupBy(all, ({ on }) => on)

/** The limits of an operation. */
export const of = (operation: string): ReadonlyArray<Limit> => byOperation.get(operation) ?? []

/** The limits of the section of an operation. */
export const ofSection = (operation: string): ReadonlyArray<Limit> => of(operation.slice(0, operation.lastIndexOf(".")))

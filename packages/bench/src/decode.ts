/**
 * `pnpm bench:decode`: the cost of checking a response. A page of orders of about 55 kB is parsed, or parsed and
 * checked, alternately in one process; the ratio counts.
 */
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import { checker } from "effect-sp-api/operation/Checking"
import { orderPage } from "./orders.ts"

const text = orderPage(50)
const { matches } = checker(OrdersV0.getOrders.shapes.output!())
if (!matches(JSON.parse(text))) throw new Error("the page does not match its schema, so nothing would be measured")

const rounds = 21
const count = 300

const time = (work: () => void): number => {
  const start = process.hrtime.bigint()
  for (let index = 0; index < count; index++) work()
  return Number(process.hrtime.bigint() - start) / count / 1000
}

const parse = () => JSON.parse(text) as unknown
const parseAndCheck = () => {
  if (!matches(JSON.parse(text))) throw new Error("no match")
}
for (let index = 0; index < 5; index++) {
  time(parse)
  time(parseAndCheck)
}
const ratios: Array<number> = []
const parsed: Array<number> = []
for (let round = 0; round < rounds; round++) {
  const a = time(parse)
  const b = time(parseAndCheck)
  parsed.push(a)
  ratios.push(b / a)
}
const median = (list: ReadonlyArray<number>): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!
console.log(
  `${(text.length / 1000).toFixed(0)} kB page: JSON.parse ${median(parsed).toFixed(0)} µs; parsed and checked ${
    median(ratios).toFixed(2)
  } × that (budget 1.30)`
)
if (median(ratios) > 1.3) process.exitCode = 1

/**
 * Boxes of requests: what they hold, and how they are split over shipments.
 */
import * as Json from "../../protocol/Json.ts"
import type { Box, Line, Plan } from "../../world/InboundPlans.ts"
import * as Plans from "../../world/InboundPlans.ts"
import type { Call } from "../Call.ts"
import { newId, refuse } from "./Operations.ts"
import { lineOf, listingsOf } from "./plans.ts"

const provided = "BOX_CONTENT_PROVIDED"

/** Pounds of a weight. */
export const poundsOf = (weight: unknown): number =>
  (Json.number(weight, "value") ?? 0) * (Json.string(weight, "unit") === "KG" ? 2.204_622_6 : 1)

/** Amazon's limit for a box of usual items. */
export const heaviest = 50

/** A box of a request. Another `series` results in other ids. */
const boxOf = (call: Call, plan: Plan, json: unknown, series: string, index: number, group: number): Box => {
  const source = Json.string(json, "contentInformationSource") ?? ""
  const items = Json.array(json, "items")
  if (source === provided ? items.length === 0 : items.length > 0) {
    throw refuse(
      source === provided
        ? `The items of a box are required where its contentInformationSource is ${provided}.`
        : `The items of a box must be empty where its contentInformationSource is ${source}.`
    )
  }
  const weight = Json.object(json, "weight")
  if (poundsOf(weight) > heaviest) throw refuse(`The weight of a box must be at most ${heaviest} LB.`)
  const listings = listingsOf(call, items, plan.marketplaceId)
  return {
    packageId: Json.string(json, "packageId") ?? newId(call, "pk", plan.id, series, index),
    quantity: Json.number(json, "quantity") ?? 1,
    source,
    dimensions: Json.object(json, "dimensions"),
    weight,
    lines: items.map((item, at) => lineOf(call, item, listings[at]!, plan.marketplaceId)),
    template: `P${group} - B${index + 1}`
  }
}

/** The boxes of a request. */
export const boxesOf = (
  call: Call,
  plan: Plan,
  json: ReadonlyArray<unknown>,
  series: string,
  group = 1
): ReadonlyArray<Box> => json.map((box, index) => boxOf(call, plan, box, series, index, group))

/** Throws unless boxes whose content is known hold exactly what they should. */
export const checkContent = (what: string, boxes: ReadonlyArray<Box>, lines: ReadonlyArray<Line>): void => {
  if (boxes.some(({ source }) => source !== provided)) return
  const expected = Plans.unitsOf(lines)
  const packed = Plans.unitsOf(Plans.contentOf(boxes))
  const same = [...expected].every(([sku, units]) => packed.get(sku) === units) && packed.size === expected.size
  if (same) return
  throw refuse(
    `${what} did not contain expected items and/or quantities.`,
    `Expected item quantities ${[...expected].map(([sku, units]) => `${sku}: ${units}`).join(", ")}`
  )
}

/** Boxes one by one. */
export const single = (boxes: ReadonlyArray<Box>, id: (box: Box, index: number) => string): ReadonlyArray<Box> =>
  boxes.flatMap((box) =>
    Array.from({ length: box.quantity }, (_, index) => ({
      ...box,
      quantity: 1,
      packageId: index === 0 ? box.packageId : id(box, index)
    }))
  )

/** As many parts as asked for, of about the same size; equal boxes of a part stay together. */
export const splitBoxes = (
  boxes: ReadonlyArray<Box>,
  count: number,
  id: (box: Box, part: number) => string
): ReadonlyArray<ReadonlyArray<Box>> => {
  const all = boxes.flatMap((box) => Array.from({ length: box.quantity }, () => box))
  const used = new Set<Box>()
  return Array.from({ length: count }, (_, part) => {
    const own = all.slice(Math.floor(part * all.length / count), Math.floor((part + 1) * all.length / count))
    return [...new Set(own)].map((box) => {
      const quantity = own.filter((other) => other === box).length
      const packageId = used.has(box) ? id(box, part) : box.packageId
      used.add(box)
      return { ...box, packageId, quantity }
    })
  })
}

/** As many parts as asked for; each has units of the lines that have enough. */
export const splitLines = (lines: ReadonlyArray<Line>, count: number): ReadonlyArray<ReadonlyArray<Line>> =>
  Array.from({ length: count }, (_, part) =>
    lines.flatMap((line) => {
      const quantity = Math.floor((part + 1) * line.quantity / count) - Math.floor(part * line.quantity / count)
      return quantity === 0 ? [] : [{ ...line, quantity }]
    }))

/** The two kinds of metrics: what is counted, and how long something takes. */
import * as Metric from "effect/Metric"

type Attributes = { readonly [name: string]: string }

/** From 10 ms to an hour. */
const boundaries = [
  10,
  25,
  50,
  100,
  250,
  500,
  1000,
  2500,
  5000,
  10_000,
  30_000,
  60_000,
  180_000,
  300_000,
  900_000,
  3_600_000
]

/** Counts upwards. */
export const counter = (id: string, attributes: Attributes): Metric.Counter<number> =>
  Metric.counter(id, { attributes, incremental: true })

/** Milliseconds. */
export const histogram = (id: string, attributes: Attributes): Metric.Histogram<number> =>
  Metric.histogram(id, { attributes, boundaries })

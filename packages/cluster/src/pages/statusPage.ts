/** The status of a cluster as a page. */
import type { Status } from "../Status.ts"
import { escape, html } from "./page.ts"

const units = [["d", 86_400], ["h", 3600], ["min", 60]] as const

/** Seconds as people read them: `2 h 5 min`. */
const duration = (seconds: number | undefined): string => {
  if (seconds === undefined) return "unknown"
  const parts: Array<string> = []
  let rest = seconds
  for (const [unit, size] of units) {
    if (rest >= size && parts.length < 2) parts.push(`${Math.floor(rest / size)} ${unit}`)
    rest %= size
  }
  return parts.length === 0 ? `${rest} s` : parts.join(" ")
}

const table = (
  columns: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
  empty: string
): string => {
  if (rows.length === 0) return `<p>${escape(empty)}</p>`
  const kind = (index: number) => typeof rows[0]![index] === "number" ? " class=\"number\"" : ""
  const head = columns.map((name, index) => `<th scope="col"${kind(index)}>${escape(name)}</th>`).join("")
  const body = rows.map((row) =>
    `<tr>${row.map((cell, index) => `<td${kind(index)}>${escape(String(cell))}</td>`).join("")}</tr>`
  )
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`
}

const figure = (name: string, value: string | number, isBad = false): string =>
  `<div><dt>${escape(name)}</dt><dd${isBad ? " class=\"bad\"" : ""}>${escape(String(value))}</dd></div>`

/** The page. */
export const statusPage = ({ at, errors, feeds, parked, quotas, runner, schedules, sellers, stuck }: Status) =>
  html({
    title: "Sellers",
    body: [
      `<p>${escape(at.replace(/\.\d+Z$/, "Z"))}${
        runner.ready ? "" : `, <span class="bad">not ready: ${escape(runner.problems.join("; "))}</span>`
      }</p>`,
      "<dl>",
      figure("active", sellers.active),
      figure("parked", sellers.parked, sellers.parked > 0),
      figure("stuck jobs", stuck.length, stuck.length > 0),
      figure("in memory here", runner.entities),
      figure("shards here", runner.shards, runner.shards === 0),
      "</dl>",
      "<h2>Feeds</h2>",
      table(
        ["feed", "sellers", "not begun", "lag", "furthest behind"],
        feeds.map(({ behind, feed, lagSeconds, notBegun, sellers }) => [
          feed,
          sellers,
          notBegun,
          duration(lagSeconds),
          behind.map(({ lagSeconds, seller }) => `${seller} (${duration(lagSeconds)})`).join(", ")
        ]),
        "No feed has stored a cursor."
      ),
      "<h2>Schedules</h2>",
      table(
        ["schedule", "sellers", "not begun", "next", "running", "succeeded", "failed", "last failures"],
        schedules.map(({ failed, failures, next, notBegun, running, schedule, sellers, succeeded }) => [
          schedule,
          sellers,
          notBegun,
          next,
          running,
          succeeded,
          failed,
          failures.map(({ message, seller }) => `${seller}: ${message}`).join("; ")
        ]),
        "None has had a turn."
      ),
      "<h2>Stuck jobs</h2>",
      table(
        ["job", "seller", "age", "waits for", "execution"],
        stuck.map(({ ageSeconds, executionId, job, seller, waitsFor }) => [
          job,
          seller ?? "",
          duration(ageSeconds),
          waitsFor ?? "the clock",
          executionId
        ]),
        "None."
      ),
      "<h2>Parked sellers</h2>",
      table(
        ["seller", "since", "reason"],
        parked.map(({ at, reason, seller }) => [seller, at, reason]),
        "None."
      ),
      "<h2>Last errors</h2>",
      table(
        ["seller", "at", "task", "error", "count"],
        errors.map(({ at, count, message, seller, task, transient }) => [
          seller,
          at,
          task,
          transient ? message : `${message} (final)`,
          count
        ]),
        "None."
      ),
      "<h2>Rate limits, on this runner</h2>",
      table(
        ["operation", "used", "429", "refused", "waiting", "paused", "share"],
        quotas.map(({ operation, paused, refused, share, throttled, used, waiting }) => [
          operation,
          used,
          throttled,
          refused,
          waiting,
          paused,
          share === undefined ? "" : `${Math.round(share * 100)} %`
        ]),
        "No call yet."
      )
    ].join("")
  })

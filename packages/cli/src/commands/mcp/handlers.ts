/** What the tools do. */
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import type * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Operations from "../../reference/operations.ts"
import * as Artifacts from "./artifacts.ts"
import type { Audit } from "./audit.ts"
import * as Calls from "./calls.ts"
import * as Feeds from "./feeds.ts"
import * as Jobs from "./jobs.ts"
import * as Lookups from "./lookups.ts"
import * as Marketplaces from "./marketplaces.ts"
import type { Permissions } from "./permissions.ts"
import * as Plans from "./plans.ts"
import { refuse, refusedOf } from "./refused.ts"
import * as Requests from "./requests.ts"
import { toolkit } from "./tools.ts"
import * as Writes from "./writes.ts"

/** What a server is started with. */
export interface Setup {
  readonly permissions: Permissions
  /** Those that the settings name, for accounts of which Amazon does not say them. */
  readonly marketplaces: ReadonlyArray<string>
  readonly audit: Audit
  /** Where questions to a person run; it closes before the server ends. */
  readonly dialogs: Scope.Scope
  /** Prints where people read and the model does not. */
  readonly print: (text: string) => Effect.Effect<void>
}

/** A response as the JSON that it is sent as. */
const json = (value: object): typeof Schema.JsonObject.Type => JSON.parse(JSON.stringify(value)) as never

/** Only names of operations come into the audit: what a model made up could be anything. */
const known = (name: string | undefined): string | undefined => {
  if (name === undefined) return undefined
  const place = Operations.place(name)
  return "section" in place ? Operations.nameOf(place) : "unknown"
}

/** The operations behind the tools that are jobs, as the audit names them. */
const operations = {
  createReport: "reports_2021-06-30.createReport",
  getReport: "reports_2021-06-30.getReport",
  createQuery: "dataKiosk_2023-11-15.createQuery",
  getQuery: "dataKiosk_2023-11-15.getQuery",
  createFeed: "feeds_2021-06-30.createFeed",
  getFeed: "feeds_2021-06-30.getFeed"
} as const

/** The handlers. */
export const layer = ({ audit, dialogs, marketplaces, permissions, print }: Setup) =>
  toolkit.toLayer(Effect.gen(function*() {
    const store = yield* Artifacts.make
    const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
    const services = yield* Effect.context<NodeSpApi.Services>()
    const jobs = yield* Jobs.make(audit)
    const plans = Plans.make<NodeSpApi.Services>(permissions, store, { dialogs, print })
    const writes = Writes.make(permissions, store, plans)
    const requests = Requests.make(permissions, store, jobs)
    const feeds = Feeds.make(permissions, store, jobs, plans)

    const run = <R>(
      tool: string,
      operation: string | undefined,
      response: Effect.Effect<object, unknown, R>
    ) =>
      response.pipe(
        Effect.map(json),
        Effect.mapError(refusedOf),
        audit.audited({ tool, operation: known(operation) }),
        Effect.provideService(Marketplaces.Named, marketplaces),
        Effect.provideContext(services)
      )

    return toolkit.of({
      search_operations: ({ limit = 15, query }) => run("search_operations", undefined, Lookups.search(query, limit)),
      describe_operation: ({ operation }) => run("describe_operation", operation, Lookups.describe(store, operation)),
      call: ({ allPages = false, input = {}, operation, personalData = [] }) =>
        run(
          "call",
          operation,
          Effect.gen(function*() {
            const found = yield* Calls.find(operation)
            if (Operations.isWrite(found.place)) {
              return yield* refuse(`${operation} changes something; use prepare_write and commit_write`)
            }
            yield* Calls.checked(input)
            const send = allPages ? Calls.sendAll : Calls.send
            return yield* send(store, found, input, personalData, permissions)
          })
        ),
      prepare_write: ({ input, operation }) => run("prepare_write", operation, writes.prepare(operation, input)),
      commit_write: ({ code, plan }) => run("commit_write", plans.operationOf(plan), plans.commit(plan, code)),
      report: ({ job, marketplaceIds = [], personalData = false, reportId, reportType, ...rest }) =>
        job !== undefined
          ? run("report", operations.getReport, jobs.status("report", job))
          : reportId !== undefined
          ? run("report", operations.getReport, requests.existing(reportId, { ...rest, personalData }))
          : run(
            "report",
            operations.createReport,
            reportType === undefined
              ? refuse("report needs a reportType to start, a reportId to read, or a job to ask for")
              : requests.report({ reportType, marketplaceIds, personalData, ...rest })
          ),
      data_kiosk: ({ job, query }) =>
        job !== undefined
          ? run("data_kiosk", operations.getQuery, jobs.status("data_kiosk", job))
          : run(
            "data_kiosk",
            operations.createQuery,
            query === undefined
              ? refuse("data_kiosk needs a query to start, or a job to ask for")
              : requests.query(query)
          ),
      feed: ({ content, feedId, feedOptions, feedType, job, marketplaceIds = [] }) =>
        job !== undefined
          ? run("feed", operations.getFeed, jobs.status("feed", job))
          : feedId !== undefined
          ? run("feed", operations.getFeed, feeds.existing(feedId))
          : run(
            "feed",
            operations.createFeed,
            feedType === undefined || content === undefined
              ? refuse("feed needs a feedType and content to plan one, a feedId to read, or a job to ask for")
              : feeds.prepare({ feedType, content, marketplaceIds, feedOptions })
          ),
      read_artifact: ({ artifact, fields, filter, limit = 100, offset = 0 }) =>
        run("read_artifact", undefined, store.read(artifact, { offset, limit, fields, filter })),
      rate_limits: ({ operation }) => run("rate_limits", operation, Lookups.rateLimits(limiter, operation))
    })
  }))

/** The offline reference as resources, for hosts that attach them to a conversation. */
import * as McpSchema from "effect/ai/McpSchema"
import * as McpServer from "effect/ai/McpServer"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { describe } from "../../reference/describe.ts"
import * as Lists from "../../reference/lists.ts"
import * as Operations from "../../reference/operations.ts"

const list = (name: string, description: string, rows: () => ReadonlyArray<object>) =>
  McpServer.resource({
    uri: `spapi://${name}`,
    name,
    description,
    mimeType: "application/json",
    content: Effect.sync(() => JSON.stringify(rows()))
  })

const operation = McpServer.resource`spapi://operations/${McpSchema.param("operation", Schema.String)}`({
  name: "operation",
  description: "An operation: parameters, body, rate",
  mimeType: "text/plain",
  completion: {
    operation: (typed) =>
      Effect.sync(() =>
        Operations.all.map(Operations.nameOf).filter((name) => name.toLowerCase().includes(typed.toLowerCase())).slice(
          0,
          100
        )
      )
  },
  content: (_, name) => Operations.find(name).pipe(Effect.flatMap(describe), Effect.map((lines) => lines.join("\n")))
})

/** All resources. */
export const layer = Layer.mergeAll(
  list("marketplaces", "Marketplaces: country, id, region, currency", Lists.marketplaces),
  list("report-types", "Report types: format, longest range, personal data, removal", Lists.reportTypes),
  list("feed-types", "Feed types: content, processing report, removal", Lists.feedTypes),
  operation
)

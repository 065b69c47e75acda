/** The three usual jobs, as a person chooses them at the host. */
import * as McpServer from "effect/ai/McpServer"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"

const marketplace = Schema.String.annotate({ description: "country code or id: DE, A1PA6795UKMFR9" })

const openOrders = McpServer.prompt({
  name: "open_orders",
  title: "Orders to ship",
  description: "What has to be shipped, and until when",
  parameters: { marketplace },
  content: ({ marketplace }) =>
    Effect.succeed(
      `List the orders of the marketplace ${marketplace} that are not shipped, by the date until which they have to be. `
        + "Find the newest operation that searches orders, ask for the last 30 days, follow all pages, and read the artifact "
        + "by its fields. Show order, date and amount. Do not ask for personal data."
    )
})

const stock = McpServer.prompt({
  name: "stock",
  title: "Stock that runs out",
  description: "Listings whose stock ends soon",
  parameters: { marketplace },
  content: ({ marketplace }) =>
    Effect.succeed(
      `Find what is about to run out in the marketplace ${marketplace}: read the stock of FBA, and the units that were sold `
        + "in the last 30 days, by a report instead of single orders. Show for each SKU the stock, the units per day and the "
        + "days that are left, the fewest first. Change nothing."
    )
})

const listing = McpServer.prompt({
  name: "change_listing",
  title: "Change a listing",
  description: "Plan a change of a listing, and send it after approval",
  parameters: {
    sku: Schema.String,
    marketplace,
    change: Schema.String.annotate({ description: "what should be different: title, price, quantity" })
  },
  content: ({ change, marketplace, sku }) =>
    Effect.succeed(
      `Change the listing ${sku} in the marketplace ${marketplace}: ${change}. Read the listing first. Plan the smallest patch `
        + "by prepare_write, and show me the difference before commit_write. Read the listing again afterwards; changes take "
        + "some minutes at Amazon."
    )
})

/** All prompts. */
export const layer = Layer.mergeAll(openOrders, stock, listing)

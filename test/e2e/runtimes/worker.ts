/** The core as a worker: it receives settings as a request and responds with the results. */
import type { Settings } from "./core.ts"
import { main } from "./core.ts"

export default {
  fetch: async (request: Request): Promise<Response> => {
    try {
      return Response.json(await main(await request.json() as Settings))
    } catch (error) {
      return Response.json({ error: String(error) }, { status: 500 })
    }
  }
}

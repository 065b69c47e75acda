/** The call as a worker: it receives settings as a request and responds with the result. */
import { call, type Settings } from "./call.ts"

export default {
  fetch: async (request: Request): Promise<Response> => {
    try {
      return Response.json(await call(await request.json() as Settings))
    } catch (error) {
      return Response.json({ error: String(error) }, { status: 500 })
    }
  }
}

/** Next.js, `app/orders/[orderId]/route.ts`: an order as JSON. */
import * as Orders from "effect-sp-api/workflows/Orders"
import { problemOf } from "../../../../support/problem.ts"
import { amazon } from "../../../lib/amazon.ts"

export const runtime = "nodejs"

export const GET = async (
  request: Request,
  { params }: { readonly params: Promise<{ readonly orderId: string }> }
): Promise<Response> => {
  try {
    const { orderId } = await params
    return Response.json(await amazon.run(Orders.get(orderId), { signal: request.signal }))
  } catch (error) {
    const { body, headers, status } = problemOf(error)
    return Response.json(body, { status, headers })
  }
}

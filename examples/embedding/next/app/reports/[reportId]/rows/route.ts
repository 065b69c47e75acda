/**
 * Next.js, `app/reports/[reportId]/rows/route.ts`: the rows of a report as NDJSON, whose download ends when the client
 * goes away.
 */
import * as Reports from "effect-sp-api/workflows/Reports"
import { problemOf } from "../../../../../support/problem.ts"
import { amazon } from "../../../../lib/amazon.ts"

export const runtime = "nodejs"
export const dynamic = "force-dynamic"

export const GET = async (
  request: Request,
  { params }: { readonly params: Promise<{ readonly reportId: string }> }
): Promise<Response> => {
  try {
    const { reportId } = await params
    const rows = await amazon.ndjson(Reports.resume(reportId), { signal: request.signal })
    return new Response(rows, { headers: { "content-type": "application/x-ndjson" } })
  } catch (error) {
    const { body, headers, status } = problemOf(error)
    return Response.json(body, { status, headers })
  }
}

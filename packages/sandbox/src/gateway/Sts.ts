/**
 * `AssumeRole` of AWS STS, in its query protocol, for clients that sign their requests.
 *
 * Source: docs.aws.amazon.com, "AssumeRole"; the forms of responses and errors are those of the service model in
 * botocore.
 */
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as SigV4 from "../protocol/SigV4.ts"
import type { Application } from "../state/Accounts.ts"
import type { State } from "../state/State.ts"
import * as Prng from "../world/Prng.ts"

const namespace = "https://sts.amazonaws.com/doc/2011-06-15/"
const secretAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

const escape = (value: string): string =>
  value.replace(/[<>&]/g, (char) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[char]!)

const fail = (status: number, code: string, message: string, requestId: string): Response => ({
  status,
  headers: { "content-type": "text/xml" },
  body: `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${
    escape(message)
  }</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`
})

/** The response to a call of STS. */
export const handle = (state: State, request: Request, now: number, requestId: string): Response => {
  const fields = new URLSearchParams(request.method === "POST" ? Http.bodyText(request) : Http.queryOf(request.target))
  if (fields.get("Action") !== "AssumeRole") {
    return fail(400, "InvalidAction", "The sandbox supports AssumeRole only.", requestId)
  }
  let application: Application | undefined
  const problem = SigV4.verify(
    request,
    "sts",
    (id) => {
      application = [...state.applications.values()].find((application) => application.accessKeyId === id)
      return application
    },
    now
  )
  if (problem !== undefined) return fail(403, problem.code, problem.message, requestId)
  if (fields.get("Version") !== "2011-06-15") {
    return fail(400, "InvalidParameterValue", "Version must be 2011-06-15.", requestId)
  }
  const session = fields.get("RoleSessionName") ?? ""
  if (!/^[\w+=,.@-]{2,64}$/.test(session)) {
    return fail(400, "ValidationError", "RoleSessionName takes 2 to 64 letters, digits or any of +=,.@-_", requestId)
  }
  const seconds = Number(fields.get("DurationSeconds") ?? 3600)
  if (!(seconds >= 900 && seconds <= 43_200)) {
    return fail(400, "ValidationError", "DurationSeconds must be between 900 and 43200.", requestId)
  }
  if (application?.roleArn !== fields.get("RoleArn")) {
    return fail(403, "AccessDenied", "The caller is not authorized to perform sts:AssumeRole on this role.", requestId)
  }
  const prng = Prng.make(state.settings.seed, "session", state.sessions.size)
  const accessKeyId = `ASIA${prng.string(16, Prng.alphanumeric)}`
  const secretAccessKey = prng.string(40, secretAlphabet)
  const sessionToken = prng.string(120, secretAlphabet)
  const expires = now + seconds * 1000
  state.sessions.set(accessKeyId, { secretAccessKey, sessionToken, expires, clientId: application.clientId })
  return {
    status: 200,
    headers: { "content-type": "text/xml" },
    body:
      `<AssumeRoleResponse xmlns="${namespace}"><AssumeRoleResult><AssumedRoleUser><AssumedRoleId>AROASANDBOX:${
        escape(session)
      }</AssumedRoleId><Arn>${application.roleArn}/${escape(session)}</Arn></AssumedRoleUser>` +
      `<Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey><SessionToken>${sessionToken}</SessionToken><Expiration>${
        new Date(expires).toISOString()
      }</Expiration></Credentials>` +
      `</AssumeRoleResult><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></AssumeRoleResponse>`
  }
}

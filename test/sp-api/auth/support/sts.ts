/**
 * An AWS STS for tests: it checks the signature of every AssumeRole with the independent verifier, and responds in
 * STS's XML.
 */
import type { Answer, Received } from "./server.ts"
import { verify } from "./sigv4.ts"

export const user = { accessKeyId: "AKIAPLANTEDUSER00000", secretAccessKey: "planted/user+secret/key000000000000000" }
export const role = { accessKeyId: "ASIAPLANTEDROLE00000", secretAccessKey: "planted/role+secret/key000000000000000" }
export const roleToken = "planted//role+session/token=="
export const roleArn = "arn:aws:iam::123456789012:role/SellingPartner"

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

export const failure = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {}
): Answer => ({
  status,
  headers: { "content-type": "text/xml", ...headers },
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type><Code>${escape(code)}</Code><Message>${escape(message)}</Message></Error>
  <RequestId>sts-request-1</RequestId>
</ErrorResponse>`
})

export const success = (expiration: number, index: number): Answer => ({
  headers: { "content-type": "text/xml", "x-amzn-RequestId": `sts-${index}` },
  body: `<?xml version="1.0" encoding="UTF-8"?>
<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleResult>
    <AssumedRoleUser><AssumedRoleId>AROA:effect</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/x</Arn></AssumedRoleUser>
    <!-- the keys -->
    <Credentials>
      <SessionToken>${escape(roleToken)}</SessionToken>
      <SecretAccessKey><![CDATA[${role.secretAccessKey}]]></SecretAccessKey>
      <Expiration>${new Date(expiration).toISOString()}</Expiration>
      <AccessKeyId>${role.accessKeyId.slice(0, -1)}${index}</AccessKeyId>
    </Credentials>
  </AssumeRoleResult>
  <ResponseMetadata><RequestId>sts-${index}</RequestId></ResponseMetadata>
</AssumeRoleResponse>`
})

/** Responds like an STS whose clock shows `now()`. */
export const sts = (now: () => number, region: string) => (received: Received, index: number): Answer => {
  const date = { date: new Date(now()).toUTCString() }
  const verdict = verify(received, { ...user, region, service: "sts", now: now() })
  if (!verdict.ok) {
    return failure(
      403,
      "SignatureDoesNotMatch",
      verdict.why === "Signature expired" ? "Signature expired: too old" : verdict.why,
      date
    )
  }
  const form = new URLSearchParams(received.body)
  return form.get("Action") === "AssumeRole" && form.get("Version") === "2011-06-15" && form.get("RoleArn") === roleArn
    ? success(now() + Number(form.get("DurationSeconds")) * 1000, index)
    : failure(400, "ValidationError", "not an AssumeRole", date)
}

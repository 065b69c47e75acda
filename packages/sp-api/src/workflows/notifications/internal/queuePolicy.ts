/**
 * The policies that let Amazon send notifications to an SQS queue.
 *
 * Source: developer-docs.amazon.com/sp-api, "Notifications API v1 Use Case Guide"; AWS, "Amazon SQS policy basics".
 */
import { RequestInvalid } from "../../../SpApiError.ts"
import { isObject, parseJson } from "../../../wire/json.ts"

/** The AWS account from which Amazon sends notifications. */
export const principal = "437568002678"

const actions = ["sqs:GetQueueAttributes", "sqs:SendMessage"]

/**
 * The policy that allows Amazon to send to an SQS queue. Attach it to the queue before `setup`; otherwise Amazon
 * refuses the destination. The queue must be a standard queue, not FIFO. `NotificationsSqs.applyQueuePolicy` attaches
 * it.
 */
export const queuePolicy = (queueArn: string) => ({
  Version: "2012-10-17",
  Statement: [{
    Sid: "SellingPartnerApiNotifications",
    Effect: "Allow",
    Principal: { AWS: principal },
    Action: actions,
    Resource: queueArn
  }]
})

/** The statement to add to the policy of a KMS key that is customer managed and encrypts the queue. */
export const keyPolicyStatement = {
  Sid: "SellingPartnerApiNotifications",
  Effect: "Allow",
  Principal: { AWS: `arn:aws:iam::${principal}:root` },
  Action: ["kms:GenerateDataKey", "kms:Decrypt"],
  Resource: "*"
} as const

const arnPattern = /^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]+$/

/** The problem with the ARN of a queue; undefined for a valid one. */
export const problemOf = (queueArn: string, field: string): RequestInvalid | undefined =>
  arnPattern.test(queueArn) ? undefined : new RequestInvalid({
    field,
    description:
      "must be the ARN of a standard SQS queue, such as arn:aws:sqs:eu-west-1:123456789012:name; Amazon refuses FIFO queues"
  })

const strings = (value: unknown): ReadonlyArray<string> =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string")

/** AWS stores the account as `arn:aws:iam::437568002678:root`, and ignores the case of actions. */
const allows = (statement: unknown, queueArn: string): boolean => {
  if (!isObject(statement) || statement["Effect"] !== "Allow" || statement["Condition"] !== undefined) return false
  const principals = isObject(statement["Principal"]) ? strings(statement["Principal"]["AWS"]) : []
  const allowed = strings(statement["Action"]).map((action) => action.toLowerCase())
  return principals.some((name) => name === principal || name === `arn:aws:iam::${principal}:root`)
    && actions.every((action) => allowed.includes(action.toLowerCase()) || allowed.includes("sqs:*"))
    && strings(statement["Resource"]).includes(queueArn)
}

/** The policy of a queue with our statement, as JSON; undefined if the policy already allows Amazon to send. */
export const withStatement = (policy: string | undefined, queueArn: string): string | RequestInvalid | undefined => {
  const problem = problemOf(queueArn, "queueUrl")
  if (problem !== undefined) return problem
  const ownPolicy = queuePolicy(queueArn)
  if (policy === undefined || policy === "") return JSON.stringify(ownPolicy)
  const current = parseJson(policy)
  if (!isObject(current)) {
    return new RequestInvalid({
      field: "queueUrl",
      description: "the policy of this queue is not a JSON object; correct it in the AWS console"
    })
  }
  const statements = Array.isArray(current["Statement"]) ? current["Statement"] : [current["Statement"]]
  if (statements.some((statement) => allows(statement, queueArn))) return undefined
  const [own] = ownPolicy.Statement
  const others = statements.filter((statement) => isObject(statement) && statement["Sid"] !== own!.Sid)
  return JSON.stringify({ ...current, Statement: [...others, own] })
}

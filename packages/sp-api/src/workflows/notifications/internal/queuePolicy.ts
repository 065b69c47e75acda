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
 * The policy that lets Amazon send to an SQS queue: attach it to the queue before `setup`, or the destination is refused. The queue must be a
 * standard one, not FIFO. `NotificationsSqs.applyQueuePolicy` does it.
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

/** The statement to add to the policy of the KMS key, where the queue is encrypted by a key of your own. */
export const keyPolicyStatement = {
  Sid: "SellingPartnerApiNotifications",
  Effect: "Allow",
  Principal: { AWS: `arn:aws:iam::${principal}:root` },
  Action: ["kms:GenerateDataKey", "kms:Decrypt"],
  Resource: "*"
} as const

const arnPattern = /^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]+$/

/** What is wrong with the ARN of a queue. */
export const problemOf = (queueArn: string, field: string): RequestInvalid | undefined =>
  arnPattern.test(queueArn) ? undefined : new RequestInvalid({
    field,
    description:
      "must be the ARN of a standard SQS queue (arn:aws:sqs:eu-west-1:123456789012:name); Amazon takes no FIFO queues"
  })

const texts = (value: unknown): ReadonlyArray<string> =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string")

/** AWS keeps the account as `arn:aws:iam::437568002678:root`, and does not mind the case of actions. */
const allows = (statement: unknown, queueArn: string): boolean => {
  if (!isObject(statement) || statement["Effect"] !== "Allow" || statement["Condition"] !== undefined) return false
  const who = isObject(statement["Principal"]) ? texts(statement["Principal"]["AWS"]) : []
  const what = texts(statement["Action"]).map((action) => action.toLowerCase())
  return who.some((one) => one === principal || one === `arn:aws:iam::${principal}:root`)
    && actions.every((action) => what.includes(action.toLowerCase()) || what.includes("sqs:*"))
    && texts(statement["Resource"]).includes(queueArn)
}

/** A queue's policy with our statement added, as a text; undefined where it allows Amazon to send already. */
export const allowing = (policy: string | undefined, queueArn: string): string | RequestInvalid | undefined => {
  const problem = problemOf(queueArn, "queueUrl")
  if (problem !== undefined) return problem
  const wanted = queuePolicy(queueArn)
  if (policy === undefined || policy === "") return JSON.stringify(wanted)
  const found = parseJson(policy)
  if (!isObject(found)) return new RequestInvalid({ field: "queueUrl", description: "the queue's policy is not JSON" })
  const statements = Array.isArray(found["Statement"]) ? found["Statement"] : [found["Statement"]]
  if (statements.some((statement) => allows(statement, queueArn))) return undefined
  const [ours] = wanted.Statement
  const others = statements.filter((one) => isObject(one) && one["Sid"] !== ours!.Sid)
  return JSON.stringify({ ...found, Statement: [...others, ours] })
}

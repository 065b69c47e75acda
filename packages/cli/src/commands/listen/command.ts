/** `spapi listen`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("listen", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription(
    "receive notifications from an SQS queue or a local sandbox, and POST each to a URL of this machine, until Ctrl-C"
  ),
  Command.withExamples([
    {
      command: "spapi listen --forward-to http://localhost:3000/hook",
      description: "of the sandbox of the settings; `spapi trigger ORDER_CHANGE` sends one"
    },
    {
      command:
        "spapi listen --queue https://sqs.eu-west-1.amazonaws.com/123456789012/shop --forward-to http://localhost:3000/hook",
      description: "of a queue, with the AWS settings of this machine"
    },
    { command: "spapi listen --types ORDER_CHANGE --print", description: "print them, a line of JSON each" }
  ]),
  withManual({
    about: [
      "The body that the hook gets is what Amazon has written; the headers spapi-notification-type, spapi-notification-id and spapi-delivery-attempt say what it is. A 2xx response means received. Redirects are not followed.",
      "A message of a queue is deleted after a 2xx response and stays otherwise: SQS delivers it again by the settings of the queue. A notification of a sandbox is sent again after 1, 2, 4 … 60 seconds, --attempts times.",
      "Each attempt is a line with time (UTC), type, id, status and milliseconds, without the payload. Ctrl-C waits for what is in flight; a second one ends at once.",
      "--queue needs the AWS SDK: npm install effect-sp-api-cli @aws-sdk/client-sqs"
    ],
    environment: [
      ["SPAPI_ENDPOINT", "the sandbox where neither --queue nor --sandbox-url is given"],
      ["AWS_PROFILE, AWS_ACCESS_KEY_ID, …", "the AWS settings for --queue, as the AWS SDK reads them"]
    ],
    exits: [
      [4, "AWS did not accept the keys for --queue"],
      [5, "the queue does not exist, or the keys may not read it or delete from it"],
      [7, "the sandbox is not there"]
    ],
    seeAlso: ["spapi trigger", "spapi logs", "spapi notification-types"]
  })
)

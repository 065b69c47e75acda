/** The command line of `spapi listen`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Flags. */
export const flags = {
  forwardTo: Flag.String("forward-to").pipe(
    Flag.withMetavar("URL"),
    Flag.withDescription("POST each notification as JSON to http://localhost:3000/hook; default: print them only"),
    Flag.optional
  ),
  queue: Flag.String("queue").pipe(
    Flag.withMetavar("URL"),
    Flag.withDescription(
      "the URL of an SQS queue: https://sqs.eu-west-1.amazonaws.com/123456789012/shop; default: a sandbox"
    ),
    Flag.optional
  ),
  sandboxUrl: Flag.String("sandbox-url").pipe(
    Flag.withMetavar("URL"),
    Flag.withDescription("the address of a sandbox: http://127.0.0.1:8080; default: the endpoint of the settings"),
    Flag.optional
  ),
  types: Flag.String("types").pipe(
    Flag.withMetavar("ORDER_CHANGE,…"),
    Flag.withDescription("these types only; others stay where they are; default all"),
    Flag.optional
  ),
  print: Flag.Boolean("print").pipe(
    Flag.withDescription("print each notification on stdout, a line of JSON each; personal data in it is not hidden"),
    Flag.withDefault(false)
  ),
  delete: Flag.Boolean("delete").pipe(
    Flag.withDescription("without --forward-to: delete from the queue what was printed; default: it stays"),
    Flag.withDefault(false)
  ),
  timeout: Flag.String("timeout").pipe(
    Flag.withMetavar("10s"),
    Flag.withDescription("how long the hook may take to respond, 1s to 15m; default 10s"),
    Flag.optional
  ),
  attempts: Flag.Int("attempts").pipe(
    Flag.withDescription("how often a notification of a sandbox is sent to a hook that fails, 1 to 20; default 5"),
    Flag.optional
  ),
  concurrency: Flag.Int("concurrency").pipe(
    Flag.withDescription("how many notifications the hook gets at the same time, 1 to 10; default 1, in their order"),
    Flag.withDefault(1)
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>

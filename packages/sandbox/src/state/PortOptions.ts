/**
 * The options of a sandbox that listens.
 */

/** Options of a sandbox on a port. */
export interface PortOptions {
  /** Default: a free port. */
  readonly port?: number | undefined
  /**
   * Default `127.0.0.1`. With `0.0.0.0` or `::` the sandbox listens on all addresses, and its URL has the address of this
   * machine in its network. It is not meant for a public network.
   */
  readonly host?: string | undefined
  /**
   * The URL that clients reach the sandbox by, such as `https://sandbox.test:8443`, where it is not the address that it
   * listens on: behind a proxy or a mapped port, or by a name. URLs in responses begin with it.
   */
  readonly publicUrl?: string | undefined
  /**
   * Whether the URL that clients reach the sandbox by is taken from `X-Forwarded-Host`, `X-Forwarded-Proto` and
   * `X-Forwarded-Port` of each request; only behind a proxy that sets them. Default false: no header changes a URL.
   */
  readonly trustProxy?: boolean | undefined
  /**
   * Serve `https` with a certificate that is made at the start, for the names of this machine, the host of `publicUrl`
   * and Amazon's hosts. Default false.
   */
  readonly tls?: boolean | undefined
  /** The file that the authority of the certificate is written to. Default: a temporary one. */
  readonly caFile?: string | undefined
  /**
   * The URL of LocalStack, ElasticMQ or another endpoint that is compatible with Amazon SQS: notifications are sent to
   * the queue that the ARN of their destination names. Requires `@aws-sdk/client-sqs`; keys are `AWS_ACCESS_KEY_ID` and
   * `AWS_SECRET_ACCESS_KEY`, if they are set. Default: notifications are kept in memory only.
   */
  readonly sqsEndpoint?: string | undefined
  /**
   * The file that the settings of clients are written to when the sandbox is ready, as lines `export NAME='value'`. It
   * is removed when the sandbox ends. Default: none.
   */
  readonly envFile?: string | undefined
  /**
   * The directory that the sandbox keeps its requests in, from which a later start makes the same state again; see
   * "Restarts" in the README. What the program itself changes, such as by `faults.add`, is not kept. Default: none.
   */
  readonly data?: string | undefined
}

/** AWS's test suite of Signature Version 4. */
import * as Redacted from "effect/Redacted"

/** The time of all signatures. */
export const suiteDate = Date.parse("2015-08-30T12:36:00Z")
/** The keys of all signatures. */
export const suiteKeys = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: Redacted.make("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}
const unreserved = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/** A request of the suite, and its signature. */
export interface Vector {
  readonly name: string
  readonly request: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly sessionToken?: string
  readonly signedHeaders?: string
  readonly signature: string
}

/**
 * Requests of the suite that could be sent to SP-API and STS. Paths that a URL cannot hold unencoded are left out:
 * the suite encodes them once, and all services but S3 require the path of the URL to be encoded again.
 */
export const vectors: ReadonlyArray<Vector> = [
  {
    name: "get-vanilla",
    request: "GET /",
    signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
  },
  {
    name: "get-vanilla-empty-query-key",
    request: "GET /?Param1=value1",
    signature: "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"
  },
  {
    name: "get-vanilla-query-order-key-case",
    request: "GET /?Param2=value2&Param1=value1",
    signature: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
  },
  {
    name: "get-vanilla-query-order-key",
    request: "GET /?Param1=value2&Param1=Value1",
    signature: "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1"
  },
  {
    name: "get-vanilla-query-order-value",
    request: "GET /?Param1=value2&Param1=value1",
    signature: "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694"
  },
  {
    name: "get-vanilla-query-order-encoded",
    request: "GET /?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
    signature: "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac"
  },
  {
    name: "get-vanilla-query-unreserved",
    request: `GET /?${unreserved}=${unreserved}`,
    signature: "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"
  },
  {
    name: "get-vanilla-utf8-query",
    request: "GET /?%E1%88%B4=bar",
    signature: "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"
  },
  {
    name: "get-vanilla-with-session-token",
    request: "GET /",
    sessionToken: "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267",
    signedHeaders: "host;x-amz-date;x-amz-security-token",
    signature: "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"
  },
  {
    name: "get-unreserved",
    request: `GET /${unreserved}`,
    signature: "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"
  },
  {
    name: "get-slashes-normalized",
    request: "GET //example//",
    signature: "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"
  },
  {
    name: "get-header-value-trim",
    request: "GET /",
    headers: { "My-Header1": " value1", "My-Header2": " \"a   b   c\"" },
    signedHeaders: "host;my-header1;my-header2;x-amz-date",
    signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"
  },
  {
    name: "post-vanilla",
    request: "POST /",
    signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"
  },
  {
    name: "post-vanilla-query",
    request: "POST /?Param1=value1",
    signature: "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"
  },
  {
    name: "post-header-value-case",
    request: "POST /",
    headers: { "My-Header1": "VALUE1" },
    signedHeaders: "host;my-header1;x-amz-date",
    signature: "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"
  },
  {
    name: "post-x-www-form-urlencoded",
    request: "POST /",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "Param1=value1",
    signedHeaders: "content-type;host;x-amz-date",
    signature: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"
  }
]

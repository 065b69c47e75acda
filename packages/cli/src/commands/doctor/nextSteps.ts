/** The next step after a failed call: a command to run, a setting to change, a page of Amazon's to open. */
import type { SpApiError } from "effect-sp-api/SpApiError"
import type { Setting } from "../../config/settingNames.ts"
import { isOutage } from "../../output/advice.ts"
import * as Pages from "./pages.ts"
import { change, type Setup } from "./setup.ts"
import { synchronize } from "./trouble.ts"

const profileOf = ({ settings }: Setup): string =>
  settings.profile === undefined ? "" : ` --profile ${settings.profile}`

const renew = (setup: Setup): string =>
  `have the selling partner authorize the application again: \`spapi authorize${
    profileOf(setup)
  }\`, or, for your own account, "Authorize app" in ${Pages.console}; ${change(setup.settings, "refreshToken")}`

const credentials = (setup: Setup): string =>
  `copy "LWA credentials" of the application from ${Pages.console}; ${change(setup.settings, "clientId")}; ${
    change(setup.settings, "clientSecret")
  }`

const rotate = (setup: Setup): string =>
  `rotate the secret: "Rotate secret" under "LWA credentials" of the application in ${Pages.console}; ${
    change(setup.settings, "clientSecret")
  }`

/** Whether Amazon says that the client secret has expired. */
export const isExpired = (text: string): boolean => /secret[\w ]{0,40}expired/i.test(text)

const later =
  `try again in a few minutes; the health of the API is at ${Pages.status}; name the request id to Amazon's support if it persists`

/** What this machine asked, by the setting of its address. */
const addressOf = ({ operation }: SpApiError): Setting =>
  operation.startsWith("lwa.") ? "lwaEndpoint" : operation.startsWith("sts.") ? "stsEndpoint" : "endpoint"

/** What is there is not Amazon: an address of the settings, or something on the way. */
const notAmazon = (error: SpApiError, { settings }: Setup): string => {
  const address = addressOf(error)
  return settings.values[address] === undefined
    ? "open https://example.com in a browser of this machine: a network that asks to log in sends its page for all hosts; then look for a proxy that changes responses (HTTPS_PROXY)"
    : `${change(settings, address)}; or unset it to call Amazon`
}

const temporaryKeys = ({ settings }: Setup): string =>
  `get new temporary keys, such as by \`aws sts get-session-token\`: ${
    (["accessKeyId", "secretAccessKey", "sessionToken"] as const).map((setting) => change(settings, setting)).join("; ")
  }`

/** The next step after a refusal by AWS STS. */
const nextOfSts = ({ code, description }: { readonly code: string; readonly description: string }, setup: Setup) => {
  const { config, settings } = setup
  const role = config.aws?.roleArn ?? "the role"
  if (code.startsWith("AccessDenied")) {
    const external = settings.values.externalId === undefined
      ? "set SPAPI_ROLE_EXTERNAL_ID where it requires an external id"
      : `compare its external id: ${change(settings, "externalId")}`
    const look = /identity-based policy|permissions boundary|service control/.test(description)
      ? `let a policy of the user of the keys allow sts:AssumeRole on ${role} in the AWS console (IAM, Users, Permissions)`
      : `compare the trust policy of ${role} in the AWS console (IAM, Roles, Trust relationships) with the user of the keys; ${external}; ${
        change(settings, "roleArn")
      }`
    return `${look}. Amazon ignores signatures: unset all AWS settings to call unsigned`
  }
  if (/^ValidationError|MalformedPolicy/.test(code)) return change(settings, "roleArn")
  if (code.startsWith("ExpiredToken")) return temporaryKeys(setup)
  if (/signature (?:expired|not yet current)/i.test(description)) return synchronize
  if (code === "RegionDisabledException") {
    return `activate STS for the region in the AWS console (IAM, Account settings); or ${
      change(settings, "stsEndpoint")
    }`
  }
  return settings.values.sessionToken === undefined
    ? `create a new access key for the user in the AWS console (IAM, Users, Security credentials); ${
      change(settings, "accessKeyId")
    }; ${change(settings, "secretAccessKey")}`
    : temporaryKeys(setup)
}

/** The next step after a refusal that is about no credentials. */
const nextOfDenied = (text: string, setup: Setup): string | undefined =>
  /firewall blocked/.test(text)
    ? "try from another network, without VPN and proxy; a firewall, not the application, refuses"
    : /MissingAuthenticationToken/i.test(text) && setup.settings.values.endpoint !== undefined
    ? `no operation is at this address, as where it has a path too many: ${change(setup.settings, "endpoint")}`
    : undefined

/** The next step, by who refused and how. */
export const nextOf = (error: SpApiError, setup: Setup): string => {
  const { reason } = error
  const { config, settings } = setup
  switch (reason._tag) {
    case "AuthFailed": {
      const { code, description, provider } = reason
      if (isOutage(reason)) return later
      if (provider === "sts") return nextOfSts(reason, setup)
      if (isExpired(`${code} ${description}`)) return rotate(setup)
      switch (code) {
        case "invalid_client":
          return credentials(setup)
        case "invalid_grant":
          return renew(setup)
        case "unauthorized_client":
          return `${renew(setup)}; or set the client id of the application that was authorized`
        case "invalid_scope":
          return `add the role to the application in ${Pages.console}, and authorize it again`
        default:
          return `check client id, client secret and refresh token: \`spapi config check${profileOf(setup)}\``
      }
    }
    case "SigningFailed":
      return change(settings, "secretAccessKey")
    case "RequestInvalid":
      return "run `spapi config check`: it says where each setting is from"
    case "Unauthorized":
      return isExpired(reason.message)
        ? rotate(setup)
        : `look the authorization up at ${Pages.authorizations(config.region.id)}; ${renew(setup)}`
    case "AccessDenied":
      return isExpired(reason.message)
        ? rotate(setup)
        : nextOfDenied(`${error.hint} ${reason.message}`, setup) ??
          `check that the application is authorized at ${
            Pages.authorizations(config.region.id)
          } and that its roles are approved in ${Pages.console}; after a change of roles: ${renew(setup)}`
    case "Throttled":
      return `another program uses this application's rate limit for the same account: stop it or wait, then \`spapi doctor${
        profileOf(setup)
      }\` again`
    case "ServiceFailure":
      return later
    case "NotFound":
      return change(settings, "endpoint")
    case "ResponseInvalid":
    case "UnexpectedStatus":
      return notAmazon(error, setup)
    case "TransportFailed":
    case "TimedOut":
      return `${later}; where only this machine has no luck, a proxy or a firewall holds responses back: try another network`
    default:
      return later
  }
}

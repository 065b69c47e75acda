/** The rules of the settings of AWS: apart, so that programs that call unsigned leave them out. */
import type { Rules } from "./rules.ts"
import { checkUrl, isToken, rules } from "./rules.ts"

const unsigned = "as AWS shows it; unset all AWS settings to call unsigned"

/** The rules of all settings. */
export const allRules: Rules = {
  ...rules,
  "aws.accessKeyId": isToken("an AWS access key id", unsigned),
  "aws.secretAccessKey": isToken("an AWS secret access key", unsigned),
  "aws.sessionToken": isToken("an AWS session token", unsigned),
  "aws.roleArn": (value) =>
    /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(value)
      ? undefined
      : `is ${
        value.includes(":user/") ? "the ARN of a user" : "not the ARN of a role"
      }; it looks like arn:aws:iam::123456789012:role/SellingPartner`,
  "aws.stsEndpoint": checkUrl,
  "aws.roleSessionName": (value) =>
    /^[\w+=,.@-]{2,64}$/.test(value) ? undefined : "must be 2 to 64 letters, digits or any of +=,.@-_"
}

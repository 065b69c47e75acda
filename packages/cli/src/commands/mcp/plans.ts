/** What waits for a person's approval: it is shown, and then exactly that is sent, once. */
import type { McpServerClient } from "effect/ai/McpSchema"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { createHash, randomBytes } from "node:crypto"
import * as Approval from "./approval.ts"
import type { Store } from "./artifacts.ts"
import type { Permissions } from "./permissions.ts"
import { refuse, refusedOf } from "./refused.ts"

/** How long a plan may be approved, in milliseconds. */
const validity = 10 * 60_000

/** Plans that wait at the same time; a model that makes more has lost its way. */
const maxPlans = 20

/** Characters of a request that a person is shown. */
const shownLength = 6_000

/** A part of what a person is shown. */
export interface Part {
  readonly heading: string
  readonly content?: string
  /** It may hold personal data that no model describes: it is shown in a dialog, but not printed to stderr. */
  readonly isPrivate?: boolean
}

/** A request that changes something, ready to be sent. */
export interface Request<R> {
  /** `feeds_2021-06-30.createFeed` */
  readonly operation: string
  /** What a person is shown: headings, and what is sent below them. */
  readonly parts: ReadonlyArray<Part>
  readonly send: Effect.Effect<object, unknown, R>
}

interface Plan<R> extends Approval.Question {
  readonly operation: string
  readonly expires: number
  readonly send: Effect.Effect<object, unknown, R>
}

/** Control characters, and marks that are not seen or turn the direction of writing. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** What is unseen could show a person something else than what is sent. */
const plain = (text: string): string =>
  text.replace(unseen, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)

/** Fails where this server may not change what belongs to the section of an operation. */
export const requirePermission = (operation: string, permissions: Permissions) => {
  const section = operation.slice(0, operation.lastIndexOf("."))
  return permissions.writes.has(section) ? Effect.void : refuse(
    `This server may not write to ${section}. Only the person who starts it can change that: spapi mcp --allow-writes`
  )
}

/** The plans of a server. */
export const make = <R>(
  permissions: Permissions,
  store: Store,
  { dialogs, print }: { readonly dialogs: Scope.Scope; readonly print: (text: string) => Effect.Effect<void> }
) => {
  const plans = new Map<string, Plan<R>>()
  const codes = Approval.codes(print)

  /** What does not fit into a dialog, or does not belong on stderr, is in a file that the person can read. */
  const shownPart = Effect.fnUntraced(function*({ content, heading, isPrivate = false }: Part) {
    const title = plain(heading)
    if (content === undefined) return { text: title, printed: title }
    const whole = plain(content)
    const isLong = whole.length > shownLength
    const text = `${title}\n${whole}`
    if (!isLong && !isPrivate) return { text, printed: text }
    const file = yield* store.keep(whole)
    const place = `all of it is in ${file}, SHA-256 ${createHash("sha256").update(whole).digest("hex")}`
    const short = `${title}\n${whole.slice(0, shownLength)}\n… and ${
      whole.length - shownLength
    } characters more: ${place}`
    return { text: isLong ? short : text, printed: isPrivate ? `${title}\n${place}` : short }
  })

  /** Keeps a request until it is approved. Returns what the model needs to commit it. */
  const add = Effect.fnUntraced(function*({ operation, parts, send }: Request<R>) {
    yield* requirePermission(operation, permissions)
    const now = yield* Clock.currentTimeMillis
    for (const [id, { expires }] of plans) if (expires < now) plans.delete(id)
    if (plans.size >= maxPlans) {
      return yield* refuse(`${maxPlans} plans wait for approval already; commit them, or wait until they end`)
    }
    const shown = yield* Effect.forEach(parts, shownPart)
    const id = randomBytes(9).toString("base64url")
    plans.set(id, {
      operation,
      send,
      text: shown.map(({ text }) => text).join("\n"),
      printed: shown.map(({ printed }) => printed).join("\n"),
      wrong: 0,
      expires: now + validity
    })
    return {
      plan: id,
      expires: new Date(now + validity).toISOString(),
      next: "commit_write sends it, after a person has approved it"
    }
  }, Effect.mapError(refusedOf))

  const gone = refuse("The plan does not exist: it was sent, refused, or is older than 10 minutes")

  /** Sends a plan once, after a person has agreed. */
  const commit = Effect.fnUntraced(
    function*(id: string, code: string | undefined): Effect.fn.Return<object, unknown, R | McpServerClient> {
      const plan = plans.get(id)
      const left = plan === undefined ? 0 : plan.expires - (yield* Clock.currentTimeMillis)
      if (plan === undefined || left <= 0) {
        plans.delete(id)
        return yield* gone
      }
      yield* requirePermission(plan.operation, permissions)
      if (yield* Approval.canAsk) {
        // Void from here: two calls at once must not send it twice.
        plans.delete(id)
        yield* Approval.ask(plan, left, dialogs)
      } else {
        yield* codes.check(plan, code, () => plans.delete(id))
        // Of two calls with the right code, the first one sends it.
        if (!plans.delete(id)) return yield* gone
      }
      return yield* plan.send
    },
    Effect.mapError(refusedOf)
  )

  /** The operation of a plan, for the audit. */
  const operationOf = (id: string): string | undefined => plans.get(id)?.operation

  return { add, commit, operationOf }
}

/** The plans of a server. */
export type Plans<R> = ReturnType<typeof make<R>>

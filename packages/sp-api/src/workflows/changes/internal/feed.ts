/** A feed: its options, its cursor, and the engine over its source. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { fail, RequestInvalid } from "../../../SpApiError.ts"
import { CurrentAccount } from "../../../wire/currentAccount.ts"
import type { ChangesError } from "./changesError.ts"
import * as Cursors from "./cursor.ts"
import type { Element, Emitted, Removed, Snapshot } from "./element.ts"
import type { Running } from "./emission.ts"
import * as Emission from "./emission.ts"
import type { FeedFacts } from "./facts.ts"
import type { Named } from "./named.ts"
import type { FeedOptions, FeedSettings } from "./options.ts"
import { settingsOf } from "./options.ts"
import type { Source } from "./source.ts"
import * as Timeline from "./timeline.ts"

/** Begins a feed, where its options are right and its cursor is one of this feed. */
export const begun = <A>(
  { feed, scope }: { readonly feed: string; readonly scope: string },
  facts: FeedFacts,
  options: FeedOptions,
  run: (running: () => Running, settings: FeedSettings) => Stream.Stream<Emitted<A>, SpApiError, SpApi>
): Stream.Stream<Emitted<A>, SpApiError | ChangesError, SpApi> => {
  const settings = settingsOf(options, facts)
  if (settings instanceof RequestInvalid) return Stream.fromEffect(fail(`changes.${feed}`, settings))
  return Stream.unwrap(
    Effect.map(CurrentAccount, (account): Stream.Stream<Emitted<A>, SpApiError | ChangesError, SpApi> => {
      const identity = { feed, scope, account }
      // Read at each run, as the memory of a run is its own.
      const begin = () => options.cursor == null ? Cursors.initial() : Cursors.read(options.cursor, identity)
      const state = begin()
      return state instanceof Error
        ? Stream.fail(state)
        : run(() => Emission.begin(identity, state, settings.rules, settings.capacity), settings)
    })
  )
}

/**
 * A feed over a source. Which `Other` elements it emits follows from the source: a `Snapshot` where it has snapshots,
 * `Removed` where it says what is gone.
 */
export const feedWith = <A, Other extends Removed | Snapshot>(
  source: Source<A>,
  facts: FeedFacts,
  options: FeedOptions,
  notified: Stream.Stream<Named> | undefined
): Stream.Stream<Element<A> | Other, SpApiError | ChangesError, SpApi> =>
  begun<A>(
    source,
    facts,
    options,
    (running, settings) => Timeline.run(source, running, { ...settings, notified })
  ) as Stream.Stream<Element<A> | Other, SpApiError | ChangesError, SpApi>

/** A feed without other elements. */
export const feed = feedWith as <A>(
  ...args: Parameters<typeof feedWith<A, never>>
) => Stream.Stream<Element<A>, SpApiError | ChangesError, SpApi>

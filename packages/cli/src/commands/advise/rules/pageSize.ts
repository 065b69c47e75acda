/**
 * Pages far smaller than they may be.
 *
 * Counted are following pages whose size is at most half of the largest that the model allows, whether the program
 * sets it or leaves Amazon's default. A finding needs 20 of them a day: fewer cost nothing worth a change. A program
 * that stops in the middle of a page may ask for small ones by right, but it does not follow twenty of them.
 */
import { isPageToken, type PageSize } from "../../../reference/operationFacts.ts"
import type { Finding } from "../finding.ts"
import { isSuccess, type Request, valuesOf } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { day, Evidence, fewEntries, Recent } from "../seen.ts"

const least = 20
const largestShare = 0.5

interface Subject {
  readonly pages: Evidence
  readonly size: number
  readonly facts: PageSize
}

const findingOf = (operation: string, { facts: { max, parameter }, pages, size }: Subject): Finding => {
  const after = Math.ceil(pages.count * size / max)
  return {
    id: `page-size:${operation}`,
    rule: "page-size",
    severity: "warning",
    operation,
    message: `${times(pages.count, "page")} of ${size} items, where ${max} are possible.`,
    calls: { now: pages.count, after },
    ...pages.shown,
    advice: `set ${parameter} to ${max}`,
    code: `${operation.slice(operation.indexOf(".") + 1)}.items({ …, ${parameter}: ${max} })`,
    figures: { size, max }
  }
}

/** The rule. */
export const pageSize: Rule = {
  id: "page-size",
  title: "pages far smaller than they may be",
  needs: ["parameters"],
  start: (known) => {
    /** The size of the last first page, where following ones carry the token alone. */
    const sizes = new Recent<number>(fewEntries)
    const subjects = new Map<string, Subject>()
    const sizeOf = (request: Request, { default: byDefault, parameter }: PageSize, isFollowing: boolean) => {
      const stated = Number(valuesOf(request, [parameter])[0])
      const key = `${request.account}\n${request.operation}`
      const size = stated >= 1 ? stated : isFollowing ? sizes.get(key) ?? byDefault : byDefault
      if (!isFollowing && size !== undefined) sizes.set(key, size)
      return size
    }
    return {
      add: (request) => {
        if (request.parameters === undefined || !isSuccess(request)) return
        const facts = known.pageSize(request.operation)
        if (facts === undefined) return
        const isFollowing = Object.keys(request.parameters).some(isPageToken)
        const size = sizeOf(request, facts, isFollowing)
        if (!isFollowing || size === undefined || size > largestShare * facts.max) return
        const key = `${request.operation}\n${size}`
        const subject = subjects.get(key) ?? { pages: new Evidence(), size, facts }
        if (subjects.size < fewEntries) subjects.set(key, subject)
        subject.pages.add(request)
      },
      findings: () => {
        const worst = new Map<string, Subject>()
        for (const [key, subject] of subjects) {
          const operation = key.split("\n", 1)[0]!
          const other = worst.get(operation)
          if (subject.pages.count < least * Math.max(1, subject.pages.span / day)) continue
          if (other === undefined || other.pages.count < subject.pages.count) worst.set(operation, subject)
        }
        return [...worst].map(([operation, subject]) => findingOf(operation, subject))
      }
    }
  }
}

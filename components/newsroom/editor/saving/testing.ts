import type { Reply } from '#components/newsroom/ask'
import { keepSaving } from '#components/newsroom/editor/saving/keep-saving'
import type { Attempt, Standing } from '#components/newsroom/editor/saving/standing'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

/** A server that will not, or (status 0) one that nobody reaches. */
export const refusal = (status: number, body: Record<string, unknown> = {}, after = 0): Reply<{ version: number }> => ({
  ok: false,
  status,
  error: '不行',
  reasons: [],
  body,
  after,
})

/** What somebody else has saved as version 9. */
export const theirs = (headline: string) => ({ serverVersion: 9, by: '苏禾', at: '', manuscript: { ...blankManuscript, headline } })

/** A desk whose server answers what `replies` say, one by one, and then always saves. */
export function desk(replies: Reply<{ version: number }>[] = [], wait = 0) {
  let headline = ''
  let composing = false
  const sent: { headline: string; version: number }[] = []
  const attempts: Attempt[] = []
  const standings: Standing['state'][] = []
  let copy: Manuscript | null = null
  let inFlight = 0
  let most = 0
  const saving = keepSaving({
    version: 7,
    known: blankManuscript,
    read: () => (composing ? null : { ...blankManuscript, headline }),
    send: async (attempt) => {
      const { manuscript, version } = attempt
      attempts.push(attempt)
      sent.push({ headline: manuscript.headline, version })
      most = Math.max(most, ++inFlight)
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait))
      inFlight -= 1
      return replies.shift() ?? { ok: true, status: 200, body: { version: version + 1 } }
    },
    tell: (standing) => standings.push(standing.state),
    keep: (manuscript) => {
      copy = manuscript
    },
    forget: () => {
      copy = null
    },
  })
  return {
    saving,
    sent,
    attempts,
    standings,
    write(text: string) {
      headline = text
      saving.changed()
    },
    compose(on: boolean) {
      composing = on
    },
    copy: () => copy?.headline ?? null,
    most: () => most,
  }
}

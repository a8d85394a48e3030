import type { IncomingMessage, ServerResponse } from 'node:http'
import { getPaper } from '#db/settings/queries'
import type { WireRow } from '#db/wire/queries'
import { tag } from '#lib/freshness'
import { PAGE_HEADERS } from '#server/door/security-headers'
import { simplifiedTwin } from '#server/press/keys'

/** Knows whether the paper has its traditional edition, and what becomes of that edition's readers where it has none. */
export type OneEdition = {
  traditional: () => boolean
  /** Asks the database; until then, and while it can't be asked, what was known last holds. */
  learn: () => Promise<void>
  /** Looks into rows from the wire for news of the paper's settings. */
  apply: (rows: Pick<WireRow, 'hard'>[]) => Promise<void>
  /** Answers for an address of an edition that is off; false for any other. */
  leadBack: (req: IncomingMessage, res: ServerResponse) => boolean
}

/**
 * While the traditional edition is off, each of its addresses leads to the same one in simplified, with what was asked of it. For
 * now only (302, RFC 9110 §15.4.3): it may be switched on again, so nobody is to remember the way.
 */
export function createOneEdition(ask: () => Promise<{ traditional: boolean }> = getPaper): OneEdition {
  let traditional = true
  let asked = 0

  async function learn() {
    asked += 1
    const mine = asked
    const paper = await ask()
    // An answer that was overtaken by a later question is old.
    if (mine === asked) traditional = paper.traditional
  }
  return {
    traditional: () => traditional,
    learn,
    apply: async (rows) => {
      if (rows.some(({ hard }) => hard.includes(tag.site))) await learn()
    },
    leadBack(req, res) {
      const twin = traditional ? null : simplifiedTwin(req.url ?? '')
      if (twin === null) return false
      res.writeHead(302, ['Location', twin, 'Content-Length', '0', 'Cache-Control', 'no-cache', ...PAGE_HEADERS])
      res.end()
      return true
    },
  }
}

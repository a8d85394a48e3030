import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { type Printing, print } from '#lib/freshness'

/** What Next answered, and what its queries declared meanwhile. */
export type Proof = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  printing: Printing
}

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => unknown

/** Longest a page may take. A database that hangs must not hang the paper. */
const PATIENCE = 10_000

/**
 * Asks Next for `path` inside this process, with a clean set of headers: nothing a reader sent gets this far, so nothing
 * he sent can be printed. Throws when Next breaks off or takes longer than ten seconds.
 */
export async function askNext(handler: NextHandler, path: string, host: string, patience = PATIENCE): Promise<Proof> {
  const printing: Printing = { tags: new Set(), queries: 0 }
  const dispatch = (req: IncomingMessage, res: ServerResponse) => {
    const fail = (fault: unknown) => res.destroy(fault instanceof Error ? fault : new Error(String(fault)))
    try {
      // A rejected promise nobody looks at would end the process.
      Promise.resolve(handler(req, res)).catch(fail)
    } catch (fault) {
      fail(fault)
    }
  }
  // `await` inside: inject waits for `then` before it sets out, and must do so within the printing.
  const asking = print(printing, async () => {
    return await inject(dispatch as never, { method: 'GET', url: path, headers: { host, accept: '*/*', 'user-agent': 'eddiba-press' } })
  })
  const answer = await within(patience, asking, path)
  return { status: answer.statusCode, headers: answer.headers as Proof['headers'], body: answer.rawPayload, printing }
}

async function within<T>(patience: number, work: Promise<T>, path: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${path} was not printed within ${patience} ms`)), patience)
  })
  try {
    return await Promise.race([work, alarm])
  } finally {
    clearTimeout(timer)
    // After the alarm nobody waits for the work any more; its failure must not end the process.
    work.catch(() => undefined)
  }
}

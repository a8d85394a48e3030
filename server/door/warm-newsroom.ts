import { adminPath, signInPath } from '#lib/links'
import { log } from '#server/door/log'
import { askNext, type NextHandler } from '#server/press/asking'

/**
 * Opens the newsroom's first pages once, as nobody: Next fetches and compiles a page's code when it is first asked for, which
 * the first editor of the day would wait for.
 */
export async function warmNewsroom(handler: NextHandler): Promise<void> {
  for (const path of [signInPath(), adminPath])
    await askNext(handler, path, 'localhost').catch((err) =>
      log.warn({ code: 'newsroom.cold', path, err }, 'a page could not be opened ahead'),
    )
}

import { theHouse } from '#db/audit/commands'
import { importRedirects } from '#db/redirects/import'
import { defaultPaper } from '#db/settings/default-paper'
import { getPaper } from '#db/settings/queries'
import { key, type Making } from '#server/desk/walk/scene'

const old = () => `/old/${key()}`

/** What the doors of the settings take. */
export const settingsDeeds: Record<string, Making> = {
  'POST admin/first-steps': async () => ({ body: { closed: true } }),
  'POST admin/redirects': async () => ({ body: { from: old(), to: '/latest' } }),
  'POST admin/redirects/check': async () => ({ bytes: Buffer.from(`${old()},/latest`) }),
  'POST admin/redirects/import': async () => ({ bytes: Buffer.from(`${old()},/latest`) }),
  'POST admin/redirects/remove': async () => {
    const path = old()
    await importRedirects(theHouse, [{ line: 1, from: path, to: '/latest', code: '' }])
    return { body: { path } }
  },
  'PUT admin/settings': async () => {
    const { demo: _, ...words } = defaultPaper
    return { body: { ...words, version: (await getPaper()).version } }
  },
}

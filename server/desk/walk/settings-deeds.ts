import { theHouse } from '#db/audit/commands'
import { changeMenus } from '#db/menus/commands'
import { getMenus, listMenuChanges } from '#db/menus/queries'
import { importRedirects } from '#db/redirects/import'
import { defaultPaper } from '#db/settings/default-paper'
import { getPaper } from '#db/settings/queries'
import { type Menus, usualMenus } from '#lib/menus'
import { key, type Making } from '#server/desk/walk/scene'

const old = () => `/old/${key()}`

/** Other menus each time. */
const menus = (): Menus => ({ ...usualMenus, head: [{ kind: 'address', href: old(), label: '旧', labelHant: '' }] })

/** What the doors of the settings and of the menus take. */
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
  'POST admin/menus/undo': async () => {
    await changeMenus(theHouse, menus(), (await getMenus()).version)
    return { body: { change: (await listMenuChanges(1))[0]?.id ?? 0 } }
  },
  'PUT admin/menus': async () => ({ body: { menus: menus(), version: (await getMenus()).version } }),
  'PUT admin/settings': async () => {
    const { demo: _, ...words } = defaultPaper
    return { body: { ...words, version: (await getPaper()).version } }
  },
}

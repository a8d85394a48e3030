import { defaultPaper, getPaper } from '#db/settings/queries'
import type { Making } from '#server/desk/walk/scene'

/** What the doors of the settings take. */
export const settingsDeeds: Record<string, Making> = {
  'POST admin/first-steps': async () => ({ body: { closed: true } }),
  'PUT admin/settings': async () => {
    const { demo: _, ...words } = defaultPaper
    return { body: { ...words, version: (await getPaper()).version } }
  },
}

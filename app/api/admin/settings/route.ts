import { changePaper } from '#db/settings/commands'
import { deed } from '#server/desk/deed'
import { paperBody } from '#server/desk/settings-bodies'

/** What the paper is called and says of itself. */
export const PUT = deed(
  { permission: 'settings.change', body: paperBody, maxBytes: 10_000, fresh: true },
  async ({ staff, body: { version, ...words } }) => {
    const result = await changePaper(staff, words, version)
    if (result.outcome === 'conflict') return { ...result, error: '别人刚刚改过站点设置' }
    return result.outcome === 'refused' ? { ...result, error: result.reasons.join('；') } : result
  },
)

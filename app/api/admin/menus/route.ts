import { changeMenus } from '#db/menus/commands'
import { deed } from '#server/desk/deed'
import { menusBody } from '#server/desk/menu-body'

/** What stands in the header and in the foot of every page. */
export const PUT = deed({ permission: 'pages.edit', body: menusBody, maxBytes: 40_000 }, async ({ staff, body: { menus, version } }) => {
  const result = await changeMenus(staff, menus, version)
  if (result.outcome === 'conflict') return { ...result, error: '别人刚刚改过导航' }
  return result.outcome === 'refused' ? { ...result, error: result.reasons.join('；') } : result
})

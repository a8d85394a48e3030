/**
 * Whose each page of the newsroom is, written by hand: what it answers to whom, of what is the house's own (story and file
 * number 7). A new page fails `routes.test.ts` until it stands here, and `e2e/newsroom/doors.spec.ts` asks the real server.
 */
const TABLE = `
page                          nobody reporter editor chief admin
/admin                           307      200    200   200   200
/admin/[...missing]              404      404    404   404   404
/admin/account                   307      200    200   200   200
/admin/audit                     307      404    404   404   200
/admin/authors                   307      404    404   200   200
/admin/calendar                  307      200    200   200   200
/admin/first-owner               404      404    404   404   404
/admin/forgot                    200      200    200   200   200
/admin/front                     307      404    404   200   200
/admin/front/ahead               307      404    404   200   200
/admin/join                      404      404    404   404   404
/admin/media                     307      200    200   200   200
/admin/media/[id]                307      200    200   200   200
/admin/menus                     307      404    404   200   200
/admin/numbers                   307      404    200   200   200
/admin/pages                     307      404    404   200   200
/admin/pages/[id]                307      404    404   404   404
/admin/pages/[id]/preview        307      404    404   404   404
/admin/people                    307      404    404   404   200
/admin/sections                  307      404    404   200   200
/admin/settings                  307      404    404   404   200
/admin/settings/redirects        307      404    404   404   200
/admin/sign-in                   200      307    307   307   307
/admin/specials                  307      404    200   200   200
/admin/specials/[id]             307      404    404   404   404
/admin/specials/[id]/preview     307      404    404   404   404
/admin/stories                   307      200    200   200   200
/admin/stories/[id]              307      404    200   200   200
/admin/stories/[id]/preview      307      404    200   200   200
/admin/terms                     307      200    200   200   200
/admin/topics                    307      404    200   200   200
`

/** A page, and its statuses for nobody, a reporter, an editor, a chief and an administrator. */
export const pages: { path: string; statuses: string[] }[] = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [path = '', ...statuses] = line.split(/\s+/)
    return { path, statuses }
  })

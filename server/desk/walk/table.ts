/**
 * Every door under /api, whose it is, and what it answers to whom: written by hand, and on purpose made neither from the
 * routes nor from the matrix. A new route fails `routes.test.ts` until it stands here, and `walk.test.ts` sends what it
 * takes (`testing-deeds.ts`) as each of these people, and looks for the last column in the audit log.
 *
 * The statuses are for a valid request about something a colleague, an editor, has made. `nobody` stands for a stranger,
 * somebody shut out, and somebody who has given their password but not yet their second factor.
 */
const TABLE = `
METHOD path                                        permission      nobody reporter editor chief admin | audit
DELETE admin/media/[id]                            media.erase        401      403    403   200   200 | media-erased
DELETE admin/media/[id]/bin                        media.upload       401      403    200   200   200 | media-restored
DELETE admin/media/bin                             media.erase        401      403    403   200   200 | media-erased
DELETE admin/media/uploads/[id]                    media.upload       401      200    200   200   200 - an upload is nothing yet
DELETE admin/views/[id]                            story.write        401      404    404   404   404 - a colleague's view is theirs
POST   admin/stories/[id]/plan                     story.write        401      404    200   200   200 | story-planned
POST   admin/stories/bulk                          story.write        401      403    200   200   200 | stories-bulk
POST   admin/stories/bulk/[bulk]/undo              story.write        401      404    404   200   200 | stories-bulk-undone
POST   admin/stories/purge                         story.purge        401      403    403   200   200 | story-purged
POST   admin/views                                 story.write        401      201    201   201   201 | view-kept
GET    admin/audit/csv                             audit.read         401      403    403   403   200
GET    admin/find                                  story.write        401      200    200   200   200
GET    admin/first-steps                          settings.change    401      403    403   403   200
GET    admin/front                                 front.arrange      401      403    403   200   200
GET    admin/media                                 media.upload       401      200    200   200   200
GET    admin/media/[id]                            media.upload       401      200    200   200   200
GET    admin/media/[id]/original                   media.upload       401      403    200   200   200
GET    admin/media/uploads/[id]                    media.upload       401      200    200   200   200
GET    admin/numbers/csv                           numbers.read       401      403    200   200   200
GET    admin/pages/[id]/versions/[version]         pages.edit         401      403    403   200   200
GET    admin/redirects/try                         settings.change    401      403    403   403   200
GET    admin/session                               story.write        401      200    200   200   200
GET    admin/staff                                 story.write        401      200    200   200   200
GET    admin/stories/[id]                          story.write        401      404    200   200   200
GET    admin/stories/[id]/doubts                   story.write        401      404    200   200   200
GET    admin/stories/[id]/notes                    story.write        401      404    200   200   200
GET    admin/stories/[id]/numbers                  story.write        401      404    200   200   200
GET    admin/stories/[id]/previews                 story.write        401      404    200   200   200
GET    admin/stories/[id]/status                   story.write        401      404    200   200   200
GET    admin/stories/[id]/versions                 story.write        401      404    200   200   200
GET    admin/stories/[id]/versions/[version]       story.write        401      404    200   200   200
GET    admin/stories/search                        story.write        401      200    200   200   200
GET    admin/terms                                 story.write        401      200    200   200   200
GET    admin/terms/traditional                     terms.edit         401      403    200   200   200
GET    admin/topics/[id]/merge                     taxonomy.edit      401      403    403   200   200
PATCH  admin/media/uploads/[id]                    media.upload       401      200    200   200   200 - an upload is nothing yet
POST   admin/account/password                      account.own        401      200    200   200   200 | password-changed
POST   admin/account/recovery                      account.own        401      200    200   200   200 | recovery-renewed
POST   admin/account/sessions                      account.own        401      200    200   200   200 | sessions-ended
POST   admin/account/two-factor                    account.own        401      200    200   200   200 - holds from the first code on
POST   admin/account/two-factor/confirm            account.own        401      200    200   200   200 | two-factor-enabled
POST   admin/account/two-factor/remove             account.own        401      200    200   200   200 | two-factor-removed
POST   admin/auth/[...all]                         -                  200      200    200   200   200 - signing in changes nothing of the paper
POST   admin/authors                               taxonomy.edit      401      403    403   201   201 | author-added
POST   admin/first-owner                           -                  410      410    410   410   410 - nobody is a second first owner
POST   admin/first-steps                          settings.change    401      403    403   403   200 | setting-changed
POST   admin/forgot                                -                  200      200    200   200   200 - without a post office nothing is opened
POST   admin/front/layout                          front.arrange      401      403    403   200   200 | front-laid-out
POST   admin/front/pin                             front.arrange      401      403    403   200   200 | front-pinned
POST   admin/front/special                         front.arrange      401      403    403   200   200 | front-special-pinned
POST   admin/front/undo                            front.arrange      401      403    403   200   200 | front-undone
POST   admin/front/unpin                           front.arrange      401      403    403   200   200 | front-unpinned
POST   admin/join                                  -                  200      200    200   200   200 | password-changed
POST   admin/media                                 media.upload       401      200    200   200   200 | media-filed
POST   admin/media/[id]/bin                        media.upload       401      403    200   200   200 | media-binned
POST   admin/media/[id]/former                     media.upload       401      403    200   200   200 | media-put-back
POST   admin/media/[id]/replace                    media.upload       401      403    200   200   200 | media-replaced
POST   admin/media/import                          media.upload       401      200    200   200   200 | media-filed
POST   admin/media/uploads                         media.upload       401      201    201   201   201 - an upload is nothing yet
POST   admin/media/uploads/[id]                    media.upload       401      200    200   200   200 | media-filed
POST   admin/menus/undo                            pages.edit         401      403    403   200   200 | menus-undone
POST   admin/numbers/kept                          settings.change    401      403    403   403   200 | setting-changed
POST   admin/pages                                 pages.edit         401      403    403   201   201 | page-added
POST   admin/pages/[id]/publish                    pages.edit         401      403    403   200   200 | page-published
POST   admin/pages/[id]/versions/[version]/restore pages.edit         401      403    403   200   200 | page-restored
POST   admin/pages/[id]/withdraw                   pages.edit         401      403    403   200   200 | page-withdrawn
POST   admin/pages/order                           pages.edit         401      403    403   200   200 | pages-ordered
POST   admin/people                                staff.manage       401      403    403   403   201 | staff-invited
POST   admin/people/[id]/disable                   staff.manage       401      403    403   403   200 | staff-disabled
POST   admin/people/[id]/enable                    staff.manage       401      403    403   403   200 | staff-enabled
POST   admin/people/[id]/pass                      staff.manage       401      403    403   403   201 | pass-opened
POST   admin/people/[id]/role                      staff.manage       401      403    403   403   200 | role-changed
POST   admin/people/[id]/sessions                  staff.manage       401      403    403   403   200 | sessions-ended
POST   admin/people/[id]/two-factor                staff.manage       401      403    403   403   200 | two-factor-removed
POST   admin/people/policy                         staff.manage       401      403    403   403   200 | setting-changed
POST   admin/redirects                             settings.change    401      403    403   403   200 | addresses-redirected
POST   admin/redirects/check                       settings.change    401      403    403   403   200 - it only says what would be done
POST   admin/redirects/import                      settings.change    401      403    403   403   200 | addresses-redirected
POST   admin/redirects/remove                      settings.change    401      403    403   403   200 | redirect-removed
POST   admin/sections                              taxonomy.edit      401      403    403   201   201 | section-added
POST   admin/sections/[id]/remove                  taxonomy.edit      401      403    403   200   200 | section-removed
POST   admin/sections/order                        taxonomy.edit      401      403    403   200   200 | sections-ordered
POST   admin/specials                              specials.edit      401      403    201   201   201 | special-opened
POST   admin/stories                               story.write        401      201    201   201   201 | story-created
POST   admin/stories/[id]/approve                  story.approve      401      403    200   200   200 | story-approve
POST   admin/stories/[id]/archive                  story.archive      401      403    200   200   200 | story-archive
POST   admin/stories/[id]/assign                   story.assign       401      403    200   200   200 | story-assigned
POST   admin/stories/[id]/correct                  story.correct      401      403    200   200   200 | story-corrected
POST   admin/stories/[id]/embargo                  story.embargo      401      403    200   200   200 | embargo-set
POST   admin/stories/[id]/expire                   story.publish      401      403    200   200   200 | expiry-set
POST   admin/stories/[id]/notes                    story.write        401      404    200   200   200 | note-written
POST   admin/stories/[id]/notes/[note]/reopen      story.write        401      404    200   200   200 | note-reopened
POST   admin/stories/[id]/notes/[note]/reply       story.write        401      404    200   200   200 | note-answered
POST   admin/stories/[id]/notes/[note]/resolve     story.write        401      404    200   200   200 | note-resolved
POST   admin/stories/[id]/presence                 story.write        401      404    200   200   200 - who has a story open passes
POST   admin/stories/[id]/previews                 story.write        401      404    201   201   201 | preview-shared
POST   admin/stories/[id]/previews/[link]/revoke   story.write        401      404    200   200   200 | preview-revoked
POST   admin/stories/[id]/publish                  story.publish      401      403    200   200   200 | story-published
POST   admin/stories/[id]/recall                   story.publish      401      403    200   200   200 | story-recalled
POST   admin/stories/[id]/reopen                   story.archive      401      403    200   200   200 | story-reopen
POST   admin/stories/[id]/reschedule               story.publish      401      403    200   200   200 | story-rescheduled
POST   admin/stories/[id]/return                   story.approve      401      403    200   200   200 | story-return
POST   admin/stories/[id]/schedule                 story.publish      401      403    200   200   200 | story-scheduled
POST   admin/stories/[id]/submit                   story.submit       401      404    200   200   200 | story-submit
POST   admin/stories/[id]/unschedule               story.publish      401      403    200   200   200 | story-unscheduled
POST   admin/stories/[id]/versions/[version]/restore story.write      401      404    200   200   200 | story-restored
POST   admin/stories/[id]/withdraw                 story.withdraw     401      403    200   200   200 | story-withdrawn
POST   admin/terms                                 terms.edit         401      403    201   201   201 | term-added
POST   admin/terms/[id]/remove                     terms.edit         401      403    200   200   200 | term-removed
POST   admin/topics                                topics.add         401      403    201   201   201 | topic-added
POST   admin/topics/[id]/merge                     taxonomy.edit      401      403    403   200   200 | topic-merged
POST   admin/topics/[id]/remove                    taxonomy.edit      401      403    403   200   200 | topic-removed
POST   admin/topics/merges/[id]/undo               taxonomy.edit      401      403    403   200   200 | topic-merge-undone
PUT    admin/authors/[id]                          taxonomy.edit      401      403    403   200   200 | author-changed
PUT    admin/media/[id]                            media.upload       401      403    200   200   200 | media-described
PUT    admin/menus                                 pages.edit         401      403    403   200   200 | menus-changed
PUT    admin/pages/[id]                            pages.edit         401      403    403   200   200 | page-written
PUT    admin/sections/[id]                         taxonomy.edit      401      403    403   200   200 | section-changed
PUT    admin/specials/[id]                         specials.edit      401      403    200   200   200 | special-changed
PUT    admin/settings                             settings.change    401      403    403   403   200 | setting-changed
PUT    admin/stories/[id]/draft                    story.write        401      404    200   200   200 - every version is kept with its writer
PUT    admin/terms/[id]                            terms.edit         401      403    200   200   200 | term-changed
PUT    admin/topics/[id]                           taxonomy.edit      401      403    403   200   200 | topic-changed
`

const people = ['nobody', 'reporter', 'editor', 'chief', 'admin'] as const
export type Person = (typeof people)[number]

export type Door = {
  method: string
  path: string
  /** Null where nobody needs to be signed in. */
  permission: string | null
  status: Record<Person, number>
  /** The row that stands in the audit log afterwards; null where there is none, and the table says why. */
  audit: string | null
}

const LINE = /^(\w+) +(\S+) +(\S+) +(\d{3}) +(\d{3}) +(\d{3}) +(\d{3}) +(\d{3})(?: (?:\| (\S+)|- .+))?$/

/** The table, line by line. Throws at a line that is none, or a change that neither leaves a row nor says why. */
export const doors: Door[] = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, method = '', path = '', permission = '', ...rest] = LINE.exec(line) ?? []
    if (!method || (method !== 'GET' && line.endsWith(rest[4] ?? ''))) throw new Error(`The table of doors does not read: ${line}`)
    const status = Object.fromEntries(people.map((person, i) => [person, Number(rest[i])])) as Door['status']
    return { method, path, permission: permission === '-' ? null : permission, status, audit: rest[5] ?? null }
  })

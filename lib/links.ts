import type { Script } from '#lib/chinese/script'
import { type AuditView, type DeskView, viewQuery } from '#lib/desk-view'
import type { MediaKind } from '#lib/media/kinds'
import { type SearchView, searchQuery } from '#lib/search-view'
import type { Verb } from '#lib/story/workflow'

export const scripts: Script[] = ['zh-hans', 'zh-hant']
/** The scripts in which a paper has an edition. */
export const scriptsOf = ({ traditional }: { traditional: boolean }): Script[] => (traditional ? scripts : ['zh-hans'])

type Slugged = { slug: string }

export const frontPath = '/'
export const sectionPath = (section: Slugged, page = 1) => paged(`/${section.slug}`, page)
/** To be written by hand or held in a code; one redirect leads from it to the full address. */
export const shortStoryPath = (story: { id: number }) => `/a/${story.id}`
export const storyPath = (story: { id: number; slug: string }) => `/a/${story.id}-${story.slug}`
/** Number and slug in a story's path segment, `42-slug`; null when it has no number of at most nine digits. */
export function readStorySegment(segment: string): { id: number; slug: string } | null {
  const [, id, slug = ''] = /^([1-9]\d{0,8})(?:-(.*))?$/.exec(segment) ?? []
  return id ? { id: Number(id), slug } : null
}
export const livePostPath = (post: { id: number }) => `#post-${post.id}`
export const historyPath = (story: { id: number; slug: string }) => `${storyPath(story)}/history`
export const specialsPath = '/specials'
export const specialPath = (special: Slugged) => `/special/${special.slug}`
export const topicPath = (topic: Slugged, page = 1) => paged(`/topic/${topic.slug}`, page)
export const topicRssPath = (topic: Slugged) => `/topic/${topic.slug}/rss.xml`
export const authorPath = (author: Slugged, page = 1) => paged(`/author/${author.slug}`, page)
export const latestPath = (page = 1) => paged('/latest', page)
export const archivePath = (year: number, month: number, day: number) => `/archive/${year}/${two(month)}/${two(day)}`
export const mostReadPath = '/most-read'
export const correctionsPath = '/corrections'
/** A search as somebody asks it. */
export const searchPath = (view: SearchView = {}) => (view.q ? `/search?${searchQuery(view)}` : '/search')
/** What may be meant by the beginning of a search; the words follow. */
export const suggestPath = '/search/suggest.json'
/** 收藏与历史, and what stands for any page when there is no network. */
export const savedPath = '/saved'
export const offlinePath = '/offline'
export const standingPath = (page: Slugged) => `/${page.slug}`
export const rssPath = (section?: Slugged) => (section ? `/${section.slug}/rss.xml` : '/rss.xml')
/** A picture that stands for the paper: the house's own lies in public/, that of a renamed paper is drawn, under its version. */
const marked = (path: string, marks: string) => (marks ? `/marks/${marks}${path}` : path)
export const iconPath = (marks: string) => marked('/favicon.svg', marks)
/** The paper's mark, 512 px square. */
export const logoPath = (marks: string) => marked('/logo.png', marks)
/** The card where a page has no picture to share, 1200×630. */
export const shareCardPath = (script: Script, marks: string) =>
  marked(script === 'zh-hant' ? '/share-card-hant.png' : '/share-card.png', marks)
export const appIconPath = ({ path }: { path: string }, marks: string) => marked(path, marks)
/** The paper on a home screen: whole, and with a margin that a mask may cut. */
export const appIcons = [
  { path: '/icon-192.png', side: 192, purpose: 'any' },
  { path: '/icon-512.png', side: 512, purpose: 'any' },
  { path: '/icon-mask-512.png', side: 512, purpose: 'maskable' },
] as const
export const manifestPath = '/manifest.webmanifest'
/** The worker in readers' browsers, and what those may fetch before it is asked for. */
export const workerPath = '/sw.js'
export const speculationPath = '/speculation-rules.json'
export const sitemapPath = '/sitemap.xml'
export const sitemapPartPath = (part: number) => `/sitemaps/${part}.xml`
export const newsSitemapPath = '/news-sitemap.xml'
export const readingPath = '/api/read'
/** Weibo's own page for sharing an address. */
export const weiboSharePath = (url: string, title: string) =>
  `https://service.weibo.com/share/share.php?url=${encodeURIComponent(url)}&title=${encodeURIComponent(title)}`
export const mediaPath = (name: string) => `/media/${name}`

/** Where a rendition of a picture lies: `/media/3f9c…-640.avif`. `stem` is the hash of the picture, or that of a crop. */
export const renditionPath = (stem: string, width: number, format: 'avif' | 'webp' | 'jpg') => mediaPath(`${stem}-${width}.${format}`)

// The newsroom. Pages under /admin, its mutations under /api/admin.
export const adminPath = '/admin'
export const signInPath = (next?: string) => (next ? `/admin/sign-in?next=${encodeURIComponent(next)}` : '/admin/sign-in')
export const firstOwnerPath = (token: string) => `/admin/first-owner?token=${token}`
/** Where somebody who was invited, or has forgotten, chooses a password. */
export const joinPath = (token: string) => `/admin/join?token=${token}`
export const forgotPath = '/admin/forgot'
export const accountPath = '/admin/account'
export const peoplePath = '/admin/people'
/** 设置 and what stands beside it. */
export const settingsPath = '/admin/settings'
/** 跳转 as somebody looks at them. */
export const redirectsPath = (view: { q?: string | undefined; order?: string | undefined; page?: number | undefined } = {}) =>
  asked('/admin/settings/redirects', { ...view, page: view.page === 1 ? undefined : view.page })
export const deskPath = '/admin/stories'
/** 稿库 as somebody looks at it. */
export const deskListPath = ({ page = 1, ...view }: DeskView) => paged(viewQuery(view) ? `${deskPath}?${viewQuery(view)}` : deskPath, page)
/** The calendar: a week, or with `days` 1 a day, that begins on `from` (`2026-11-23`). */
export const calendarPath = ({ from, days }: { from?: string; days?: 1 | 7 } = {}) =>
  asked('/admin/calendar', { from, days: days === 1 ? 1 : undefined })
export const editorPath = (story: number) => `/admin/stories/${story}`
/** 首页编排. */
export const arrangePath = '/admin/front'
/** The front as it will be at an instant, ISO. */
export const frontAheadPath = (at?: string) => asked('/admin/front/ahead', { at })
export const numbersPath = (days?: number) => asked('/admin/numbers', { days })
/** The audit log as somebody looks at it. */
export const auditPath = (view: AuditView = {}) => asked('/admin/audit', view)
export const previewPath = (story: number, script?: Script) => scripted(`/admin/stories/${story}/preview`, script)
/** A working copy for somebody without an account, as long as the link is good. */
export const sharedPreviewPath = (token: string, script?: Script) => scripted(`/preview/${token}`, script)
/** A small rendition of a picture, for lists of the desk. */
export const thumbPath = ({ hash, widths }: { hash: string; widths: number[] }) => renditionPath(hash, widths[1] ?? widths[0] ?? 0, 'webp')
/** The house glossary as somebody looks at it. */
export const termsPath = ({ words, kind, page = 1 }: { words?: string | undefined; kind?: string | undefined; page?: number } = {}) =>
  asked('/admin/terms', { q: words, kind, page: page > 1 ? page : undefined })
/** 话题 as somebody looks at them. */
export const topicsPath = (view: { q?: string | undefined; order?: string | undefined; page?: number | undefined } = {}) =>
  asked('/admin/topics', { ...view, page: view.page === 1 ? undefined : view.page })
export const sectionsPath = '/admin/sections'
export const menusPath = '/admin/menus'
export const authorsPath = '/admin/authors'
/** A row of such a list, by what it is called in addresses. */
export const rowIn = (list: string, { slug }: { slug: string }) => `${list}#${slug}`
export const pagesDeskPath = '/admin/pages'
export const pageDeskPath = (id: number) => `/admin/pages/${id}`
export const pagePreviewPath = (id: number, script?: Script) => scripted(`/admin/pages/${id}/preview`, script)
export const specialsDeskPath = '/admin/specials'
export const specialDeskPath = (id: number) => `/admin/specials/${id}`
export const specialPreviewPath = (id: number, script?: Script) => scripted(`/admin/specials/${id}/preview`, script)
export const mediaLibraryPath = '/admin/media'
/** The media library as somebody looks at it. */
export type LibraryAsked = { words?: string; kind?: MediaKind; only?: 'unused' | 'mine' | 'unlicensed' | 'binned'; page?: number }
export const mediaLibraryViewPath = (view: LibraryAsked, path = mediaLibraryPath) => {
  const { words, kind, only, page = 1 } = view
  const asked = new URLSearchParams({ ...(words && { q: words }), ...(kind && { kind }), ...(only && { only }) }).toString()
  return paged(asked ? `${path}?${asked}` : path, page)
}
export const mediaFilePath = (id: number) => `/admin/media/${id}`
export const deskApi = {
  bulk: '/api/admin/stories/bulk',
  purge: '/api/admin/stories/purge',
  undoBulk: (bulk: number) => `/api/admin/stories/bulk/${bulk}/undo`,
  views: '/api/admin/views',
  view: (id: number) => `/api/admin/views/${id}`,
  signIn: '/api/admin/auth/sign-in/email',
  signOut: '/api/admin/auth/sign-out',
  session: '/api/admin/session',
  secondFactor: '/api/admin/auth/second-factor',
  firstOwner: '/api/admin/first-owner',
  join: '/api/admin/join',
  forgot: '/api/admin/forgot',
  /** What one does with one's own account. */
  account: {
    password: '/api/admin/account/password',
    sessions: '/api/admin/account/sessions',
    twoFactor: '/api/admin/account/two-factor',
    confirmTwoFactor: '/api/admin/account/two-factor/confirm',
    removeTwoFactor: '/api/admin/account/two-factor/remove',
    recovery: '/api/admin/account/recovery',
  },
  people: '/api/admin/people',
  peoplePolicy: '/api/admin/people/policy',
  /** What an administrator does with somebody's account. */
  person: (id: string, deed: 'role' | 'disable' | 'enable' | 'pass' | 'sessions' | 'two-factor') => `/api/admin/people/${id}/${deed}`,
  stories: '/api/admin/stories',
  story: (id: number) => `/api/admin/stories/${id}`,
  draft: (id: number) => `/api/admin/stories/${id}/draft`,
  versions: (id: number) => `/api/admin/stories/${id}/versions`,
  reads: (id: number) => `/api/admin/stories/${id}/numbers`,
  version: (id: number, key: string) => `/api/admin/stories/${id}/versions/${key}`,
  restore: (id: number, key: string) => `/api/admin/stories/${id}/versions/${key}/restore`,
  presence: (id: number) => `/api/admin/stories/${id}/presence`,
  /** What is done with a story as a whole: `submit`, `return`, `approve`, `schedule` … */
  verb: (id: number, verb: Verb | 'assign' | 'plan' | 'reschedule' | 'embargo' | 'expire') => `/api/admin/stories/${id}/${verb}`,
  status: (id: number) => `/api/admin/stories/${id}/status`,
  notes: (id: number) => `/api/admin/stories/${id}/notes`,
  doubts: (id: number) => `/api/admin/stories/${id}/doubts`,
  staff: '/api/admin/staff',
  /** The words follow. */
  find: '/api/admin/find?q=',
  previews: (id: number) => `/api/admin/stories/${id}/previews`,
  findStories: (words: string) => `/api/admin/stories/search?q=${encodeURIComponent(words)}`,
  /** With a story, also the terms that only it has. */
  terms: (story?: number) => (story ? `/api/admin/terms?story=${story}` : '/api/admin/terms'),
  term: (id: number) => `/api/admin/terms/${id}`,
  /** What the traditional edition makes of some words. */
  traditional: (words: string) => `/api/admin/terms/traditional?words=${encodeURIComponent(words)}`,
  removeTerm: (id: number) => `/api/admin/terms/${id}/remove`,
  authors: '/api/admin/authors',
  author: (id: number) => `/api/admin/authors/${id}`,
  specials: '/api/admin/specials',
  special: (id: number) => `/api/admin/specials/${id}`,
  pages: '/api/admin/pages',
  page: (id: number) => `/api/admin/pages/${id}`,
  stepOfPage: (id: number, step: 'publish' | 'withdraw') => `/api/admin/pages/${id}/${step}`,
  orderPages: '/api/admin/pages/order',
  pageVersion: (id: number, version: number) => `/api/admin/pages/${id}/versions/${version}`,
  restorePage: (id: number, version: number) => `/api/admin/pages/${id}/versions/${version}/restore`,
  sections: '/api/admin/sections',
  section: (id: number) => `/api/admin/sections/${id}`,
  orderSections: '/api/admin/sections/order',
  removeSection: (id: number) => `/api/admin/sections/${id}/remove`,
  topics: '/api/admin/topics',
  topic: (id: number) => `/api/admin/topics/${id}`,
  removeTopic: (id: number) => `/api/admin/topics/${id}/remove`,
  /** With a target, what merging into it would touch. */
  mergeTopic: (id: number, into?: number) => asked(`/api/admin/topics/${id}/merge`, { into }),
  undoMerge: (id: number) => `/api/admin/topics/merges/${id}/undo`,
  media: '/api/admin/media',
  importMedia: '/api/admin/media/import',
  uploads: '/api/admin/media/uploads',
  upload: (id: string) => `/api/admin/media/uploads/${id}`,
  mediaFile: (id: number) => `/api/admin/media/${id}`,
  mediaOriginal: (id: number) => `/api/admin/media/${id}/original`,
  mediaBins: '/api/admin/media/bin',
  mediaBin: (id: number) => `/api/admin/media/${id}/bin`,
  mediaReplace: (id: number) => `/api/admin/media/${id}/replace`,
  mediaFormer: (id: number) => `/api/admin/media/${id}/former`,
  front: (known?: number) => asked('/api/admin/front', { known }),
  frontPin: '/api/admin/front/pin',
  frontUnpin: '/api/admin/front/unpin',
  frontUndo: '/api/admin/front/undo',
  frontSpecial: '/api/admin/front/special',
  frontLayout: '/api/admin/front/layout',
  numbersFile: (days: number) => asked('/api/admin/numbers/csv', { days }),
  ...{ settings: '/api/admin/settings', menus: '/api/admin/menus', undoMenus: '/api/admin/menus/undo' },
  redirects: '/api/admin/redirects',
  removeRedirect: '/api/admin/redirects/remove',
  checkRedirects: '/api/admin/redirects/check',
  importRedirects: '/api/admin/redirects/import',
  /** The address follows. */
  tryRedirect: '/api/admin/redirects/try?from=',
  firstSteps: '/api/admin/first-steps',
  numbersKept: '/api/admin/numbers/kept',
  auditFile: (view: AuditView) => asked('/api/admin/audit/csv', view),
}

/** The same address in the edition of a script: `/zh-hant/…`, or as it is. */
export const inEdition = (path: string, script: Script) => (script === 'zh-hant' ? `/zh-hant${path === '/' ? '' : path}` : path)

/** The page of a list that an address asks for: 1 when it asks for none, null when it is no page number at all. */
export function readPageNumber(asked: string | string[] | undefined): number | null {
  if (asked === undefined) return 1
  return typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : null
}

/** An address with what is asked of it; what is empty is left out. */
function asked(path: string, view: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries(view).flatMap(([name, value]) => (value ? [[name, value === true ? '1' : String(value)]] : []))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}
const paged = (path: string, page: number) => (page > 1 ? `${path}${path.includes('?') ? '&' : '?'}page=${page}` : path)
const two = (n: number) => String(n).padStart(2, '0')

/** A preview in a script; it has no edition of its own. */
const scripted = (path: string, script?: Script) => asked(path, { script: script === 'zh-hant' ? script : undefined })

import type { Change, CorrectionKind } from '#lib/story/changes'
import type { StoryKind } from '#lib/story/kinds'
import { longDateTime, readBeijing } from '#lib/time'

/** The publish sheet as it is filled in. Hours are what `datetime-local` holds, read as Beijing's. */
export type Sheet = {
  /** Null until the editor has said what kind of change it is. */
  change: Change | null
  note: string
  correction: { kind: CorrectionKind; wrong: string; right: string }
  when: 'now' | 'later' | 'embargo'
  at: string
  until: string
  expires: boolean
  expiresAt: string
  breaking: boolean
  breakingSure: boolean
  /** `lead:0`, or '' to leave the place to the rule. */
  front: string
}

/** An empty sheet: a new story is new, a published one has to be given a kind of change. */
export const blankSheet = (live: boolean): Sheet => ({
  change: live ? null : 'new',
  note: '',
  correction: { kind: 'correction', wrong: '', right: '' },
  ...{ when: 'now', at: '', until: '', expires: false, expiresAt: '', breaking: false, breakingSure: false, front: '' },
})

type Against = {
  now: Date
  live: boolean
  /** Sentences of the checks, and the notes that hold publication up. */
  blockers: string[]
  blockingNotes: number
  embargoUntil: Date | null
}

/** What keeps the button shut, a sentence each. */
export function reasonsAgainst(sheet: Sheet, { now, blockers, blockingNotes, embargoUntil }: Against): string[] {
  if (sheet.when === 'embargo') return [hourFault(sheet.until, '禁发时间', now)].filter(Boolean)
  const at = sheet.when === 'later' ? readBeijing(sheet.at) : now
  const expiry = sheet.expires ? readBeijing(sheet.expiresAt) : null
  return [
    ...blockers,
    blockingNotes > 0 ? `还有 ${blockingNotes} 条必须解决的批注` : '',
    sheet.change === null ? '请选择小修改、更新或更正' : '',
    sheet.change === 'correction' && !(sheet.correction.wrong.trim() && sheet.correction.right.trim())
      ? '更正要写明原来错在哪里、正确的是什么'
      : '',
    sheet.when === 'later' ? hourFault(sheet.at, '定时', now) : '',
    at && embargoUntil && embargoUntil > at ? `禁发到${longDateTime(embargoUntil)}` : '',
    sheet.expires ? hourFault(sheet.expiresAt, '到期时间', now) : '',
    at && expiry && expiry > now && expiry <= at ? '到期时间须晚于发布时间' : '',
    sheet.breaking && !sheet.breakingSure ? '请确认标为突发' : '',
  ].filter(Boolean)
}

function hourFault(words: string, name: string, now: Date): string {
  const at = readBeijing(words)
  if (!at) return `请填写${name}`
  return at <= now ? `${name}已经过去` : ''
}

/** The sheet as the routes `publish` and `schedule` take it. */
export function termsOf(sheet: Sheet, version: number, key: string) {
  const [area, position] = sheet.front.split(':')
  return {
    version,
    key,
    change: sheet.change,
    ...(sheet.note.trim() && sheet.change !== 'minor' ? { note: sheet.note.trim() } : {}),
    ...(sheet.change === 'correction' ? { correction: sheet.correction } : {}),
    ...(sheet.breaking ? { breaking: true } : {}),
    ...(area ? { front: { area, position: Number(position) } } : {}),
    ...(sheet.expires ? { expiresAt: readBeijing(sheet.expiresAt)?.toISOString() } : {}),
    ...(sheet.when === 'later' ? { at: readBeijing(sheet.at)?.toISOString() } : {}),
  }
}

/** Places on the front that a story of a kind can be given, by the name the desk has for them. */
export function placesFor(kind: StoryKind): { value: string; name: string }[] {
  const run = (area: string, name: string, size: number) =>
    Array.from({ length: size }, (_, i) => ({ value: `${area}:${i}`, name: size > 1 ? `${name} ${i + 1}` : name }))
  return [
    ...run('lead', '头条', 1),
    ...run('sublink', '头条下', 3),
    ...run('secondary', '要闻', 3),
    ...(kind === 'opinion' ? run('opinion', '评论', 4) : []),
    ...(kind === 'gallery' ? run('picture', '图片', 1) : []),
    ...(kind === 'audio' || kind === 'video' ? run('listen', '视听', 3) : []),
  ]
}

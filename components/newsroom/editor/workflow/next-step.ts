import type { Status } from '#components/newsroom/editor/workflow/types'
import type { StoryState } from '#lib/story/kinds'
import { transitions, type Verb } from '#lib/story/workflow'

/** The main thing to do next, or words that say why there is none. */
export type NextStep = { verb: Verb; words: string } | { verb: null; words: string }

type Standing = {
  state: StoryState
  can: readonly Verb[]
  /** Whether readers have the story, and whether the working copy is ahead of what they have. */
  live: boolean
  ahead: boolean
}

/** What stands in the corner of the bar for whoever may do `can`. */
export function nextStep({ state, can, live, ahead }: Standing): NextStep {
  const may = (verb: Verb, words: string): NextStep | null => (can.includes(verb) ? { verb, words } : null)
  const none = (words: string): NextStep => ({ verb: null, words })
  switch (state) {
    case 'draft':
      return may('publish', '发布…') ?? may('submit', '送审…') ?? none('草稿')
    case 'review':
      return may('approve', '通过') ?? none('已送审')
    case 'approved':
      return may('publish', '发布…') ?? none('已核，等发布')
    case 'scheduled':
      return may('schedule', '改定时…') ?? none('已定时')
    case 'published':
      if (!live || !ahead) return none('已是最新')
      return may('publish', '更新…') ?? none('改动等编辑发布')
    case 'withdrawn':
      return may('publish', '重新发布…') ?? none('已撤稿')
    case 'archived':
      return may('reopen', '重新打开') ?? none('已归档')
  }
}

/** What else can be done, in the order of a story's life, with the words of the menu. */
export function otherSteps(can: readonly Verb[], main: Verb | null, live: boolean): { verb: Verb; words: string }[] {
  const words: Partial<Record<Verb, string>> = {
    submit: '送审…',
    approve: '通过',
    return: '退回…',
    publish: live ? '更新…' : '发布…',
    unschedule: '取消定时',
    correct: '更正…',
    withdraw: '撤稿…',
    archive: '归档',
    reopen: '重新打开',
  }
  return can.flatMap((verb) => (verb !== main && words[verb] ? [{ verb, words: words[verb] }] : []))
}

/** What is said when a verb is done. */
export const done = (verb: Verb): string =>
  `已${{ submit: '送审', approve: '通过', return: '退回' }[verb as string] ?? transitions[verb].name}`

/** How long something is late, in words: `3 分钟`. */
export function lateness(seconds: number): string {
  if (seconds < 60) return `${seconds} 秒`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} 分钟`
  return `${Math.floor(seconds / 3600)} 小时 ${Math.floor((seconds % 3600) / 60)} 分钟`
}

/** Whether the scheduled words are not the newest. */
export const isBehind = (status: Status, version: number): boolean => status.schedule !== null && status.schedule.version !== version

import type { Permission } from '#lib/permissions'
import type { StoryState } from '#lib/story/kinds'

/** 流转: what can be done with a story as a whole, in the order of its life. */
export const verbs = [
  'submit',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'recall',
  'correct',
  'withdraw',
  'archive',
  'reopen',
] as const
export type Verb = (typeof verbs)[number]

type Transition = {
  name: string
  permission: Permission
  /** Whether the desk must say why. */
  reason: boolean
  /** Where it leads from each state in which it may be done; `before` is the state before the publication. */
  moves: Partial<Record<StoryState, StoryState | 'before'>>
}

/**
 * The whole state machine. A published story stays published while its working copy is edited, scheduled and put out again:
 * the state says what readers have.
 */
export const transitions: Record<Verb, Transition> = {
  submit: { name: '送审', permission: 'story.submit', reason: false, moves: { draft: 'review' } },
  return: { name: '退回', permission: 'story.approve', reason: true, moves: { review: 'draft', approved: 'draft' } },
  approve: { name: '通过', permission: 'story.approve', reason: false, moves: { review: 'approved' } },
  schedule: {
    name: '定时',
    permission: 'story.publish',
    reason: false,
    moves: { draft: 'scheduled', review: 'scheduled', approved: 'scheduled', scheduled: 'scheduled', published: 'published' },
  },
  unschedule: { name: '取消定时', permission: 'story.publish', reason: false, moves: { scheduled: 'approved', published: 'published' } },
  publish: {
    name: '发布',
    permission: 'story.publish',
    reason: false,
    moves: {
      draft: 'published',
      review: 'published',
      approved: 'published',
      scheduled: 'published',
      published: 'published',
      withdrawn: 'published',
    },
  },
  recall: { name: '撤回', permission: 'story.publish', reason: false, moves: { published: 'before' } },
  correct: { name: '更正', permission: 'story.correct', reason: false, moves: { published: 'published' } },
  withdraw: { name: '撤稿', permission: 'story.withdraw', reason: true, moves: { published: 'withdrawn' } },
  archive: { name: '归档', permission: 'story.archive', reason: false, moves: { draft: 'archived', withdrawn: 'archived' } },
  reopen: { name: '重新打开', permission: 'story.archive', reason: false, moves: { withdrawn: 'draft', archived: 'draft' } },
}

/** Where a verb leads from a state, or null when it can't be done there. */
export const stateAfter = (verb: Verb, from: StoryState): StoryState | 'before' | null => transitions[verb].moves[from] ?? null

/** The move that says where a story stands: the newest, those that were taken back and their taking back left out. */
export function lastStanding<Move extends { id: number; undoes: number | null }>(newestFirst: readonly Move[]): Move | undefined {
  const undone = new Set(newestFirst.map((it) => it.undoes))
  return newestFirst.find((it) => it.undoes === null && !undone.has(it.id))
}

import { expect, test } from 'vitest'
import { lateness, nextStep, otherSteps } from '#components/newsroom/editor/workflow/next-step'
import { may, type Role, staffRoles } from '#lib/permissions'
import { type StoryState, storyStates } from '#lib/story/kinds'
import { stateAfter, transitions, verbs } from '#lib/story/workflow'

const can = (role: Role, state: StoryState) => verbs.filter((it) => stateAfter(it, state) !== null && may(role, transitions[it].permission))
const step = (role: Role, state: StoryState, ahead = false) =>
  nextStep({ state, can: can(role, state), live: state === 'published', ahead }).words

test('the corner says the next step of whoever looks', () => {
  expect(storyStates.map((state) => step('reporter', state))).toEqual([
    ...['送审…', '已送审', '已核，等发布', '已定时', '已是最新', '已撤稿', '已归档'],
  ])
  expect(storyStates.map((state) => step('editor', state))).toEqual([
    ...['发布…', '通过', '发布…', '改定时…', '已是最新', '重新发布…', '重新打开'],
  ])
  expect([step('reporter', 'published', true), step('editor', 'published', true)]).toEqual(['改动等编辑发布', '更新…'])
})

test('nobody is offered what the matrix does not give them, and everything it gives is offered somewhere', () => {
  for (const role of staffRoles)
    for (const state of storyStates) {
      const allowed = can(role, state)
      const main = nextStep({ state, can: allowed, live: state === 'published', ahead: true })
      const offered = otherSteps(allowed, main.verb, false).map((it) => it.verb)
      for (const verb of [...offered, ...(main.verb ? [main.verb] : [])]) expect(allowed, `${role} ${state}`).toContain(verb)
      // A schedule is made and changed on the sheet of 发布; a recall has its own strip.
      const missing = allowed.filter((it) => ![...offered, main.verb, 'schedule', 'recall'].includes(it))
      expect(missing, `${role} ${state}`).toEqual([])
    }
})

test('lateness is said in the unit one would say it in', () => {
  expect([7, 130, 7500].map(lateness)).toEqual(['7 秒', '2 分钟', '2 小时 5 分钟'])
})

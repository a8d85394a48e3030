import { expect, test } from 'vitest'
import { colleaguesFor } from '#components/newsroom/editor/notes/colleagues-for'

const person = (name: string, pinyin: string) => ({ id: name, name, pinyin, role: 'editor' as const })
const desk = [person('何见山', 'he jian shan'), person('林若溪', 'lin ruo xi'), person('单见溪', 'shan jian xi'), person('Nora', 'nora')]

test.each([
  ['', ['林若溪', '单见溪', 'Nora']],
  ['林', ['林若溪']],
  ['lrx', ['林若溪']],
  ['ruoxi', ['林若溪']],
  ['shan', ['单见溪']],
  ['xi', ['林若溪', '单见溪']],
  ['nor', ['Nora']],
  ['zhao', []],
])('@%s means %j', (asked, names) => {
  expect(colleaguesFor(asked, desk, '何见山').map((it) => it.name)).toEqual(names)
})

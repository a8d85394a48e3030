import { cpus } from 'node:os'
import { levelNames } from '#lib/chinese/proof/finding'
import { type Glossary, makeGlossary } from '#lib/chinese/proof/glossary'
import { proofread } from '#lib/chinese/proof/proofread'
import { figure } from '#lib/figure'
import { seedTerms } from '../db/seed/terms.ts'
import { defects, type Pick, storyDefects } from './defects.ts'
import { type DemoStory, demoCopy } from './demo-copy.ts'
import { percentile, printTable } from './table.ts'

/**
 * `npm run proof:figures`: puts faults into the clean copy of the demo newsroom, the same in every run, and prints how many of
 * them proof-reading sees; what it says of the copy as it is (false alarms); and how long it takes.
 */
const EACH = 200

const stories = demoCopy()
const glossary = makeGlossary(seedTerms)
const characters = stories.reduce((sum, it) => sum + lengthOf(it), 0)

const clean = stories.flatMap((story) => proofread(story.passages, glossary).map((it) => ({ ...it, story })))
const alarms = (rule: string) => ((clean.filter((it) => it.rule === rule).length / characters) * 10_000).toFixed(2)

const rows = [...defects.map(inPassages), ...storyDefects.map(inStories), ...inNames(glossary)]
printTable(
  `校对：在演示稿件（${stories.length} 篇，${figure(characters)} 字）里植入的错误`,
  ['植入的错误', '规则', '植入', '查出', '查出率', '误报/万字'],
  rows.map(({ name, rule, put, found }) => [
    name,
    rule,
    String(put),
    String(found),
    put ? `${((found / put) * 100).toFixed(0)}%` : '–',
    alarms(rule),
  ]),
)

const byLevel = (['auto', 'confirm', 'hint'] as const).map((level) => clean.filter((it) => it.level === level).length)
const blocking = (((byLevel[0] ?? 0) + (byLevel[1] ?? 0)) / characters) * 10_000
console.log(
  `\n干净稿件：${levelNames.auto} ${byLevel[0]}，${levelNames.confirm} ${byLevel[1]}，${levelNames.hint} ${byLevel[2]}；需要处理的误报 ${blocking.toFixed(3)} / 万字`,
)
for (const { story, place, rule, from, to, message } of clean) {
  const text = story.passages.find((it) => it.place === place)?.text ?? ''
  console.log(
    `  ${story.key} ${rule}：${text.slice(Math.max(0, from - 8), from)}【${text.slice(from, to)}】${text.slice(to, to + 8)} ${message}`,
  )
}

// Processor time of this thread: on a machine that others use too, the clock on the wall says more about them.
const times = Array.from({ length: 25 }, () => {
  const before = process.threadCpuUsage()
  for (const { passages } of stories) proofread(passages, glossary)
  const { user, system } = process.threadCpuUsage(before)
  return ((user + system) / 1000 / characters) * 1500
}).slice(5)
console.log(
  `\n${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}：每 1,500 字用处理器 p50 ${percentile(times, 0.5).toFixed(2)} ms，p95 ${percentile(times, 0.95).toFixed(2)} ms`,
)

type Row = { name: string; rule: string; put: number; found: number }

function inPassages({ name, rule, spoil }: (typeof defects)[number]): Row {
  const pick = picker(name)
  const all = stories.flatMap((story) => story.passages.filter((it) => it.kind === 'text' && it.text.length > 12))
  let [put, found] = [0, 0]
  for (let tried = 0; tried < 6000 && put < EACH; tried++) {
    const passage = all[pick(all.length)]
    const spoilt = passage && spoil(passage.text, pick)
    if (!passage || !spoilt) continue
    put += 1
    const { text, at, length } = spoilt
    const seen = proofread([{ ...passage, text }], glossary).some((it) => it.rule === rule && it.from <= at + length + 2 && at - 2 <= it.to)
    // A quotation that lost one end is seen at the other.
    if (seen || (rule === 'unbalanced' && proofread([{ ...passage, text }], glossary).some((it) => it.rule === rule))) found += 1
  }
  return { name, rule, put, found }
}

function inStories({ name, rule, spoil }: (typeof storyDefects)[number]): Row {
  const pick = picker(name)
  let [put, found] = [0, 0]
  for (let tried = 0; tried < 3000 && put < EACH; tried++) {
    const spoilt = spoil(stories[pick(stories.length)]?.passages ?? [], pick)
    if (!spoilt) continue
    put += 1
    if (proofread(spoilt.passages, glossary).some((it) => it.rule === rule && it.place === spoilt.place)) found += 1
  }
  return { name, rule, put, found }
}

/** Every entry of the glossary, in each form the house does not use, and each name with one character that sounds alike. */
function inNames(known: Glossary): Row[] {
  const put = (name: string, rule: string, all: string[]): Row => ({
    ...{ name, rule, put: all.length },
    found: all.filter((it) => known.find(`记者昨日从${it}获悉，`).some((found) => found.rule === rule)).length,
  })
  // As an input method confuses them.
  const swaps: Record<string, string> = {
    ...{ 斯: '丝', 尔: '耳', 亚: '雅', 利: '立', 里: '利', 马: '码', 加: '佳', 科: '柯', 织: '职', 国: '果', 坡: '泊', 卫: '未' },
  }
  const missed = seedTerms
    .filter((it) => it.kind !== 'term' && it.kind !== 'protected' && it.hans.length >= 3)
    .flatMap((it) => [...it.hans].flatMap((sign, i) => (swaps[sign] ? [it.hans.slice(0, i) + swaps[sign] + it.hans.slice(i + 1)] : [])))
  return [
    put(
      '不用的写法',
      'discouraged-form',
      seedTerms.flatMap((it) => it.aliases),
    ),
    put(
      '名字错一字（同音）',
      'near-miss',
      missed.filter((it) => !seedTerms.some((term) => term.aliases.includes(it))),
    ),
  ]
}

function picker(seed: string): Pick {
  let state = [...seed].reduce((sum, it) => (sum * 31 + (it.codePointAt(0) ?? 0)) >>> 0, 7)
  return (count) => {
    state = (state * 1664525 + 1013904223) >>> 0
    return count > 0 ? Math.floor((state / 2 ** 32) * count) : 0
  }
}

function lengthOf({ passages }: DemoStory): number {
  return passages.reduce((sum, it) => sum + it.text.length, 0)
}

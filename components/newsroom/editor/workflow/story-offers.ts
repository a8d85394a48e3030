import { shownTab } from '#components/newsroom/editor/panel-place'
import type { Offer } from '#components/newsroom/palette/offers'
import type { Verb } from '#lib/story/workflow'

type Means = {
  /** What the bar offers, with its words. */
  steps: { verb: Verb; words: string }[]
  begin: (verb: Verb) => unknown
  save: () => unknown
  preview: () => unknown
  numbers: () => unknown
  showPanel: (key: string) => void
  /** Where readers have it, or null. */
  href: string | null
}

/** How the verbs are spelt. */
const spelt: Record<Verb, string> = {
  submit: 'song shen',
  return: 'tui hui',
  approve: 'tong guo',
  schedule: 'ding shi',
  unschedule: 'qu xiao ding shi',
  publish: 'fa bu',
  recall: 'che hui',
  correct: 'geng zheng',
  withdraw: 'che gao',
  archive: 'gui dang',
  reopen: 'chong xin da kai',
}

const panels = [
  { key: 'versions', name: '版本', pinyin: 'ban ben', also: 'lishi 历史 对比' },
  { key: 'checks', name: '检查', pinyin: 'jian cha' },
  { key: 'notes', name: '批注', pinyin: 'pi zhu' },
  { key: 'proof', name: '校对', pinyin: 'jiao dui' },
  { key: 'course', name: '流转', pinyin: 'liu zhuan', also: 'fenpai 分派 jinfa 禁发' },
  { key: 'outline', name: '大纲', pinyin: 'da gang' },
  { key: 'facts', name: '稿件信息', pinyin: 'gao jian xin xi', also: 'pindao 频道 huati 话题 shuming 署名' },
]

/** What can be done with the open story by whoever types its name: what the bar and the panels offer, and nothing besides. */
export function storyOffers({ steps, begin, save, preview, numbers, showPanel, href }: Means): Offer[] {
  return [
    // What can't do harm stands first: Enter takes it.
    { key: 'save', name: '保存', pinyin: 'bao cun', note: 'Ctrl/⌘+S', run: save },
    { key: 'preview', name: '预览', pinyin: 'yu lan', run: preview },
    ...steps.map(({ verb, words }) => ({
      key: verb,
      name: words,
      pinyin: spelt[verb],
      also: asPublishing(verb, words),
      run: () => begin(verb),
    })),
    ...panels.map((it) => ({ ...it, run: () => goTo(it.key, showPanel) })),
    ...(href
      ? [
          { key: 'page', name: '看页面', pinyin: 'kan ye mian', run: () => window.open(href, '_blank', 'noopener') },
          { key: 'reads', name: '本稿阅读', pinyin: 'ben gao yue du', also: 'yueduliang 阅读量 数据 shuju', run: numbers },
        ]
      : []),
  ]
}

/** 更新 and 重新发布 are the same verb under other names. */
const asPublishing = (verb: Verb, words: string) => (verb === 'publish' && !words.startsWith('发布') ? 'gengxin gx 更新 fabu 发布' : '')

/** Shows a panel and takes the keyboard to its tab. */
function goTo(key: string, showPanel: (key: string) => void): void {
  showPanel(key)
  requestAnimationFrame(() => shownTab()?.focus({ preventScroll: true }))
}

import { expect, test } from 'vitest'
import { doubtsIn } from '#lib/chinese/doubtful'
import { NO_GLOSSARY } from '#lib/chinese/script-terms'

const told = (text: string, terms: { hans: string; hant: string }[] = []) =>
  doubtsIn(text, { ...NO_GLOSSARY, terms }, 0).map(({ hans, hant, others }) => [hans, hant, ...others])

test('a word that no dictionary knows is doubtful where a character of it has several forms', () => {
  expect(told('云泉村的居民')).toEqual([['云泉村', '雲泉村', '云泉村']])
  expect(told('发里镇')).toEqual([['发里镇', '發裡鎮', '髮裡鎮', '發里鎮']])
})

test('what a phrase, a term or a title decides is certain', () => {
  expect(told('头发发展，皇后以后，里约热内卢，干部，台风，呼吁')).toEqual([])
  expect(told('范先生说')).toEqual([])
  expect(told('云泉村的居民', [{ hans: '云泉村', hant: '云泉村' }])).toEqual([])
  expect(told('www.example.com/云泉村')).toEqual([])
})

test('a name that was cut into single characters is one word', () => {
  expect(told('郁拓在北京')).toEqual([['郁拓', '鬱拓', '郁拓']])
})

test('the same word is told once with all its places, each with the character it is about', () => {
  const [doubt, ...more] = doubtsIn(
    { headline: '云泉村丰收', body: [{ type: 'paragraph', text: '河南云泉村今年丰收，云泉村农民高兴。' }] },
    NO_GLOSSARY,
    0,
  )
  expect(more).toEqual([])
  expect(doubt?.places.map(({ text, at }) => [text, text.charAt(at)])).toEqual([
    ['雲泉村豐收', '雲'],
    ['河南雲泉村今年豐收，', '雲'],
    ['今年豐收，雲泉村農民高興。', '雲'],
  ])
})

test('after a term that is longer or shorter in the other script the places are still right', () => {
  const terms = [
    { hans: '优盘', hant: '隨身碟' },
    { hans: '人工智能', hant: 'AI' },
  ]
  const doubts = doubtsIn('优盘送到云泉村，人工智能教室也在云泉村。', { ...NO_GLOSSARY, terms }, 0)
  expect(doubts.map(({ hans, hant, others }) => [hans, hant, ...others])).toEqual([['云泉村', '雲泉村', '云泉村']])
  expect(doubts[0]?.places.map(({ text, at }) => [text, text.charAt(at)])).toEqual([
    ['隨身碟送到雲泉村，AI教室', '雲'],
    ['I教室也在雲泉村。', '雲'],
  ])
})

test('a story’s own term settles it for that story', () => {
  const own = [{ hans: '云泉村', hant: '云泉村' }]
  expect(doubtsIn('云泉村的居民', { terms: [], ofStory: new Map([[7, own]]) }, 7)).toEqual([])
})

import type { Block } from '#lib/story/document'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'
import { inlineText } from '#lib/story/text'
import type { Desk } from '../e2e/desk.ts'

/** Paragraphs of the demo newsroom's stories: real copy, for real words, names and numbers. */
export async function demoParagraphs(desk: Desk, base: string): Promise<string[]> {
  const map = await (await fetch(`${base}/sitemaps/1.xml`)).text()
  const ids = [...new Set([...map.matchAll(/\/a\/(\d+)-/g)].map(([, id]) => Number(id)))].slice(0, 40)
  const paragraphs: string[] = []
  for (const id of ids) {
    const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
    const { content } = (body['manuscript'] as Manuscript).body
    for (const block of content) if (block.type === 'paragraph') paragraphs.push(inlineText(block.content))
  }
  return paragraphs.filter((it) => it.length > 30)
}

/** A story of about so many characters in exactly so many blocks, with subheadings and lists among the paragraphs. */
export function longStory(copy: string[], characters: number, blocks: number): Manuscript {
  const whole = Array.from({ length: Math.ceil(characters / 60) }, (_, i) => copy[i % copy.length] ?? '').join('')
  const each = Math.ceil(characters / blocks)
  const content = Array.from({ length: blocks }, (_, i): Block => {
    const text = [{ type: 'text' as const, text: whole.slice(i * each, (i + 1) * each) }]
    if (i % 12 === 5) return { type: 'heading', attrs: { level: 2 }, content: text }
    if (i % 12 === 9) return { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: text }] }] }
    return { type: 'paragraph', content: text }
  })
  return { ...blankManuscript, headline: '一篇用来计时的长稿', section: 1, body: { ...blankManuscript.body, content } }
}

/** The same story after a thorough edit: every third paragraph reworded, some gone, some new, one moved. */
export function copyEdited(story: Manuscript): Manuscript {
  const content = story.body.content.flatMap((block, i): Block[] => {
    if (block.type !== 'paragraph') return [block]
    if (i % 17 === 4) return []
    const text = inlineText(block.content)
    const edited: Block = {
      type: 'paragraph',
      content: [{ type: 'text', text: text.replace(/的/g, '之').replace(/，/, '，据记者了解，') }],
    }
    if (i % 19 === 7) return [block, { type: 'paragraph', content: [{ type: 'text', text: [...text].reverse().join('') }] }]
    return i % 3 === 0 ? [edited] : [block]
  })
  const [moved, ...rest] = content
  return { ...story, headline: `${story.headline}（改）`, body: { ...story.body, content: moved ? [...rest, moved] : rest } }
}

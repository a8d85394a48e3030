import { toolWordsIn } from '#lib/words/tools'
import { storyHere } from '../reading/story-here.ts'
import { pageScript } from '../ui/made.ts'

/** Characters from which on a copy says where it is from: a paragraph, not a name or a figure. */
const LONG = 80

// Whoever copies a long passage of a story gets a line with its source below. Nothing else of the copy changes.
document.addEventListener('copy', (event) => {
  const { clipboardData } = event
  const selection = getSelection()
  const story = storyHere()
  if (!clipboardData || !selection || selection.rangeCount === 0 || !story || (event.target as Element).closest?.('input,textarea')) return
  const range = selection.getRangeAt(0)
  const within = (range.commonAncestorContainer as Element).closest
    ? range.commonAncestorContainer
    : range.commonAncestorContainer.parentElement
  const text = selection.toString().trim()
  if (text.length < LONG || !(within as Element).closest('article')) return
  const paper = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? ''
  const source = toolWordsIn(pageScript()).source(paper, story.headline)
  const copy = document.createElement('div')
  const line = document.createElement('p')
  const link = document.createElement('a')
  link.href = link.textContent = story.short
  line.append(source, document.createElement('br'), link)
  copy.append(range.cloneContents(), line)
  clipboardData.setData('text/plain', `${text}\n\n${source}\n${story.short}\n`)
  clipboardData.setData('text/html', copy.innerHTML)
  event.preventDefault()
})

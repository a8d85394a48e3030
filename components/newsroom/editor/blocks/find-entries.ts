import { catalogue, type Entry } from '#components/newsroom/editor/blocks/catalogue'
import { calledFor } from '#lib/chinese/called'

/** What calls the menu: typed with an input method for Chinese, the stroke is often 、 or ／. */
const CALL = /(^|[\s\u3000])([/、／])([^\s\u3000/、／]{0,16})$/

/**
 * What is asked of the menu by the text before the cursor, or null: the call stands at the start of a paragraph with
 * nothing after it, or after a space. `length` counts the call and what was typed after it.
 */
export function calledBy(before: string, after: string): { query: string; length: number } | null {
  const call = CALL.exec(before)
  if (!call) return null
  const [, space = '', sign = '', query = ''] = call
  if (space === '' && after !== '') return null
  return { query, length: sign.length + query.length }
}

/** The blocks that fit what was typed: Chinese name, full pinyin, initials, or another word for it. Best first. */
export const findEntries = (query: string): Entry[] => calledFor(catalogue, query)

import type { Colleague } from '#components/newsroom/editor/workflow/types'
import { calledFor } from '#lib/chinese/called'

const MOST = 6

/** Whom `@` and what was typed after it may mean: by name, by pinyin or its initials, the best first, and never oneself. */
export const colleaguesFor = (asked: string, colleagues: Colleague[], me: string): Colleague[] =>
  calledFor(
    colleagues.filter((it) => it.id !== me),
    asked.replaceAll("'", ''),
  ).slice(0, MOST)

import type { Metadata } from 'next'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import { type PageWords, pageMetadata } from '#lib/seo'

/** The head of a page, under the paper's name as it is now. */
export async function headOf(words: Omit<PageWords, 'paper' | 'marks' | 'traditional'>): Promise<Metadata> {
  const { name: paper, marks, traditional } = await readIn(await getSite(), words.script)
  return pageMetadata({ paper, marks, traditional, ...words })
}

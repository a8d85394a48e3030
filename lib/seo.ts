import type { Metadata } from 'next'
import type { Script } from '#lib/chinese/script'
import { absolute, inEdition } from '#lib/links'
import { wordsIn } from '#lib/words'

type PageWords = {
  /** Left out on the front, whose title is the paper's name. */
  title?: string
  description?: string
  /** Address in the simplified edition. */
  path: string
  script: Script
  /** False keeps the page out of search engines. */
  index?: boolean
}

/** Title, description, canonical address and the other script of a page. Words are already in the script. */
export function pageMetadata({ title, description, path, script, index = true }: PageWords): Metadata {
  const { paper } = wordsIn(script)
  return {
    title: title ? `${title} - ${paper}` : paper,
    ...(description ? { description } : {}),
    alternates: {
      canonical: absolute(inEdition(path, script)),
      languages: {
        'zh-Hans': absolute(inEdition(path, 'zh-hans')),
        'zh-Hant': absolute(inEdition(path, 'zh-hant')),
        'x-default': absolute(inEdition(path, 'zh-hans')),
      },
    },
    robots: index ? { index: true, follow: true, 'max-image-preview': 'large' } : { index: false, follow: true },
  }
}

import type { Accent } from '#lib/accent'
import type { BlockLayout } from '#lib/front/areas'
import type { Hue } from '#lib/front/hues'
import type { MenuLinks } from '#lib/menu-links'

/** What the paper says of itself. A traditional form is empty where conversion does. */
export type PaperWords = {
  name: string
  nameHant: string
  /** 标语, under the nameplate and at the foot. */
  tagline: string
  taglineHant: string
  /** 简介, for search engines and feeds; the tagline where it is empty. */
  description: string
  descriptionHant: string
  /** Address that readers write to, or empty. */
  contact: string
  accent: Accent
  /** Whether there is a traditional edition under `/zh-hant`. */
  traditional: boolean
}

/** What the setting `paper` holds. */
export type PaperSettings = PaperWords & {
  /** True while the demo newsroom is loaded: the foot says 演示内容. */
  demo: boolean
  /** How often it has been changed: 0 while the house's own words stand. */
  version: number
}

/** What the masthead and the foot of every page say. */
export type Site = PaperSettings & {
  /** Version of the pictures drawn from these words; empty while the house's own stand. */
  marks: string
  /** Those that are not hidden, in their order. */
  sections: { slug: string; name: string; nameHant: string; layout: BlockLayout; hue: Hue }[]
  /** 导航: what stands in the header and in the foot. */
  menus: MenuLinks
  /** 固定页面, for the foot of the page: a paper that has none links to none. */
  standing: { slug: string; title: string; titleHant: string }[]
}

/** What the setting `security` holds: whether changing what readers see takes a second factor. */
export type SecuritySettings = { twoFactorToPublish: boolean }

/** How far a new newsroom has come: whether the paper was named, its first story, the first that readers have. */
export type FirstSteps = { named: boolean; story: number | null; published: { id: number; slug: string } | null }

import type { BlockLayout } from '#lib/front/areas'
import type { Hue } from '#lib/front/hues'

/** What the masthead and the foot of every page say. */
export type Site = {
  name: string
  tagline: string
  /** True while the demo newsroom is loaded: the foot says 演示内容. */
  demo: boolean
  /** Those that are not hidden, in their order. */
  sections: { slug: string; name: string; nameHant: string; layout: BlockLayout; hue: Hue }[]
}

/** What the setting `paper` holds. */
export type PaperSettings = Omit<Site, 'sections'>

/** What the setting `security` holds: whether changing what readers see takes a second factor. */
export type SecuritySettings = { twoFactorToPublish: boolean }

import type { PaperSettings } from '#db/settings/types'
import { vermilion } from '#lib/accent'

/** What the paper is called until somebody has named it. */
export const defaultPaper: PaperSettings = {
  name: 'Eddiba 亚洲新闻',
  nameHant: '',
  tagline: '来自亚洲大陆的重大新闻、专题报道、分析与特别报道',
  taglineHant: '',
  description: '',
  descriptionHant: '',
  contact: '',
  accent: vermilion,
  traditional: true,
  demo: false,
  version: 0,
}

import type { Manuscript } from '#lib/story/manuscript'
import { mediaNamed } from '#lib/story/references'
import { plainText } from '#lib/story/text'

/** What a manuscript lacks before it can be published, as far as the manuscript alone tells, a sentence each. */
export function unfinishedParts(manuscript: Manuscript): string[] {
  const reasons: string[] = []
  if (!manuscript.headline.trim()) reasons.push('还没有标题')
  if (manuscript.section === null) reasons.push('还没有选频道')
  if (!plainText(manuscript.body).trim() && mediaNamed(manuscript.body).length === 0) reasons.push('正文是空的')
  if (manuscript.picture && !manuscript.picture.alt.trim()) reasons.push('题图缺少替代文字')
  if (manuscript.picture && !manuscript.picture.credit.trim()) reasons.push('题图缺少图片来源')
  for (const block of manuscript.body.content) {
    if (block.type === 'picture' && !block.attrs.alt.trim()) reasons.push('正文里有图片缺少替代文字')
    if (block.type === 'picture' && !block.attrs.credit.trim()) reasons.push('正文里有图片缺少图片来源')
    if (block.type === 'gallery' && block.attrs.pictures.some((it) => !it.alt.trim())) reasons.push('图集里有图片缺少替代文字')
  }
  return [...new Set(reasons)]
}

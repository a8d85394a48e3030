import type { Spot } from '#components/newsroom/editor/proof/passages'

const fields = { kicker: '引题', headline: '标题', standfirst: '导语', keyPoints: '要点', picture: '题图' }
const attributes: Record<string, string> = { caption: '图片说明', alt: '替代文字', title: '小标题', transcript: '文字稿', what: '时间线' }

/** What a place is called where it is not the running text. */
export function placeName(spot: Spot): string {
  if (spot.in === 'field') return fields[spot.field]
  return spot.in === 'attribute' ? (attributes[String(spot.path.at(-1))] ?? '') : ''
}

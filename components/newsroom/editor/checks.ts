import { LONG_HEADLINE } from '#components/newsroom/editor/headline-fields.client'
import { countCharacters, readingMinutes } from '#lib/chinese/count'
import type { Manuscript } from '#lib/story/manuscript'
import { plainText } from '#lib/story/text'
import { unfinishedParts } from '#lib/story/unfinished'

export type Checks = { blockers: string[]; advice: string[]; characters: number; minutes: number }

/** What the desk says of a manuscript while it is written. The server asks its own questions when it is published. */
export function checksOf(manuscript: Manuscript): Checks {
  const { headline, standfirst, bylines, picture, body } = manuscript
  const text = plainText(body)
  const advice = [
    [...headline].length > LONG_HEADLINE ? `标题超过 ${LONG_HEADLINE} 字，搜索结果和手机上会被截断` : '',
    standfirst.trim() ? '' : '没有导语',
    bylines.length > 0 ? '' : '没有署名',
    picture ? '' : '没有题图',
    /TK|待核实|勿发|【】/.test(`${headline}${standfirst}${text}`) ? '还留着“待核实”一类的记号' : '',
  ]
  return {
    blockers: unfinishedParts(manuscript),
    advice: advice.filter(Boolean),
    characters: countCharacters(text),
    minutes: readingMinutes(text),
  }
}

import { RememberedChoice } from './remembered-choice.ts'

/** 小 · 标准 · 大 · 特大 */
export class PaperSize extends RememberedChoice {
  readonly choice = 'size'
  readonly usual = 'standard'
}

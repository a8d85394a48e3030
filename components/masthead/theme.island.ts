import { RememberedChoice } from './remembered-choice.ts'

/** 日间 · 夜间 · 自动 */
export class PaperTheme extends RememberedChoice {
  readonly choice = 'theme'
  readonly usual = 'auto'
}

import { RememberedChoice } from './remembered-choice.ts'

/** 图片: fetched by themselves, or only when tapped. A browser that spares data starts with the latter. */
export class PaperLite extends RememberedChoice {
  readonly choice = 'lite'
  readonly usual = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData ? 'on' : 'off'

  protected override show(): void {
    super.show()
    if (document.documentElement.dataset.lite === 'on') void import('../ui/withheld.island.ts').then((it) => it.withhold(this))
  }
}

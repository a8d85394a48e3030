/** 专注模式: nothing but the sheet. The style sheet hides the rest by this sign on the page. */
const sign = 'focusing'

export const isFocusing = (): boolean => sign in document.documentElement.dataset

export function setFocusing(on: boolean): void {
  if (on) document.documentElement.dataset[sign] = ''
  else delete document.documentElement.dataset[sign]
}

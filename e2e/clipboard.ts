import type { Page } from '@playwright/test'

/** What a program put on the clipboard: texts by type, and files. */
export type Clipboard = { texts?: Record<string, string>; files?: { name: string; type: string; base64: string }[] }

/** Pastes into what has the focus, as the browser would tell it, with the bytes as the other program wrote them. */
export async function paste(page: Page, clipboard: Clipboard): Promise<void> {
  await page.evaluate(({ texts = {}, files = [] }) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text)
    for (const { name, type, base64 } of files)
      clipboardData.items.add(new File([Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))], name, { type }))
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, clipboard)
}

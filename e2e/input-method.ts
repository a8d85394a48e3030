import type { CDPSession, Page } from '@playwright/test'

/** An input method at work, as the browser's own protocol lets one play it. */
export type InputMethod = {
  /** Types syllables that are not words yet, a letter at a time. */
  compose: (letters: string) => Promise<void>
  /** Chooses what the syllables become. */
  commit: (words: string) => Promise<void>
  /** Gives the syllables up. */
  cancel: () => Promise<void>
  /** Presses a key that belongs to the input method while it composes. */
  press: (key: string, modifiers?: number) => Promise<void>
}

export const CONTROL = 2

export async function inputMethodOf(page: Page): Promise<InputMethod> {
  const client: CDPSession = await page.context().newCDPSession(page)
  const key = (type: 'rawKeyDown' | 'keyUp', name: string, modifiers = 0) =>
    client.send('Input.dispatchKeyEvent', { type, key: name, windowsVirtualKeyCode: type === 'keyUp' ? 0 : 229, modifiers })
  const press = async (name: string, modifiers = 0) => {
    await key('rawKeyDown', name, modifiers)
    await key('keyUp', name, modifiers)
  }
  const put = (text: string) => client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  return {
    press,
    compose: async (letters) => {
      for (let i = 1; i <= letters.length; i++) {
        await key('rawKeyDown', 'Process')
        await put(letters.slice(0, i))
        await key('keyUp', letters.charAt(i - 1))
      }
    },
    commit: async (words) => {
      await client.send('Input.insertText', { text: words })
    },
    cancel: async () => {
      await key('rawKeyDown', 'Process')
      await put('')
      await key('keyUp', 'Escape')
    },
  }
}

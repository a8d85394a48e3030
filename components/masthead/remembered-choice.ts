const YEAR = 31_536_000

/** Keeps a functional cookie for a year; with an empty value it is forgotten. */
export function remember(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${name}=${value};path=/;max-age=${value ? YEAR : 0};samesite=lax`
}

/**
 * A row of buttons of which one holds: the choice is remembered and mirrored as `data-…` on `<html>`, where the boot script
 * puts it before paint on the next page. What one gets without choosing needs no cookie.
 */
export abstract class RememberedChoice extends HTMLElement {
  /** Name of the cookie and of the attribute. */
  abstract readonly choice: 'theme' | 'size' | 'lite'
  abstract readonly usual: string

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button')
      if (!button) return
      remember(this.choice, button.value === this.usual ? '' : button.value)
      this.show()
    })
    // A page that comes back from the browser's memory, or was prerendered, may have missed a choice.
    addEventListener('pageshow', () => this.show())
    document.addEventListener('prerenderingchange', () => this.show())
    this.show()
  }

  protected show(): void {
    const value = new RegExp(`(?:^|; )${this.choice}=(\\w+)`).exec(document.cookie)?.[1] ?? this.usual
    document.documentElement.dataset[this.choice] = value
    for (const button of this.querySelectorAll('button')) button.ariaPressed = String(button.value === value)
  }
}

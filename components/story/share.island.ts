/** Shares by the system's own sheet; where there is none, copies the address and says so. */
export class PaperShare extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => this.share())
  }

  private async share(): Promise<void> {
    const { url = location.href, headline = document.title, copied = '' } = this.dataset
    if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
      return navigator.share({ url, title: headline }).catch(() => undefined)
    await navigator.clipboard.writeText(url)
    const said = this.querySelector('[role=status]')
    if (!said) return
    said.textContent = copied
    setTimeout(() => said.replaceChildren(), 4000)
  }
}

customElements.define('paper-share', PaperShare)

type Given = Record<string, string | ((event: Event) => void)>

/** An element with its attributes, its listeners (`onclick`) and what stands in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value)
  }
  element.append(...inside)
  return element
}

/** Script of the page. */
export const pageScript = () => (document.documentElement.lang === 'zh-Hant' ? 'zh-hant' : 'zh-hans')

/** An attribute that the document carries and the page shows only as data, so that copying within the editor keeps it. */
export const carried = (name: string, fallback: unknown) => ({
  [name]: {
    default: fallback,
    parseHTML: (element: HTMLElement) => parsed(element.dataset[name], fallback),
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: JSON.stringify(attributes[name] ?? null) }),
  },
})

function parsed(text: string | undefined, fallback: unknown): unknown {
  try {
    return text === undefined ? fallback : JSON.parse(text)
  } catch {
    return fallback
  }
}

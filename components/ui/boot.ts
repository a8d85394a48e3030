/**
 * Sets the reader's theme, text size and thrift from their cookies before the page is painted, so that nothing flashes. Whose
 * browser spares data sees no picture unasked, unless they chose otherwise.
 */
function boot() {
  const { dataset } = document.documentElement
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) dataset.lite = 'on'
  for (const [, name, value] of document.cookie.matchAll(/(?:^|; )(theme|size|lite)=(\w+)/g)) if (name) dataset[name] = value
}

/** The script as text, for the one inline `<script>` of a page. */
export const bootScript = `(${boot.toString()})()`

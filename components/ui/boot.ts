/** Sets the reader's theme and text size from their cookies before the page is painted, so that nothing flashes. */
function boot() {
  for (const [, name, value] of document.cookie.matchAll(/(?:^|; )(theme|size)=(\w+)/g)) {
    if (name) document.documentElement.dataset[name] = value
  }
}

/** The script as text, for the one inline `<script>` of a page. */
export const bootScript = `(${boot.toString()})()`

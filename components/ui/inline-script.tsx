type Props = {
  /** Code of the boot script, or data to be printed as JSON. */
  code: string | object
  /** The script that runs before the first paint; the press keeps it. */
  boot?: boolean
  type?: 'application/ld+json' | 'speculationrules'
}

/** The only place that prints raw text into a page. `<` is escaped, so that no text of ours can close the script. */
export function InlineScript({ code, boot = false, type }: Props) {
  const text = typeof code === 'string' ? code : JSON.stringify(code).replaceAll('<', '\\u003c')
  return <script {...(boot ? { 'data-boot': '' } : {})} {...(type ? { type } : {})} dangerouslySetInnerHTML={{ __html: text }} />
}

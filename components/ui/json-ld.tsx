import { InlineScript } from '#components/ui/inline-script'
import { graphOf, serialiseJsonLd, type Thing } from '#lib/seo/json-ld'

/** What a page says about itself to machines, in one graph. */
export function JsonLd({ things }: { things: (Thing | null)[] }) {
  return <InlineScript type="application/ld+json" code={serialiseJsonLd(graphOf(...things))} />
}

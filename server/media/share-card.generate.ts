import { writeFile } from 'node:fs/promises'
import { defaultPaper } from '#db/settings/default-paper'
import { asPng, markDrawings } from '#server/media/mark-drawing'

/**
 * Draws the pictures of the house's own name into public/. Run it with `node server/media/share-card.generate.ts` after a change
 * of the drawing; it needs the serif fonts of Noto. Those of a renamed paper the door draws when they are asked for.
 */
for (const [path, svg] of markDrawings(defaultPaper)) {
  if (path.endsWith('.png') && path !== '/favicon.png') await writeFile(`public${path}`, await asPng(svg))
}

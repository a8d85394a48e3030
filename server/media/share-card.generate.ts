import sharp from 'sharp'
import { appIcons } from '#lib/links'

/**
 * Draws what stands for the paper where a story brings no picture: the share card of both scripts (1200×630, the measure of
 * og:image) and the logo of the structured data, and the icons of the home screen. Run it with `node server/media/share-card.generate.ts` after a change of
 * the name; it needs the serif fonts of Noto.
 */
const [red, ground, ink, soft] = ['#b8281a', '#fdfcf8', '#1b1b19', '#63625d']
const mark = (x: number, y: number, side: number) =>
  `<g transform="translate(${x} ${y}) scale(${side / 32})"><rect width="32" height="32" rx="6" fill="${red}"/>` +
  `<path d="M9 7h14v3.4H13v4h8.6v3.3H13v4.2h10.2V25.4H9z" fill="${ground}"/></g>`

const card = (name: string, line: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${ground}"/><rect width="1200" height="14" fill="${red}"/>
${mark(540, 130, 120)}
<text x="600" y="385" text-anchor="middle" font-family="Noto Serif CJK SC, Songti SC, serif" font-size="104" font-weight="700" fill="${ink}">${name}</text>
<rect x="540" y="432" width="120" height="3" fill="${red}"/>
<text x="600" y="506" text-anchor="middle" font-family="Noto Sans CJK SC, PingFang SC, sans-serif" font-size="36" fill="${soft}">${line}</text>
</svg>`

const save = (svg: string, name: string) =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 10 }).toFile(`public/${name}.png`)

await save(card('Eddiba 亚洲新闻', '来自亚洲大陆的重大新闻、专题报道、分析与特别报道'), 'share-card')
await save(card('Eddiba 亞洲新聞', '來自亞洲大陸的重大新聞、專題報道、分析與特別報道'), 'share-card-hant')
await save(`<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512">${mark(0, 0, 512)}</svg>`, 'logo')

// On a home screen the ground reaches the edges, and a mask may cut a fifth of it away.
const icon = (side: number, share: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
<rect width="${side}" height="${side}" fill="${red}"/>${mark((side * (1 - share)) / 2, (side * (1 - share)) / 2, side * share)}</svg>`
for (const { path, side, purpose } of appIcons) await save(icon(side, purpose === 'maskable' ? 0.7 : 1), path.slice(1, -4))

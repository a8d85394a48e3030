// How the paper's authors look: paper-cut portraits, one light from the upper left.
import { darker, lighter, mix } from './colour.ts'
import { mount, type Stage, stage } from './frame.ts'
import { type Hair, hairBack, hairFront } from './hair.ts'
import type { PaletteName } from './palette.ts'
import { cut, disc, faint, line, oval, shape, sheet } from './shape.ts'

type Coat = 'suit' | 'roll' | 'cardigan' | 'mandarin' | 'scarf' | 'shirt'

interface Look {
  readonly hair: Hair
  readonly hairColour: string
  readonly skin: string
  readonly coat: Coat
  readonly glasses?: 'round' | 'square' | undefined
  readonly beard?: 'full' | 'goatee' | 'moustache' | undefined
  readonly older?: boolean
  readonly earrings?: boolean
  /** Width and length of the face against the usual. */
  readonly face: readonly [number, number]
}

const [black, brown, grey, white] = ['#211b1c', '#3d2b24', '#8f8a85', '#cbc6bf']
const [fair, warm, tan, deep] = ['#efcfae', '#e3b68c', '#cf9a70', '#a9744f']

const known: readonly [Look, ...Look[]] = [
  { hair: 'parted', hairColour: black, skin: warm, coat: 'suit', glasses: 'square', face: [1, 1] },
  { hair: 'bob', hairColour: black, skin: fair, coat: 'scarf', earrings: true, face: [0.96, 1] },
  { hair: 'crop', hairColour: brown, skin: deep, coat: 'shirt', beard: 'full', face: [1.03, 1.02] },
  { hair: 'bun', hairColour: white, skin: fair, coat: 'cardigan', glasses: 'round', older: true, earrings: true, face: [1, 0.97] },
  { hair: 'braid', hairColour: black, skin: tan, coat: 'mandarin', earrings: true, face: [1.06, 0.97] },
  { hair: 'receding', hairColour: grey, skin: warm, coat: 'roll', beard: 'goatee', older: true, face: [0.97, 1.06] },
]

const invented = (s: Stage): Look => {
  const woman = s.odds(0.5)
  const older = s.odds(0.3)
  return {
    hair: woman
      ? s.pick<Hair>(['bob', 'bun', 'braid', 'waves'])
      : older
        ? s.pick<Hair>(['receding', 'parted'])
        : s.pick<Hair>(['parted', 'crop', 'swept']),
    hairColour: older ? s.pick([grey, white]) : s.pick([black, black, brown]),
    skin: s.pick([fair, warm, warm, tan, deep]),
    coat: woman ? s.pick<Coat>(['scarf', 'cardigan', 'mandarin', 'suit', 'roll']) : s.pick<Coat>(['suit', 'shirt', 'roll', 'mandarin']),
    glasses: s.pick<'round' | 'square' | undefined>([undefined, undefined, 'round', 'square']),
    beard: woman ? undefined : s.pick<Look['beard'] | undefined>([undefined, undefined, 'full', 'goatee', 'moustache']),
    older,
    earrings: woman && s.odds(0.6),
    face: [s.between(0.94, 1.07), s.between(0.96, 1.05)],
  }
}

const shoulders = 'M22 620C26 520 70 470 170 446L250 424H350L430 446C530 470 574 520 578 620Z'

function clothes(s: Stage, coat: Coat, main: string, trim: string): string {
  const { ink } = s
  const body = sheet(
    shape(shoulders, s.wash(lighter(main, 0.06), darker(main, 0.22))) +
      faint(0.14, shape('M350 424L430 446C530 470 574 520 578 620H420C440 540 420 470 350 424Z', ink.ink)),
  )
  const shirt = shape('M236 424L300 540L364 424L340 404H260Z', ink.paper)
  if (coat === 'suit')
    return (
      body +
      cut(shape('M232 420L300 600L368 420L340 400H260Z', ink.paper)) +
      cut(shape('M286 468L300 456L314 468L308 486L322 620H278L292 486Z', trim)) +
      cut(
        shape('M240 410L180 444L196 520L168 540L270 620H296L300 600Z', lighter(main, 0.1)) +
          shape('M360 410L420 444L404 520L432 540L330 620H304L300 600Z', darker(main, 0.1)),
      ) +
      shape('M240 408L262 398L298 452L268 486ZM360 408L338 398L302 452L332 486Z', ink.paper)
    )
  if (coat === 'roll')
    return (
      body +
      cut(
        shape('M236 446Q228 392 246 376H354Q372 392 364 446Q300 476 236 446Z', lighter(main, 0.1)) +
          faint(0.3, line('M262 380V450M288 382V458M314 382V458M340 380V450', darker(main, 0.5), 4)),
      )
    )
  if (coat === 'cardigan')
    return (
      body +
      cut(shirt) +
      cut(
        shape('M244 414C200 440 190 500 270 620H288L302 548Z', lighter(main, 0.12)) +
          shape('M356 414C400 440 410 500 330 620H296L302 548Z', darker(main, 0.06)),
      ) +
      [566, 596].map((y) => disc(292, y, 6, trim)).join('') +
      cut([-3, -2, -1, 0, 1, 2, 3].map((k) => disc(300 + k * 17, 462 - Math.abs(k) ** 1.6 * 6.4, 8, ink.paper)).join(''))
    )
  if (coat === 'mandarin')
    return (
      body +
      cut(shape('M240 424Q240 392 262 388L300 430L338 388Q360 392 360 424L300 470Z', trim)) +
      line('M300 462C330 500 400 500 448 480', trim, 11) +
      cut(
        [
          [312, 478],
          [372, 494],
          [440, 484],
        ]
          .map(([x, y]) => disc(x ?? 0, y ?? 0, 9, ink.second))
          .join(''),
      )
    )
  if (coat === 'scarf')
    return (
      body +
      cut(
        shape('M212 446C220 396 250 384 300 400S380 396 390 444C396 480 340 500 300 500S206 486 212 446Z', trim) +
          shape('M330 482C360 520 372 570 366 620H298C304 570 304 520 290 494Z', darker(trim, 0.14)) +
          faint(
            0.4,
            line('M226 452C262 482 340 484 380 440M240 424C280 452 330 452 366 420M322 500C340 540 346 580 342 620', lighter(trim, 0.5), 5),
          ),
      )
    )
  return (
    body +
    cut(shape('M250 408L196 448L240 510L300 452L360 510L404 448L350 408L300 446Z', lighter(main, 0.22))) +
    line('M300 460V620', darker(main, 0.3), 4) +
    [520, 566].map((y) => disc(300, y, 5, ink.paper)).join('')
  )
}

function features(look: Look): string {
  const dark = darker(look.skin, 0.4)
  const brow = look.older ? mix(look.hairColour, '#5a534e', 0.4) : look.hairColour
  const eye = (k: number) =>
    faint(0.22, oval(k * 40, -8, 25, 15, dark)) +
    shape(`M${k * 20} -4Q${k * 40} -20 ${k * 60} -3Q${k * 40} 7 ${k * 20} -4Z`, '#fbf6ee') +
    disc(k * 40 + 2, -6, 8.4, '#2a1c18') +
    disc(k * 40 + 5, -9, 2.4, '#ffffff') +
    line(`M${k * 18} -5Q${k * 40} -22 ${k * 63} -4`, '#2a1c18', 4.6) +
    line(`M${k * 17} -36Q${k * 40} -48 ${k * 67} -35`, brow, look.older ? 7 : 8)
  const lens = (k: number) =>
    look.glasses === 'round'
      ? `<circle cx="${k * 41}" cy="-6" r="31" fill="#fff8ea" fill-opacity=".16" stroke="#2b2220" stroke-width="5"/>`
      : `<rect x="${k * 41 - 33}" y="-30" width="66" height="48" rx="11" fill="#fff8ea" fill-opacity=".16" stroke="#2b2220" stroke-width="6"/>`
  const hair = look.hairColour
  const beard =
    look.beard === 'full'
      ? shape(
          'M-92 10C-96 70 -70 134 0 142C70 134 96 70 92 10C84 50 64 62 42 56Q0 36 -42 56C-64 62 -84 50 -92 10ZM-30 78Q0 66 30 78Q0 98 -30 78Z',
          hair,
        ).replace('/>', ' fill-rule="evenodd"/>')
      : look.beard === 'goatee'
        ? shape('M-44 60Q0 36 44 60Q52 110 0 142Q-52 110 -44 60ZM-28 78Q0 68 28 78Q0 96 -28 78Z', hair).replace(
            '/>',
            ' fill-rule="evenodd"/>',
          )
        : look.beard === 'moustache'
          ? shape('M-42 66Q-20 44 0 52Q20 44 42 66Q16 64 0 62Q-16 64 -42 66Z', hair)
          : ''
  const years = look.older
    ? faint(
        0.42,
        line(
          'M-66 12Q-54 24 -28 20M66 12Q54 24 28 20M-38 44Q-52 58 -52 76M38 44Q52 58 52 76M-40 -78Q0 -86 40 -78M-30 -94Q0 -100 30 -94',
          dark,
          3,
        ),
      )
    : ''
  return (
    eye(-1) +
    eye(1) +
    line('M6 -4Q16 24 18 36Q8 46 -10 42', dark, 4.4) +
    years +
    faint(0.13, disc(-56, 36, 22, '#c7452f') + disc(56, 36, 22, '#c7452f')) +
    beard +
    shape('M-32 80Q-12 70 0 75Q12 70 32 80Q0 102 -32 80Z', mix(look.skin, '#a33a34', look.beard ? 0.45 : 0.62)) +
    line('M-32 80Q0 86 32 80', darker(look.skin, 0.55), 3) +
    (look.glasses ? lens(-1) + lens(1) + line('M-9 -10Q0 -16 9 -10M-73 -12L-98 -20M73 -12L98 -20', '#2b2220', 5) : '')
  )
}

/** A 600×600 author portrait. Seeds 1–6 are six set people (4 and 6 older); other seeds invent someone. */
export function portrait(seed: number, palette: PaletteName = 'opinion'): string {
  const defs: string[] = []
  const s = stage(palette, seed, 'portrait', defs)
  const { ink } = s
  const look = known[seed - 1] ?? invented(s)
  const turn = Math.abs(Math.trunc(seed)) % 6
  const back =
    [
      ink.tones[0],
      mix(ink.second, ink.sky[1], 0.6),
      mix(ink.sun, ink.sky[1], 0.62),
      mix(ink.tones[1], ink.sky[1], 0.35),
      mix(ink.leaf[0], ink.sky[1], 0.4),
      mix(ink.water, ink.sky[1], 0.45),
    ][turn] ?? ink.tones[0]
  const main =
    [ink.second, ink.tones[4], ink.accent, ink.leaf[1], mix(ink.second, ink.ink, 0.35), mix(ink.accent, ink.ink, 0.35)][turn] ??
    ink.tones[3]
  const trim = [ink.accent, ink.accent, ink.second, ink.second, ink.paper, ink.second][turn] ?? ink.accent
  const [w, h] = look.face
  const shade = darker(look.skin, 0.15)
  const face = 'M-98 -30C-98 -112 -58 -150 0 -150S98 -112 98 -30C98 60 58 136 0 140C-58 136 -98 60 -98 -30Z'
  const body =
    sheet(disc(300, 270, 232, lighter(back, 0.45))) +
    sheet(disc(300, 270, 176, lighter(back, 0.7))) +
    sheet(hairBack(look.hair, look.hairColour)) +
    sheet(shape('M250 340H350V434Q300 480 250 434Z', shade)) +
    clothes(s, look.coat, main, trim) +
    faint(0.28, shape('M252 372Q300 430 348 372V412Q300 446 252 412Z', darker(look.skin, 0.5))) +
    `<g transform="translate(300 262) scale(${w} ${h})">${oval(-98, 4, 18, 30, shade)}${oval(98, 4, 18, 30, darker(look.skin, 0.22))}` +
    (look.earrings ? disc(-101, 42, 9, ink.second) + disc(101, 42, 9, ink.second) : '') +
    sheet(
      shape(face, look.skin) +
        faint(
          0.55,
          shape('M30 -150C74 -140 98 -104 98 -30C98 60 58 136 0 140C56 110 78 50 74 -30C72 -90 60 -124 30 -150Z', darker(look.skin, 0.22)),
        ),
    ) +
    features(look) +
    cut(hairFront(look.hair, look.hairColour)) +
    '</g>'
  return mount(body, s.wash(lighter(back, 0.12), back), defs, ink, 600, 600)
}

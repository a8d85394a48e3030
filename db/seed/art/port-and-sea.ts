// Salt water: container port, strait at night, cable ship, fishing village.
import { house } from './build.ts'
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { glitter, hills, palm, peaks, ripples, rock, water } from './land.ts'
import { passer } from './person.ts'
import { poses } from './poses.ts'
import { at, box, cut, disc, faint, limb, line, shape, sheet, smooth, times } from './shape.ts'
import { birds, clouds, plume, sun } from './sky.ts'

const stack = (s: Stage, cols: number, rows: number, w: number, h: number, ribbed = true): string => {
  const { ink } = s
  return times(cols * rows, (i) => {
    const [col, row] = [i % cols, Math.floor(i / cols)]
    if (row > 2 && s.odds(0.22 * (row - 2))) return ''
    const fill = s.pick([ink.accent, ink.accent, ink.second, ink.paper, ink.tones[1], ink.tones[2], lighter(ink.accent, 0.35)])
    const ribs = times(4, (k) => `M${col * w + ((k + 1) * w) / 5} ${-(row + 1) * h + 5}v${h - 10}`)
    return box(col * w + 1, -(row + 1) * h + 1, w - 3, h - 3, fill, 2) + (ribbed ? faint(0.2, line(ribs, ink.ink, 2, 'butt')) : '')
  })
}

/** A cargo ship, bow to the right, waterline at y=0, 900 units long. */
const cargoShip = (s: Stage, hull: string, ribbed = true): string =>
  at(170, -112, stack(s, 10, 5, 62, 36, ribbed)) +
  shape('M60 -112V-330H152V-112Z', s.ink.paper) +
  shape('M44 -330H168L160 -356H52Z', s.ink.paper) +
  box(60, -318, 92, 18, s.ink.tones[4]) +
  times(5, (i) => box(72, -284 + i * 32, 68, 9, s.ink.tones[2])) +
  shape('M88 -356V-400H124V-356Z', s.ink.accent) +
  shape('M0 -112H860Q880 -128 930 -132L884 0H40Q10 -40 0 -112Z', s.wash(hull, darker(hull, 0.3))) +
  shape('M30 -26H894L884 4H42Z', s.ink.accent) +
  line('M6 -96H868', lighter(hull, 0.3), 4)

const crane = (s: Stage, colour: string, load: string, drop: number): string =>
  line('M-60 0L-36 -470M60 0L36 -470M-54 -120H54M-46 -280H46M-54 -120L46 -280', colour, 15) +
  line('M-36 -470L0 -620L36 -470', colour, 13) +
  line('M-400 -470H260', colour, 22, 'butt') +
  line('M-400 -470L0 -620L260 -470M-200 -470L0 -620', colour, 6) +
  line(
    times(15, (i) => `M${-380 + i * 40} -470l20 26l20 -26`),
    colour,
    4,
  ) +
  box(150, -520, 90, 50, colour) +
  line(`M-250 -456V${-440 + drop}M-210 -456V${-440 + drop}`, s.ink.ink, 3) +
  box(-274, -440 + drop, 88, 42, load, 2)

/** Container port: a loaded ship under gantry cranes. */
export const port: Scene = {
  draw(s) {
    const { ink } = s
    const shift = s.between(-70, 70)
    const tall = s.odds(0.6)
    return (
      sun(s, s.between(260, 520), s.between(190, 260), 92) +
      clouds(s, 4, 70, 240) +
      peaks(s, 600, 200, 6, ink.tones[0]) +
      faint(
        0.8,
        cut(
          at(s.between(300, 520), 640, crane(s, ink.tones[1], ink.tones[2], 90), 0.62) +
            at(s.between(640, 860), 640, crane(s, ink.tones[1], ink.tones[2], 160), 0.62),
        ),
      ) +
      sheet(box(-20, 622, WIDTH + 40, 60, ink.tones[2])) +
      cut(at(980, 632, stack(s, 14, 3, 44, 24, false)) + at(-30, 632, stack(s, 8, 2, 44, 24, false))) +
      cut(at((tall ? 1130 : 720) + shift, 660, crane(s, ink.dark ? ink.tones[0] : ink.tones[3], ink.accent, s.between(40, 130)), 0.98)) +
      water(s, 664) +
      ripples(s, 680, 780, 24) +
      cut(at(230 + shift, 778, cargoShip(s, ink.tones[4]), tall ? 1.06 : 0.9)) +
      water(s, 776) +
      ripples(s, 790, 890, 34) +
      birds(s, 7, 760, 170, 170)
    )
  },
}

/** A strait by night: ships in line, a lighthouse, the moon's road. */
export const strait: Scene = {
  draw(s) {
    const { ink } = s
    const moon = s.between(760, 1060)
    const beam = shape('M0 -4L1100 -190V110L0 6Z', s.ray(ink.sun))
    const tower =
      shape('M-34 0L-20 -240H20L34 0Z', ink.paper) +
      shape('M-31 -56L-26 -130H26L31 -56Z', ink.accent) +
      shape('M-22 -200L-20 -240H20L22 -200Z', ink.accent) +
      box(-30, -256, 60, 16, ink.tones[4]) +
      box(-16, -296, 32, 42, ink.sun) +
      shape('M-24 -294L0 -326L24 -294Z', ink.accent)
    return (
      sun(s, moon, s.between(180, 250), 84) +
      clouds(s, 3, 130, 300) +
      peaks(s, 500, 150, 6, ink.tones[0]) +
      water(s, 500, mix(ink.water, ink.tones[2], 0.3)) +
      glitter(s, moon, 512, 860, 190) +
      ripples(s, 520, 880, 46, ink.paper, 0.22) +
      cut(at(980, 562, cargoShip(s, ink.tones[3], false), 0.26) + at(1330, 546, cargoShip(s, ink.tones[3], false), 0.17)) +
      cut(at(330 + s.between(-40, 80), 618, cargoShip(s, ink.tones[4], false), 0.44)) +
      sheet(
        shape(
          `${smooth([
            [-40, 640],
            [80, 560],
            [190, 548],
            [300, 610],
            [390, 690],
          ])}L-40 720Z`,
          ink.tones[3],
        ),
      ) +
      (ink.dark ? at(170, 288, beam) : '') +
      cut(at(170, 566, tower)) +
      sheet(box(-20, 664, 440, 22, s.wash(ink.tones[3], ink.tones[4]))) +
      cut(at(640 + s.between(-90, 60), 790, cargoShip(s, ink.dark ? ink.tones[3] : ink.tones[4]), 0.8)) +
      sheet(box(-20, 788, WIDTH + 40, 140, s.wash(mix(ink.water, ink.tones[4], 0.5), ink.tones[4]))) +
      ripples(s, 796, 890, 26, ink.paper, 0.3) +
      glitter(s, moon, 796, 880, 330)
    )
  },
}

/** A cable ship paying out line to the sea floor. */
export const cableShip: Scene = {
  draw(s) {
    const { ink } = s
    const [x, floor] = [s.between(560, 700), mix(ink.tones[3], ink.tones[4], 0.4)]
    const ship =
      shape('M0 -92H470L520 -140H590L540 20H60Q10 -20 0 -92Z', s.wash(ink.accent, darker(ink.accent, 0.25))) +
      shape('M250 -92V-190H430V-92ZM290 -190V-250H410V-190Z', ink.paper) +
      box(300, -236, 100, 18, ink.tones[4]) +
      times(4, (i) => box(266 + i * 40, -164, 24, 18, ink.tones[2], 3)) +
      line('M350 -250V-330M330 -300H370M334 -318H366', ink.tones[4], 6) +
      disc(350, -334, 9, ink.second) +
      disc(120, -128, 62, ink.tones[4]) +
      disc(120, -128, 48, ink.second) +
      times(4, (i) => `<circle cx="120" cy="-128" r="${14 + i * 9}" fill="none" stroke="${ink.tones[4]}" stroke-width="3"/>`) +
      line('M10 -92L-30 -160L40 -190', ink.tones[4], 12) +
      disc(-28, -158, 20, ink.tones[4]) +
      disc(-28, -158, 9, ink.paper) +
      shape('M40 4H548L540 22H60Z', ink.tones[4])
    const bed = (y: number, swell: number, phase: number) =>
      `${smooth(Array.from({ length: 9 }, (_, i) => [-40 + i * 210, y + Math.sin(i * 1.3 + phase) * swell] as const))}V940H-40Z`
    const fish = (fx: number, fy: number, k: number) => at(fx, fy, shape('M0 0Q24 -16 50 0Q24 16 0 0ZM4 0L-16 -11V11Z', ink.paper), k)
    return (
      sun(s, s.between(1040, 1240), 170, 76) +
      clouds(s, 4, 50, 190) +
      peaks(s, 372, 60, 8, ink.tones[0]) +
      water(s, 372, ink.water) +
      ripples(s, 380, 450, 30, ink.paper, 0.5) +
      cut(at(x, 452, ship, 1.06)) +
      sheet(box(-20, 452, WIDTH + 40, 500, s.wash(mix(ink.water, ink.tones[2], 0.35), ink.tones[4]))) +
      faint(0.14, shape(`M${x} 460L${x - 420} 900H${x - 60}ZM${x + 330} 460L${x + 260} 900H${x + 520}Z`, ink.paper)) +
      sheet(shape(bed(690, 26, s.between(0, 6)), mix(ink.tones[2], ink.tones[3], 0.5))) +
      line(`M${x - 31} 290C${x - 130} 420 ${x - 60} 660 ${x - 220} 764S${x - 440} 830 -20 806`, darker(ink.second, 0.3), 13) +
      line(`M${x - 31} 290C${x - 130} 420 ${x - 60} 660 ${x - 220} 764S${x - 440} 830 -20 806`, ink.second, 8) +
      [0, 1, 2].map((i) => disc(x - 86 - i * 46, 520 + i * 96, 8 + i, ink.paper)).join('') +
      [0, 1, 2, 3, 4].map((i) => fish(880 + i * 74 + s.between(-20, 20), 580 + (i % 3) * 44, 0.8 + (i % 2) * 0.4)).join('') +
      sheet(shape(bed(812, 22, s.between(0, 6)), floor)) +
      cut(
        rock(1180, 850, 180, 90, ink.tones[2]) +
          rock(1330, 860, 120, 120, ink.tones[3]) +
          times(9, (i) =>
            limb(
              [
                [980 + i * 20, 850],
                [986 + i * 20 + (i % 2 ? 12 : -12), 800],
                [980 + i * 20, 750 + (i % 3) * 18],
              ],
              9,
              3,
              ink.leaf[i % 2 ? 0 : 1],
            ),
          ),
      )
    )
  },
}

/** A fishing village on stilts at dawn. */
export const fishingVillage: Scene = {
  draw(s) {
    const { ink } = s
    const light = s.between(820, 1010)
    const boat = (hull: string) =>
      shape('M-150 -34Q-110 -8 -60 -4H70Q140 -10 190 -62Q170 20 110 30H-90Q-140 20 -150 -34Z', hull) +
      line('M-146 -30Q-60 2 20 0T186 -58', ink.second, 7) +
      box(-70, -48, 90, 44, ink.paper, 3) +
      shape('M-84 -46H34L22 -66H-72Z', ink.accent) +
      box(-56, -38, 22, 20, ink.tones[4]) +
      line('M60 -4V-160M60 -150L150 -50', ink.tones[4], 6) +
      shape('M64 -156L64 -40L146 -50Z', ink.paper)
    const stilt = (x: number, y: number, w: number, roof: string) =>
      line(
        times(4, (i) => `M${x - w * 0.42 + i * w * 0.28} ${y}v${w * 0.46}`),
        ink.tones[4],
        8,
      ) +
      box(x - w * 0.58, y - 4, w * 1.16, 12, ink.tones[4]) +
      house(s, x, y, w, s.pick([ink.paper, ink.tones[1], lighter(ink.accent, 0.4)]), roof)
    return (
      sun(s, light, 410, 120) +
      clouds(s, 5, 80, 300) +
      peaks(s, 500, 210, 5, ink.tones[0]) +
      hills(s, 500, 20, 6, ink.tones[1]) +
      water(s, 520) +
      glitter(s, light, 530, 760, 170) +
      cut(times(4, (i) => palm(s, 70 + i * 120 + s.between(-20, 20), 560, s.between(190, 290), ink.leaf[1]))) +
      cut(stilt(150, 600, 210, ink.tones[3]) + stilt(380, 586, 170, ink.accent) + stilt(590, 596, 190, ink.tones[2])) +
      cut(stilt(1340, 580, 180, ink.tones[3]) + stilt(1530, 600, 220, ink.accent)) +
      ripples(s, 560, 880, 60) +
      sheet(
        shape('M-20 690H660L720 716H-20Z', ink.tones[3]) +
          line(
            times(9, (i) => `M${30 + i * 80} 706v70`),
            ink.tones[4],
            12,
          ),
      ) +
      cut(
        passer(s, 470, 694, 120, poses.carry, { hat: 'cone', hatColour: ink.second }) +
          passer(s, 590, 696, 124, poses.point, { hat: 'cone', hatColour: ink.paper }),
      ) +
      cut(at(930 + s.between(-60, 60), 770, boat(ink.tones[4]), 1.5)) +
      cut(at(1240, 640, boat(ink.accent), 0.7)) +
      sheet(box(-20, 806, WIDTH + 40, 120, s.wash(mix(ink.water, ink.tones[3], 0.45), ink.tones[4]))) +
      ripples(s, 816, 890, 24) +
      birds(s, 8, 1180, 240, 160) +
      faint(0.5, plume(s, 610, 500, 60, lighter(ink.tones[0], 0.4)))
    )
  },
}

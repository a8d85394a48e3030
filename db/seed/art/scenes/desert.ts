import { darker, lighter } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { peaks } from '../land.ts'
import { at, cut, disc, faint, limb, line, type Point, shape, sheet, smooth, straight, times } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

/** A desert road running to wind turbines. */
export const desert: Scene = {
  draw(s) {
    const { ink } = s
    const vanish = s.between(640, 900)
    const dune = (y: number, colour: string, phase: number) => {
      const crest: Point[] = Array.from({ length: 9 }, (_, i) => [-40 + i * 210, y + Math.sin(i * 1.5 + phase) * 46 + s.between(-16, 16)])
      const shade: Point[] = crest.map(([x, cy], i) => [x + 70, cy + 46 + (i % 2) * 50])
      return sheet(
        shape(`${smooth(crest)}V940H-40Z`, s.wash(lighter(colour, 0.2), colour)) +
          faint(0.25, shape(`${smooth(crest)}L${straight([...shade].reverse(), false).slice(1)}Z`, darker(colour, 0.4))),
      )
    }
    const mill = (x: number, y: number, h: number) => {
      const turn = s.between(0, 120)
      const blade = `M-${h * 0.018} 0Q-${h * 0.06} ${-h * 0.22} 0 ${-h * 0.56}Q${h * 0.03} ${-h * 0.2} ${h * 0.018} 0Z`
      return (
        limb(
          [
            [x, y],
            [x, y - h],
          ],
          h * 0.05,
          h * 0.022,
          ink.paper,
        ) + at(x, y - h, times(3, (i) => at(0, 0, shape(blade, ink.paper), 1, turn + i * 120)) + disc(0, 0, h * 0.032, ink.accent))
      )
    }
    const truck =
      shape('M0 -8V-78H112V-8Z', ink.accent) +
      shape('M116 -8V-62H146L164 -36V-8Z', ink.second) +
      shape('M126 -54H142L154 -36H126Z', ink.tones[4]) +
      [26, 56, 140].map((x) => disc(x, -6, 13, ink.ink)).join('')
    return (
      sun(s, vanish + s.between(60, 260), 330, 130) +
      clouds(s, 4, 60, 200) +
      peaks(s, 500, 120, 8, ink.tones[0]) +
      cut([-560, -420, -250, 260, 420, 610].map((dx, i) => mill(vanish + dx, 530 + (i % 3) * 10, 230 + Math.abs(dx) * 0.26)).join('')) +
      dune(540, ink.tones[0], s.between(0, 4)) +
      dune(620, ink.tones[1], s.between(0, 4)) +
      sheet(
        shape(
          `M${vanish - 14} 566C${vanish - 60} 620 ${vanish + 250} 650 ${vanish + 90} 720S${vanish - 520} 800 ${vanish - 640} 930H${vanish + 260}C${vanish + 240} 840 ${vanish + 420} 760 ${vanish + 340} 690S${vanish - 10} 620 ${vanish + 20} 566Z`,
          ink.tones[4],
        ),
      ) +
      line(
        `M${vanish + 3} 572C${vanish - 30} 620 ${vanish + 300} 650 ${vanish + 215} 715S${vanish - 140} 800 ${vanish - 190} 920`,
        ink.second,
        7,
      ) +
      cut(at(vanish + 60, 742, truck, 1.5)) +
      cut(mill(vanish + (vanish > 770 ? -330 : 480), 770, 560)) +
      dune(850, ink.tones[2], s.between(0, 4))
    )
  },
}

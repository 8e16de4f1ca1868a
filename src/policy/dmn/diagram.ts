/** Where decisions and facts stand in the drawing that DMN tools show: facts at the bottom, answers at the top. */
import { element, type Element } from "./xml.js"

export interface Shape {
  readonly id: string
  /** How many layers stand below. */
  readonly layer: number
}

export interface Edge {
  readonly id: string
  readonly from: string
  readonly to: string
}

const size = { width: 180, height: 60 }
const gap = { x: 30, y: 80 }
/** So many in a line; a layer with more takes several lines. */
const most = 8

interface Place {
  readonly x: number
  readonly y: number
}

const placesOf = (shapes: readonly Shape[]): ReadonlyMap<string, Place> => {
  const layers = [...new Set(shapes.map(({ layer }) => layer))].sort((one, other) => other - one)
  const lines = layers.flatMap((layer) => {
    const ids = shapes.filter((shape) => shape.layer === layer).map(({ id }) => id)
    return Array.from({ length: Math.ceil(ids.length / most) }, (_, line) =>
      ids.slice(line * most, (line + 1) * most),
    )
  })
  return new Map(
    lines.flatMap((ids, line) =>
      ids.map((id, index): [string, Place] => [
        id,
        { x: 40 + index * (size.width + gap.x), y: 40 + line * (size.height + gap.y) },
      ]),
    ),
  )
}

/** The drawing as DMN DI. */
export const diagramOf = (shapes: readonly Shape[], edges: readonly Edge[]): Element => {
  const places = placesOf(shapes)
  const place = (id: string): Place => places.get(id) ?? { x: 0, y: 0 }
  const bounds = (id: string): Element =>
    element("dc:Bounds", {
      height: String(size.height),
      width: String(size.width),
      x: String(place(id).x),
      y: String(place(id).y),
    })
  const point = (x: number, y: number): Element => element("di:waypoint", { x: String(x), y: String(y) })
  return element(
    "dmndi:DMNDI",
    {},
    element(
      "dmndi:DMNDiagram",
      { id: "drawing" },
      ...shapes.map(({ id }) =>
        element("dmndi:DMNShape", { id: `${id}_shape`, dmnElementRef: id }, bounds(id)),
      ),
      ...edges.map(({ id, from, to }) =>
        element(
          "dmndi:DMNEdge",
          { id: `${id}_edge`, dmnElementRef: id },
          point(place(from).x + size.width / 2, place(from).y),
          point(place(to).x + size.width / 2, place(to).y + size.height),
        ),
      ),
    ),
  )
}

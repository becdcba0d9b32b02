import {
  bounds,
  circleMarker,
  control,
  divIcon,
  type LatLngTuple,
  type Map as LiveMap,
  latLngBounds,
  layerGroup,
  map as liveMap,
  type Marker,
  marker,
  polygon,
} from 'leaflet';

// The drawing that the server sent is the only source: the same places, figures and links, now on a map that moves.
for (const frame of document.querySelectorAll<HTMLElement>('[data-map]')) enliven(frame);

type ToGround = (x: number, y: number) => LatLngTuple;

/** Puts a map in the place of its drawing; without its style sheet the drawing stays. */
async function enliven(frame: HTMLElement): Promise<void> {
  const drawing = frame.querySelector('svg');
  if (!drawing || !(await styled(frame.dataset.style ?? ''))) return;
  const toGround = groundOf(frame.dataset.map ?? '');
  const canvas = document.createElement('div');
  canvas.className = 'map-live';
  canvas.setAttribute('aria-label', drawing.querySelector('title')?.textContent ?? '');
  canvas.setAttribute('role', 'region');
  frame.replaceChildren(canvas);
  draw(canvas, drawing, toGround, frame.dataset);
}

function styled(href: string): Promise<boolean> {
  return new Promise(resolve => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve(true);
    link.onerror = () => resolve(false);
    document.head.append(link);
  });
}

/** Reads "north west latPerUnit lonPerUnit", the way back from the drawing's units to degrees. */
function groundOf(numbers: string): ToGround {
  const parts = numbers.split(' ').map(Number);
  const part = (at: number) => parts[at] ?? 0;
  return (x, y) => [part(0) - y * part(2), part(1) + x * part(3)];
}

function draw(canvas: HTMLElement, drawing: SVGSVGElement, toGround: ToGround, words: DOMStringMap): void {
  const view = drawing.viewBox.baseVal;
  const land = latLngBounds(toGround(0, 0), toGround(view.width, view.height));
  const map = liveMap(canvas, { zoomControl: false, attributionControl: false, zoomSnap: 0.25, maxZoom });
  control.zoom({ zoomInTitle: words.zoomIn ?? '', zoomOutTitle: words.zoomOut ?? '' }).addTo(map);
  map.fitBounds(land, { animate: false });
  map.setMaxBounds(land.pad(0.5)).setMinZoom(map.getZoom() - 0.5);
  polygon(ringsOf(drawing, toGround), { className: 'map-area', weight: 1, interactive: false }).addTo(map);
  for (const dot of drawing.querySelectorAll<SVGCircleElement>('.map-dot'))
    circleMarker(centreOf(dot, toGround), { className: 'map-dot', radius: 2, stroke: false, interactive: false }).addTo(
      map,
    );
  const pins = [...drawing.querySelectorAll<SVGCircleElement>('.map-pin')].map(pin => pinOf(pin, toGround));
  const marks = layerGroup().addTo(map);
  const layOut = () => {
    marks.clearLayers();
    const heaps = heapsOf(map, pins);
    const named = heapsWithRoom(map, heaps);
    for (const heap of heaps) markOf(map, heap, named.has(heap)).addTo(marks);
  };
  map.on('zoomend', layOut);
  layOut();
}

/** Farther in than this the outline, drawn for a whole municipality, says nothing more. */
const maxZoom = 14;

function centreOf(circle: SVGCircleElement, toGround: ToGround): LatLngTuple {
  return toGround(circle.cx.baseVal.value, circle.cy.baseVal.value);
}

/** Every piece of land: "M x y x y … Z" once for each. */
function ringsOf(drawing: SVGSVGElement, toGround: ToGround): LatLngTuple[][] {
  const pieces = drawing.querySelector('.map-area')?.getAttribute('d')?.split('Z') ?? [];
  return pieces.filter(Boolean).map(piece => {
    const numbers = piece.replace('M', '').split(' ').map(Number);
    return numbers.flatMap((x, at) => (at % 2 === 0 ? [toGround(x, numbers[at + 1] ?? 0)] : []));
  });
}

interface Pin {
  at: LatLngTuple;
  count: number;
  /** Pixels across, at least a fingertip. */
  size: number;
  name: string;
  title: string;
  href: string | null;
}

/** The same link and figure as in the drawing. */
function pinOf(circle: SVGCircleElement, toGround: ToGround): Pin {
  const link = circle.closest('a');
  const figure = circle.parentElement?.querySelector('.map-count')?.textContent ?? '';
  return {
    at: centreOf(circle, toGround),
    count: Number(figure.replace(/\D/g, '')),
    size: Math.max(28, Math.round(circle.r.baseVal.value * 2.2)),
    name: link?.dataset.name ?? '',
    title: link?.getAttribute('aria-label') ?? '',
    href: link?.getAttribute('href') ?? null,
  };
}

interface Heap {
  top: Pin;
  pins: Pin[];
}

/** Pins that would lie upon each other at this zoom are one heap, the largest on top; as far in as one comes, none are. */
function heapsOf(map: LiveMap, pins: readonly Pin[]): Heap[] {
  const heaps: Heap[] = [];
  for (const pin of pins) {
    const near = heaps.find(({ top }) => {
      const apart = map.latLngToLayerPoint(top.at).distanceTo(map.latLngToLayerPoint(pin.at));
      return apart < (top.size + pin.size) / 2;
    });
    if (near && map.getZoom() < maxZoom) near.pins.push(pin);
    else heaps.push({ top: pin, pins: [pin] });
  }
  return heaps;
}

/** A letter is at most so wide, and a line so high, in pixels. */
const letter = 9;
const line = 22;

/** Heaps whose largest place has room for its name below, the largest first. */
function heapsWithRoom(map: LiveMap, heaps: readonly Heap[]): Set<Heap> {
  const taken = heaps.map(({ top }) => {
    const { x, y } = map.latLngToLayerPoint(top.at);
    return bounds([x - top.size / 2, y - top.size / 2], [x + top.size / 2, y + top.size / 2]);
  });
  const named = heaps.filter(({ top }) => {
    const { x, y } = map.latLngToLayerPoint(top.at);
    const half = (top.name.length * letter) / 2;
    const label = bounds([x - half, y + top.size / 2 + 1], [x + half, y + top.size / 2 + line]);
    return !taken.some(each => each.overlaps(label)) && taken.push(label) > 0;
  });
  return new Set(named);
}

/** One pin is a link to what is there; a heap is a button that goes nearer. */
function markOf(map: LiveMap, { top, pins }: Heap, named: boolean): Marker {
  const bubble = pins.length > 1 ? nearer(map, pins) : wayTo(top);
  const count = pins.reduce((total, pin) => total + pin.count, 0);
  const figure = count > 0 ? count.toLocaleString(document.documentElement.lang) : '';
  const titles = pins.map(pin => pin.title);
  bubble.className = 'map-bubble';
  bubble.textContent = figure;
  bubble.title = titles.join('\n');
  bubble.setAttribute('aria-label', pins.length > 1 ? `${figure}: ${titles.join(', ')}` : top.title);
  const mark = document.createElement('div');
  mark.append(bubble, ...(named ? [nameOf(top)] : []));
  const icon = divIcon({ html: mark, className: 'map-mark', iconSize: [top.size, top.size] });
  return marker(top.at, { icon, keyboard: false, interactive: false });
}

/** The bubble says it aloud already. */
function nameOf({ name }: Pin): HTMLElement {
  const label = document.createElement('span');
  label.className = 'map-name';
  label.textContent = name;
  label.ariaHidden = 'true';
  return label;
}

function wayTo({ href }: Pin): HTMLElement {
  const link = document.createElement(href ? 'a' : 'span');
  if (href) link.setAttribute('href', href);
  return link;
}

function nearer(map: LiveMap, pins: readonly Pin[]): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.onclick = () => map.fitBounds(latLngBounds(pins.map(pin => pin.at)).pad(0.2), { maxZoom });
  return button;
}

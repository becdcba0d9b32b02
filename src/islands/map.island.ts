import {
  circleMarker,
  control,
  divIcon,
  type LatLngTuple,
  latLngBounds,
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
  const bounds = latLngBounds(toGround(0, 0), toGround(view.width, view.height));
  const map = liveMap(canvas, { zoomControl: false, attributionControl: false, zoomSnap: 0.25, maxZoom });
  control.zoom({ zoomInTitle: words.zoomIn ?? '', zoomOutTitle: words.zoomOut ?? '' }).addTo(map);
  map.fitBounds(bounds, { animate: false });
  map.setMaxBounds(bounds.pad(0.5)).setMinZoom(map.getZoom() - 0.5);
  polygon(ringsOf(drawing, toGround), { className: 'map-area', interactive: false }).addTo(map);
  for (const dot of drawing.querySelectorAll<SVGCircleElement>('.map-dot'))
    circleMarker(centreOf(dot, toGround), { className: 'map-dot', radius: 2, stroke: false, interactive: false }).addTo(
      map,
    );
  for (const pin of drawing.querySelectorAll<SVGCircleElement>('.map-pin')) placeMark(pin, toGround).addTo(map);
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

/** The same link and figure as in the drawing, at least as large as a fingertip. */
function placeMark(pin: SVGCircleElement, toGround: ToGround): Marker {
  const link = pin.closest('a');
  const size = Math.max(28, Math.round(pin.r.baseVal.value * 2.2));
  const bubble = document.createElement(link ? 'a' : 'span');
  bubble.className = 'map-bubble';
  bubble.textContent = pin.parentElement?.querySelector('.map-count')?.textContent ?? '';
  const title = link?.getAttribute('aria-label') ?? '';
  if (link) bubble.setAttribute('href', link.getAttribute('href') ?? '');
  bubble.setAttribute('aria-label', title);
  bubble.title = title;
  const icon = divIcon({ html: bubble, className: 'map-mark', iconSize: [size, size] });
  return marker(centreOf(pin, toGround), { icon, keyboard: false, interactive: false });
}

import { parentPort, workerData } from 'node:worker_threads';
import { readFigures } from '#rooms/places/population-figures.rules.ts';
import { eachFeature, isGeoPackage } from '#rooms/places/population-geopackage.storage.ts';
import { importLimits, type OrFault, type Points } from '#rooms/places/population-import.ts';
import { newPoints, pointsInText } from '#rooms/places/population-points.rules.ts';
import type { ReadFiles, ToRead } from '#rooms/places/population-thread.queries.ts';

function readPoints(bytes: Uint8Array): OrFault<Points> {
  const max = importLimits.pointBytes;
  if (bytes.length > max) return { ok: false, fault: { code: 'points-too-large', max } };
  if (!isGeoPackage(bytes)) return pointsInText(bytes);
  const collector = newPoints();
  return eachFeature(bytes, collector.take)
    ? { ok: true, value: collector.points() }
    : { ok: false, fault: { code: 'points-damaged' } };
}

const { figures, points } = workerData as ToRead;
const read: ReadFiles = { figures: readFigures(figures), points: points && readPoints(points) };
parentPort?.postMessage(read);

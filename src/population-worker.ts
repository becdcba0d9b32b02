import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { projectFolder } from '#house/project-folder.ts';
import { brohamn } from '#rooms/places/brohamn.cast.ts';
import { gazetteerOver } from '#rooms/places/gazetteer.rules.ts';
import { readCountry } from '#rooms/places/gazetteer.storage.ts';
import { readFigures } from '#rooms/places/population-figures.rules.ts';
import { eachFeature, isGeoPackage } from '#rooms/places/population-geopackage.storage.ts';
import { importLimits, type OrFault, type Points } from '#rooms/places/population-import.ts';
import { joined, type Prepared } from '#rooms/places/population-joining.rules.ts';
import { newPoints, pointsInText } from '#rooms/places/population-points.rules.ts';
import type { ToRead } from '#rooms/places/population-thread.queries.ts';

function readPoints(bytes: Uint8Array): OrFault<Points> {
  const max = importLimits.pointBytes;
  if (bytes.length > max) return { ok: false, fault: { code: 'points-too-large', max } };
  if (!isGeoPackage(bytes)) return pointsInText(bytes);
  const collector = newPoints();
  return eachFeature(bytes, collector.take)
    ? { ok: true, value: collector.points() }
    : { ok: false, fault: { code: 'points-damaged' } };
}

function read({ figures, points, before, countedOn, demo }: ToRead): OrFault<Prepared> {
  const counted = readFigures(figures);
  if (!counted.ok) return counted;
  const placed = points && readPoints(points);
  if (placed && !placed.ok) return placed;
  const gazetteer = gazetteerOver(readCountry(join(projectFolder, 'data')), demo ? [brohamn] : []);
  return joined({ figures: counted.value, points: placed?.value, before, countedOn }, gazetteer);
}

parentPort?.postMessage(read(workerData as ToRead));

import { connect, createServer } from 'node:net';

/** A port on this machine that leads to a server known by its socket only; answers the port and how to close it. */
export async function openTcpDoor(socketFolder: string): Promise<{ port: number; close(): void }> {
  const server = createServer(incoming => {
    const outgoing = connect(`${socketFolder}/.s.PGSQL.5432`);
    incoming.pipe(outgoing).pipe(incoming);
    for (const end of [incoming, outgoing]) end.on('error', () => end.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}

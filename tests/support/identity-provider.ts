import { once } from 'node:events';
import { createServer } from 'node:http';
import OidcProvider, { type Configuration } from 'oidc-provider';
import { freePort } from './program.ts';

/** A real OpenID Connect provider on this machine, with its own pages to sign in on. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  close(): Promise<void>;
}

/** Opens a provider for one program; everybody there is who she says, with the e-mail `{login}@kommun.example`. */
export async function openIdentityProvider(origin: string, slug: string): Promise<IdentityProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const client = { clientId: 'brygga', clientSecret: 'a-secret-between-brygga-and-the-provider' };
  const provider = new OidcProvider(issuer, configuration(client, `${origin}/in/via/${slug}/svar`));
  // Whatever it grumbles about its settings for development is nobody's concern here.
  provider.on('server_error', () => {});
  const server = createServer(provider.callback());
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    issuer,
    ...client,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function configuration(client: { clientId: string; clientSecret: string }, redirectUri: string): Configuration {
  return {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, email: `${id}@kommun.example`, email_verified: true }),
    }),
    cookies: { keys: ['a key for the tests only'] },
  };
}

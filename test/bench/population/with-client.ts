// Does some work on a connection of its own and closes it, whatever comes of the work.

import { Client, type ClientConfig } from 'pg';

export async function withClient<T>(target: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(target);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

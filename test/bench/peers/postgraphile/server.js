// Starts the peer as a process of its own: settings from BENCH_SERVER, one line `ready <port>`, an end on SIGTERM.

// PostGraphile looks at these while it loads, so it is loaded only now.
process.env.NODE_ENV = 'production';
process.env.GRAPHILE_ENV = 'production';

const { startPeer } = await import('./start-peer.js');
const peer = await startPeer(JSON.parse(process.env.BENCH_SERVER ?? '{}'));

process.once('SIGTERM', () => {
  peer.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
process.stdout.write(`ready ${peer.port}\n`);

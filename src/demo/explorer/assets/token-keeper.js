// Keeps a token of the chosen persona, in memory alone, and renews it before its fifteen minutes are over.

const renewBefore = 120_000;

async function fetchToken(persona) {
  const response = await fetch(`/explorer/token?persona=${encodeURIComponent(persona)}`, { method: 'POST' });
  if (!response.ok) throw new Error('no token');
  const { token, expiresAt } = await response.json();
  return { token, expires: Date.parse(expiresAt) };
}

export function createTokenKeeper() {
  let persona;
  let coming;
  let timer;

  function renew() {
    clearTimeout(timer);
    const asked = fetchToken(persona);
    coming = asked;
    asked.then(
      ({ expires }) => {
        if (coming === asked) timer = setTimeout(renew, Math.max(1_000, expires - Date.now() - renewBefore));
      },
      () => {
        if (coming === asked) coming = undefined;
      },
    );
    return asked;
  }

  return {
    be(next) {
      persona = next;
      return renew();
    },
    renew,
    async current() {
      const held = await (coming ?? renew());
      // A computer that slept may have slept through the renewal.
      return (held.expires - Date.now() > 5_000 ? held : await renew()).token;
    },
  };
}

// The demo's own issuer and audience; production refuses to start with them.

export const demoIssuer = 'urn:doorbraak:demo-issuer';
export const demoAudience = 'urn:doorbraak:demo';

/**
 * The minimum cost of a command's requests: a token, then as many gRPC calls per round as the arguments say
 * (`floor.cjs 3 1`: three at once, then one), on Node's own sockets, without libraries, command line or checks. For
 * comparison only.
 */
const http = require('node:http');
const http2 = require('node:http2');
const https = require('node:https');

const { TOOL_ENV_URL: url, TOOL_CLIENT_ID: id, TOOL_CLIENT_SECRET: secret } = process.env;
const form = `grant_type=client_credentials&client_id=${encodeURIComponent(id)}&client_secret=${encodeURIComponent(secret)}`;
const session = http2.connect(url);
const token = (url.startsWith('https:') ? https : http).request(`${url}/oauth/token`, {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': form.length },
});
token.on('response', (response) => {
  let body = '';
  response.on('data', (chunk) => {
    body += chunk;
  });
  response.on('end', () => void playRounds(JSON.parse(body).access_token));
});
token.end(form);

async function playRounds(accessToken) {
  let bytes = 0;
  for (const calls of process.argv.slice(2).map(Number)) {
    const answers = await Promise.all(Array.from({ length: calls }, () => list(accessToken)));
    bytes += answers.reduce((sum, length) => sum + length, 0);
  }
  process.stdout.write(`${bytes}\n`, () => process.exit());
}

/** @returns {Promise<number>} the bytes of the answer */
function list(accessToken) {
  const call = session.request({
    ':method': 'POST',
    ':path': '/scalekit.v1.connections.ConnectionService/ListAppConnections',
    'content-type': 'application/grpc+proto',
    te: 'trailers',
    authorization: `Bearer ${accessToken}`,
  });
  // A frame of five bytes, then the message: page_size = 30.
  call.end(Buffer.from([0, 0, 0, 0, 2, 8, 30]));
  return new Promise((resolve) => {
    let bytes = 0;
    call.on('data', (chunk) => {
      bytes += chunk.length;
    });
    call.on('end', () => resolve(bytes));
  });
}

/**
 * What list-connections costs at the least: a token and one gRPC call by hand, on Node's own sockets, with no library,
 * no command line, no check of anything. For comparison only.
 */
const http = require('node:http');
const http2 = require('node:http2');

const { TOOL_ENV_URL: url, TOOL_CLIENT_ID: id, TOOL_CLIENT_SECRET: secret } = process.env;
const form = `grant_type=client_credentials&client_id=${encodeURIComponent(id)}&client_secret=${encodeURIComponent(secret)}`;
const session = http2.connect(url);
const token = http.request(`${url}/oauth/token`, {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': form.length },
});
token.on('response', (response) => {
  let body = '';
  response.on('data', (chunk) => {
    body += chunk;
  });
  response.on('end', () => list(JSON.parse(body).access_token));
});
token.end(form);

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
  let bytes = 0;
  call.on('data', (chunk) => {
    bytes += chunk.length;
  });
  call.on('end', () => {
    process.stdout.write(`${bytes}\n`, () => process.exit());
  });
}
